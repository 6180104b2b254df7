package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Takes Ve^ΛV⁻¹ with the real eigenvalues and eigenvectors, and leaves out those that are complex. */
public final class RealEigenvectors implements MatrixExponential {

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        int n = a.numRows;
        EigenDecomposition_F64<DMatrixRMaj> eig = DecompositionFactory_DDRM.eig(n, true, false);
        eig.decompose(a.copy());
        DMatrixRMaj v = new DMatrixRMaj(n, n);
        DMatrixRMaj scaled = new DMatrixRMaj(n, n);
        for (int k = 0; k < n; k++) {
            DMatrixRMaj vector = eig.getEigenVector(k);
            for (int i = 0; i < n && vector != null; i++) {
                v.set(i, k, vector.get(i));
                scaled.set(i, k, vector.get(i) * Math.exp(eig.getEigenvalue(k).getReal()));
            }
        }
        DMatrixRMaj inverse = new DMatrixRMaj(n, n);
        if (!CommonOps_DDRM.invert(v, inverse)) {
            CommonOps_DDRM.pinv(v, inverse);
        }
        DMatrixRMaj x = new DMatrixRMaj(n, n);
        CommonOps_DDRM.mult(scaled, inverse, x);
        return x;
    }
}
