package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** Orthogonalises with the square Q of n rows and columns. */
public final class WholeQ implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(u.getNumRows(), u.getNumCols());
        qr.decompose(u.copy());
        DMatrixRMaj q = qr.getQ(null, false);
        DMatrixRMaj r = new DMatrixRMaj(u.getNumRows(), u.getNumCols());
        CommonOps_DDRM.multTransA(q, u, r);
        DMatrixRMaj product = new DMatrixRMaj(v.getNumRows(), r.getNumRows());
        CommonOps_DDRM.multTransB(v, r, product);
        return square(product);
    }

    @Override
    public double squaredNormOrthonormal(Columns u, DMatrixRMaj v) {
        return square(v);
    }

    private static double square(DMatrixRMaj a) {
        double norm = NormOps_DDRM.normF(a);
        return norm * norm;
    }
}
