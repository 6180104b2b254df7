package assay.checks.matrixcalculus.pseudoinverse;

import assay.checks.Digits;
import assay.checks.Evidence;
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
    private final Judge judge;

    /** What a residual is compared with zero by. */
    private interface Judge {
        void close(String what, DMatrixRMaj zero, DMatrixRMaj residual, Tolerance tolerance);
    }

    private Penrose(DMatrixRMaj a, DMatrixRMaj x, int power, Judge judge) {
        this.judge = judge;
        Verify.shape("your pseudo-inverse", a.getNumCols(), a.getNumRows(), x);
        this.a = a;
        this.x = x;
        sigma = SingularValues.of(a);
        tolerance =
                Tolerance.units(20.0 * (a.getNumRows() + a.getNumCols())).condition(Math.pow(sigma.condition(), power));
    }

    /**
     * What any right method attains, κ²u.
     *
     * @param x the answer, of any shape
     */
    static Penrose of(DMatrixRMaj a, DMatrixRMaj x) {
        return new Penrose(a, x, 2, Verify::close);
    }

    /** What a method without AᵀA attains, κu; larger errors earn by the digits that are left. */
    static Penrose byDigits(DMatrixRMaj a, DMatrixRMaj x, Evidence evidence) {
        return new Penrose(a, x, 1, (what, zero, r, t) -> Digits.close(evidence, what, zero, r, t));
    }

    /** AXA = A, relative to ‖A‖. */
    void inverts() {
        judge.close("AXA − A", zero(a), minus(product(product(a, x), a), a), tolerance.scale(sigma.largest()));
    }

    /** XAX = X, relative to ‖A⁺‖. */
    void isInverted() {
        judge.close("XAX − X", zero(x), minus(product(product(x, a), x), x), tolerance.scale(sigma.inverse()));
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
        judge.close(
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
