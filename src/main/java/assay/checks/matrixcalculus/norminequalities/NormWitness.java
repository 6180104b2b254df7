package assay.checks.matrixcalculus.norminequalities;

import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.matrixcalculus.norminequalities.NormInequalitiesInputs.First;
import assay.verdict.Fact;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;

/** What extremal vectors and matrices must satisfy. */
final class NormWitness {

    /** Singular values below this share of the largest are taken for 0, as the exercise says. */
    private static final double ZERO = 1e-8;

    private NormWitness() {}

    /** ‖x‖₁. */
    static double sum(double[] x) {
        double sum = 0;
        for (double e : x) {
            sum += Math.abs(e);
        }
        return sum;
    }

    /** ‖x‖_∞. */
    static double largest(double[] x) {
        double largest = 0;
        for (double e : x) {
            largest = Math.max(largest, Math.abs(e));
        }
        return largest;
    }

    /** ‖x‖_∞ = constant·‖x‖₁ for a vector of n entries that is not 0. */
    static void attains(String name, double constant, double[] x, int n) {
        Verify.length("the vector for " + name, n, x);
        Verify.that(largest(x) > 0, "the vector for " + name + " is 0");
        double ratio = largest(x) / sum(x);
        Verify.that(
                Math.abs(constant - ratio)
                        <= Tolerance.units(n + 4).scale(ratio).allowed(),
                "your " + name + " is not attained at your vector",
                Fact.of(name, Showing.number(constant)),
                Fact.of("‖x‖_∞ / ‖x‖₁", Showing.number(ratio)),
                Fact.of("your vector", Showing.text(x)));
    }

    static int rank(DMatrixRMaj a) {
        double largest = ComplexNorms.spectral(a);
        int rank = 0;
        for (double sigma : SingularOps_DDRM.singularValues(a)) {
            rank += sigma > ZERO * largest ? 1 : 0;
        }
        return rank;
    }

    /** ‖AB‖₂ = ‖A‖₂‖B‖_F for a B that is not 0. */
    static void partners(First c, DMatrixRMaj b, Tolerance tolerance) {
        Verify.shape("B", c.a().getNumCols(), c.n(), b);
        double size = NormOps_DDRM.normF(b);
        Verify.that(size > 0, "your B is 0");
        double share =
                ComplexNorms.spectral(CommonOps_DDRM.mult(c.a(), b, null)) / (ComplexNorms.spectral(c.a()) * size);
        Verify.close(
                "the ratio of ‖AB‖₂ to ‖A‖₂‖B‖_F, which must be 1,",
                1,
                share,
                tolerance,
                new Suspect("the right direction in a B of rank above 1", ComplexNorms.spectral(b) / size),
                new Suspect("a B in the direction of the least singular value", least(c.a())));
    }

    /** σ_min/σ_max of a matrix that does not have more columns than rows; 0 of others. */
    private static double least(DMatrixRMaj a) {
        double[] sigma = SingularOps_DDRM.singularValues(a);
        double least = a.getNumCols() > a.getNumRows() ? 0 : Double.POSITIVE_INFINITY;
        for (double s : sigma) {
            least = Math.min(least, s);
        }
        return least / ComplexNorms.spectral(a);
    }
}
