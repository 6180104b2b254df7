package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Carries R = e^A − I, with (I + R)² − I = 2R + R²: exact for small A, and where e^A is small it is a difference of ones. */
public final class RemainderDoubled implements MatrixExponential {

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        int doublings = Math.max(0, Math.getExponent(CommonOps_DDRM.elementMaxAbs(a) * a.numRows) + 3);
        DMatrixRMaj small = a.copy();
        CommonOps_DDRM.scale(Math.scalb(1.0, -doublings), small);
        DMatrixRMaj rest = remainder(small);
        for (int k = 0; k < doublings; k++) {
            DMatrixRMaj square = new DMatrixRMaj(a.numRows, a.numRows);
            CommonOps_DDRM.mult(rest, rest, square);
            CommonOps_DDRM.addEquals(square, 2, rest);
            rest = square;
        }
        CommonOps_DDRM.addEquals(rest, CommonOps_DDRM.identity(a.numRows));
        return rest;
    }

    /** A(I + A/2(I + A/3(I + …))), from the inside out. */
    private static DMatrixRMaj remainder(DMatrixRMaj a) {
        DMatrixRMaj inner = CommonOps_DDRM.identity(a.numRows);
        for (int k = 14; k >= 1; k--) {
            DMatrixRMaj next = new DMatrixRMaj(a.numRows, a.numRows);
            CommonOps_DDRM.mult(1.0 / k, a, inner, next);
            if (k > 1) {
                CommonOps_DDRM.addEquals(next, CommonOps_DDRM.identity(a.numRows));
            }
            inner = next;
        }
        return inner;
    }
}
