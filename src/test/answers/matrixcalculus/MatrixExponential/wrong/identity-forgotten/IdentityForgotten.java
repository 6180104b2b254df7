package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** Answers e^A − I: the series without its first term. */
public final class IdentityForgotten implements MatrixExponential {

    private static final int TERMS = 18;

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        int squarings = Math.max(0, Math.getExponent(NormOps_DDRM.normP1(a)) + 2);
        DMatrixRMaj scaled = a.copy();
        CommonOps_DDRM.scale(Math.scalb(1.0, -squarings), scaled);
        DMatrixRMaj sum = series(scaled);
        for (int k = 0; k < squarings; k++) {
            sum = times(sum, sum);
        }
        CommonOps_DDRM.subtractEquals(sum, CommonOps_DDRM.identity(a.numRows));
        return sum;
    }

    private static DMatrixRMaj series(DMatrixRMaj a) {
        DMatrixRMaj sum = CommonOps_DDRM.identity(a.numRows);
        DMatrixRMaj term = CommonOps_DDRM.identity(a.numRows);
        for (int k = 1; k <= TERMS; k++) {
            term = times(term, a);
            CommonOps_DDRM.scale(1.0 / k, term);
            CommonOps_DDRM.addEquals(sum, term);
        }
        return sum;
    }

    private static DMatrixRMaj times(DMatrixRMaj p, DMatrixRMaj q) {
        DMatrixRMaj product = new DMatrixRMaj(p.numRows, q.numCols);
        CommonOps_DDRM.mult(p, q, product);
        return product;
    }
}
