package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Diagonalises with the solver for symmetric matrices, which looks at (A + Aᵀ)/2 only. */
public final class SymmetricPart implements MatrixExponential {

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        int n = a.numRows;
        DMatrixRMaj symmetric = CommonOps_DDRM.transpose(a, null);
        CommonOps_DDRM.addEquals(symmetric, a);
        CommonOps_DDRM.scale(0.5, symmetric);
        EigenDecomposition_F64<DMatrixRMaj> eig = DecompositionFactory_DDRM.eig(n, true, true);
        eig.decompose(symmetric);
        DMatrixRMaj x = new DMatrixRMaj(n, n);
        for (int k = 0; k < n; k++) {
            DMatrixRMaj v = eig.getEigenVector(k);
            CommonOps_DDRM.multAddTransB(Math.exp(eig.getEigenvalue(k).getReal()), v, v, x);
        }
        return x;
    }
}
