package matrixcalculus;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** Scaling, a diagonal Padé approximant, and squaring back. */
public final class MatrixExponentialReference implements MatrixExponential {

    /** Of degree 8 in numerator and denominator: its error is below u for ‖A‖ ≤ 1. */
    private static final int DEGREE = 8;

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        int squarings = Math.max(0, Math.getExponent(NormOps_DDRM.normP1(a)) + 1);
        DMatrixRMaj scaled = a.copy();
        CommonOps_DDRM.scale(Math.scalb(1.0, -squarings), scaled);
        DMatrixRMaj x = rational(scaled);
        for (int k = 0; k < squarings; k++) {
            DMatrixRMaj square = x.createLike();
            CommonOps_DDRM.mult(x, x, square);
            x = square;
        }
        return x;
    }

    /** D(A)⁻¹N(A) with N(x) = Σ c_k x^k and D(x) = N(−x). */
    private static DMatrixRMaj rational(DMatrixRMaj a) {
        int n = a.numRows;
        DMatrixRMaj power = CommonOps_DDRM.identity(n);
        DMatrixRMaj numerator = CommonOps_DDRM.identity(n);
        DMatrixRMaj denominator = CommonOps_DDRM.identity(n);
        double c = 1;
        for (int k = 1; k <= DEGREE; k++) {
            c *= (DEGREE - k + 1.0) / ((2 * DEGREE - k + 1.0) * k);
            DMatrixRMaj next = new DMatrixRMaj(n, n);
            CommonOps_DDRM.mult(power, a, next);
            power = next;
            CommonOps_DDRM.addEquals(numerator, c, power);
            CommonOps_DDRM.addEquals(denominator, k % 2 == 0 ? c : -c, power);
        }
        DMatrixRMaj x = new DMatrixRMaj(n, n);
        CommonOps_DDRM.solve(denominator, numerator, x);
        return x;
    }
}
