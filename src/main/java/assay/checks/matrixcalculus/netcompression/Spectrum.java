package assay.checks.matrixcalculus.netcompression;

import assay.checks.Matrices;
import assay.checks.Tolerance;
import assay.checks.Verify;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ejml.data.DMatrixRMaj;

/**
 * A matrix with the singular values that it was made from.
 *
 * @param weight the matrix
 * @param sigma its singular values, in descending order
 */
record Spectrum(DMatrixRMaj weight, double[] sigma) {

    /** EJML ends its iteration where what is left is some hundred units of σ₁. */
    private static final double UNITS = 200;

    private static final double STEEP = 10;

    /** How the singular values lie. */
    private enum Decay {
        FLAT,
        LINEAR,
        GEOMETRIC,
        DEFICIENT
    }

    /** Repeated, evenly spread, decaying, and some of them 0; sizes of 1 and rectangles both ways. */
    static Arbitrary<Spectrum> any() {
        return Combinators.combine(
                        NetCases.size(1, 12), NetCases.size(1, 12), Arbitraries.of(Decay.class), NetCases.seed())
                .as((m, n, decay, seed) -> of(m, n, values(decay, Math.min(m, n)), seed));
    }

    /** Down to 1e-10 of the largest. */
    static Arbitrary<Spectrum> steep() {
        return Combinators.combine(NetCases.size(2, 12), NetCases.size(2, 12), NetCases.seed())
                .as((m, n, seed) -> of(m, n, Matrices.spectrum(Math.min(m, n), STEEP), seed));
    }

    /** The singular values are those. */
    void verify(double[] actual) {
        Verify.close(
                "your list of singular values", sigma, actual, tolerance(weight).scale(sigma[0]));
    }

    static Tolerance tolerance(DMatrixRMaj weight) {
        return Tolerance.units(UNITS * (weight.getNumRows() + weight.getNumCols()));
    }

    static double sum(double[] sigma, int power) {
        return Arrays.stream(sigma).map(s -> Math.pow(s, power)).sum();
    }

    private static Spectrum of(int m, int n, double[] sigma, long seed) {
        return new Spectrum(Matrices.withSingularValues(sigma, m, n, new Random(seed)), sigma);
    }

    private static double[] values(Decay decay, int n) {
        double[] sigma = new double[n];
        for (int k = 0; k < n; k++) {
            sigma[k] = switch (decay) {
                case FLAT -> 1;
                case LINEAR -> n - k;
                case GEOMETRIC -> 100 * Math.pow(2, -k);
                case DEFICIENT -> Math.max(0, (n + 1) / 2 - k);
            };
        }
        return sigma;
    }
}
