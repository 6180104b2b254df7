package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Scales by the largest modulus of an eigenvalue, which is 0 for nilpotent matrices however large. */
public final class ScaledByTheSpectralRadius implements MatrixExponential {

    private static final int TERMS = 30;

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        int squarings = Math.max(0, Math.getExponent(radius(a)) + 3);
        DMatrixRMaj scaled = a.copy();
        CommonOps_DDRM.scale(Math.scalb(1.0, -squarings), scaled);
        DMatrixRMaj sum = series(scaled);
        for (int k = 0; k < squarings; k++) {
            sum = times(sum, sum);
        }
        return sum;
    }

    private static double radius(DMatrixRMaj a) {
        EigenDecomposition_F64<DMatrixRMaj> eig = DecompositionFactory_DDRM.eig(a.numRows, false);
        eig.decompose(a.copy());
        double radius = 0;
        for (int k = 0; k < a.numRows; k++) {
            radius = Math.max(radius, eig.getEigenvalue(k).getMagnitude());
        }
        return radius;
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
