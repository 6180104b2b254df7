package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** Takes the mean s of the diagonal out and multiplies by e^s at the end: e^(A−sI) overflows where e^A does not. */
public final class MeanPutBackAtTheEnd implements MatrixExponential {

    private static final int TERMS = 18;

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        double mean = CommonOps_DDRM.trace(a) / a.numRows;
        DMatrixRMaj scaled = a.copy();
        for (int i = 0; i < a.numRows; i++) {
            scaled.add(i, i, -mean);
        }
        int squarings = Math.max(0, Math.getExponent(NormOps_DDRM.normP1(scaled)) + 2);
        CommonOps_DDRM.scale(Math.scalb(1.0, -squarings), scaled);
        DMatrixRMaj sum = series(scaled);
        for (int k = 0; k < squarings; k++) {
            sum = times(sum, sum);
        }
        CommonOps_DDRM.scale(Math.exp(mean), sum);
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
