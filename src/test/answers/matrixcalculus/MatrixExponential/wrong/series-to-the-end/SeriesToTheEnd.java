package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** Adds the series until it does not change any more: right for small A, noise for large. */
public final class SeriesToTheEnd implements MatrixExponential {

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        DMatrixRMaj sum = CommonOps_DDRM.identity(a.numRows);
        DMatrixRMaj term = CommonOps_DDRM.identity(a.numRows);
        double norm = NormOps_DDRM.normP1(a);
        for (int k = 1; k < 3 * norm + 60; k++) {
            DMatrixRMaj next = new DMatrixRMaj(a.numRows, a.numRows);
            CommonOps_DDRM.mult(1.0 / k, term, a, next);
            term = next;
            CommonOps_DDRM.addEquals(sum, term);
        }
        return sum;
    }
}
