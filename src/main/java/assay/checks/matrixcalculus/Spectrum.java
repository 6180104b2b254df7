package assay.checks.matrixcalculus;

import assay.checks.Matrices;
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
