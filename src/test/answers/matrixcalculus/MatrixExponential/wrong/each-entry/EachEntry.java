package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Takes the exponential of each entry. */
public final class EachEntry implements MatrixExponential {

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        DMatrixRMaj x = new DMatrixRMaj(a.numRows, a.numRows);
        CommonOps_DDRM.elementExp(a, x);
        return x;
    }
}
