package assay.checks.lowrank.latentdirections;

import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.lowrank.LatentDirections.Spectrum;
import assay.verdict.Fact;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;

/**
 * A matrix with the singular values and vectors that were returned for it.
 *
 * <p><b>Tolerance.</b> Squares are compared, by the scale of σ₁²: (m + 10n + 10)·u·σ₁² is what the eigenvalues of a computed JᵀJ
 * are off by, and a singular value decomposition is better. Neither asks for gaps between singular values, as V is judged by
 * what it does to J, not by comparison.
 */
record Decomposed(DMatrixRMaj j, Spectrum answer) {

    /** What is further from orthonormal is not Vᵀ, whatever its transpose does to J. */
    private static final double ALIKE = 1e-6;

    static Decomposed of(DMatrixRMaj j, Spectrum answer) {
        int n = j.getNumCols();
        Verify.length("the list of singular values", n, answer.values());
        Verify.shape("V", n, n, answer.v());
        return new Decomposed(j, answer);
    }

    /** The values are these, in this order. */
    void values(double[] sigma) {
        double[] values = answer.values();
        for (int k = 0; k < values.length; k++) {
            Verify.that(values[k] >= 0, "a singular value is never negative", Fact.of("yours", Showing.text(values)));
            Verify.that(
                    k == 0 || values[k] <= values[k - 1] * (1 + 1e-6) + 1e-6 * sigma[0],
                    "your singular values do not descend",
                    Fact.of("yours", Showing.text(values)));
        }
        for (int k = 0; k < values.length; k++) {
            double square = sigma[k] * sigma[k];
            Verify.close(
                    "the square of singular value " + k,
                    square,
                    values[k] * values[k],
                    tolerance(sigma[0]),
                    square == 1
                            ? new Suspect[0]
                            : new Suspect[] {
                                new Suspect("an eigenvalue of JᵀJ: singular values are their roots", square * square)
                            });
        }
    }

    /** VᵀV = I. */
    void orthonormal() {
        int n = j.getNumCols();
        Verify.close("VᵀV", CommonOps_DDRM.identity(n), gram(), Tolerance.units(10 * n + 10));
    }

    private DMatrixRMaj gram() {
        int n = j.getNumCols();
        DMatrixRMaj product = new DMatrixRMaj(n, n);
        CommonOps_DDRM.multTransA(answer.v(), answer.v(), product);
        return product;
    }

    /** Jv_k has length σ_k and is orthogonal to every other Jv_l. */
    void stretched() {
        Fault fault = fault(answer.v());
        if (fault == null) {
            return;
        }
        DMatrixRMaj turned = new DMatrixRMaj(answer.v().getNumCols(), answer.v().getNumRows());
        CommonOps_DDRM.transpose(answer.v(), turned);
        boolean orthogonal = MatrixFeatures_DDRM.isIdentity(gram(), ALIKE);
        Fact[] facts = orthogonal && fault(turned) == null
                ? new Fact[] {
                    Fact.of("looks like", "Vᵀ: directions are its rows, and the columns of V"),
                    Fact.of("V", Showing.text(answer.v()))
                }
                : new Fact[] {Fact.of("V", Showing.text(answer.v()))};
        double share = fault.error() / scale();
        throw Verify.wrong(fault.words() + " by " + Showing.brief(100 * share) + " % of σ₁²", facts);
    }

    private record Fault(String words, double error) {}

    private Fault fault(DMatrixRMaj v) {
        int n = j.getNumCols();
        DMatrixRMaj images = new DMatrixRMaj(j.getNumRows(), n);
        CommonOps_DDRM.mult(j, v, images);
        DMatrixRMaj products = new DMatrixRMaj(n, n);
        CommonOps_DDRM.multTransA(images, images, products);
        double allowed = tolerance(Math.sqrt(scale())).allowed();
        Fault worst = null;
        for (int k = 0; k < n; k++) {
            for (int l = 0; l <= k; l++) {
                double value = answer.values()[k];
                double error = Math.abs(products.get(k, l) - (k == l ? value * value : 0));
                if (!(error <= allowed) && (worst == null || error > worst.error())) {
                    worst = new Fault(
                            k == l
                                    ? "the length of J·(column " + k + " of V) differs from your singular value"
                                    : "J·(column " + l + " of V) and J·(column " + k + " of V) are not orthogonal:"
                                            + " their product is off",
                            error);
                }
            }
        }
        return worst;
    }

    /** At least σ₁²/n, and no more than n times σ₁²: what is shown as a share needs no more. */
    private double scale() {
        double largest = 0;
        for (int k = 0; k < j.getNumCols(); k++) {
            double square = 0;
            for (int i = 0; i < j.getNumRows(); i++) {
                square += j.get(i, k) * j.get(i, k);
            }
            largest = Math.max(largest, square);
        }
        return largest;
    }

    private Tolerance tolerance(double largest) {
        return Tolerance.units(j.getNumRows() + 10 * j.getNumCols() + 10).scale(largest * largest);
    }
}
