package assay.checks.matrixcalculus;

import assay.checks.Tolerance;
import assay.checks.Verify;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The four equations that make X the pseudo-inverse of A, each with a tolerance by the condition of A. */
final class Penrose {

    private final DMatrixRMaj a;
    private final DMatrixRMaj x;
    private final SingularValues sigma;
    private final Tolerance tolerance;

    /**
     * @param x the answer, of any shape
     * @param power 1 for what a method without AᵀA attains, 2 for what any attains
     */
    Penrose(DMatrixRMaj a, DMatrixRMaj x, int power) {
        Verify.shape("your pseudo-inverse", a.getNumCols(), a.getNumRows(), x);
        this.a = a;
        this.x = x;
        sigma = SingularValues.of(a);
        tolerance =
                Tolerance.units(20.0 * (a.getNumRows() + a.getNumCols())).condition(Math.pow(sigma.condition(), power));
    }

    /** AXA = A, relative to ‖A‖. */
    void inverts() {
        Verify.close("AXA − A", zero(a), minus(product(product(a, x), a), a), tolerance.scale(sigma.largest()));
    }

    /** XAX = X, relative to ‖A⁺‖. */
    void isInverted() {
        Verify.close("XAX − X", zero(x), minus(product(product(x, a), x), x), tolerance.scale(sigma.inverse()));
    }

    /** AX is symmetric; it is a projection, of norm 1. */
    void leastSquares() {
        symmetric("AX", product(a, x));
    }

    /** XA is symmetric; it is a projection, of norm 1. */
    void leastNorm() {
        symmetric("XA", product(x, a));
    }

    private void symmetric(String what, DMatrixRMaj p) {
        Verify.close(
                what + " minus its transpose",
                zero(p),
                minus(p, CommonOps_DDRM.transpose(p, null)),
                sigma.largest() == 0 ? tolerance.scale(0) : tolerance);
    }

    private static DMatrixRMaj zero(DMatrixRMaj like) {
        return new DMatrixRMaj(like.getNumRows(), like.getNumCols());
    }

    private static DMatrixRMaj product(DMatrixRMaj p, DMatrixRMaj q) {
        DMatrixRMaj product = new DMatrixRMaj(p.getNumRows(), q.getNumCols());
        CommonOps_DDRM.mult(p, q, product);
        return product;
    }

    private static DMatrixRMaj minus(DMatrixRMaj p, DMatrixRMaj q) {
        DMatrixRMaj difference = zero(p);
        CommonOps_DDRM.subtract(p, q, difference);
        return difference;
    }
}
