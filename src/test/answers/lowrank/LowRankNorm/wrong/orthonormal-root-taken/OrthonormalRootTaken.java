package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** The norm instead of its square, for orthonormal columns only. */
public final class OrthonormalRootTaken implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj r = triangle(u);
        DMatrixRMaj product = new DMatrixRMaj(v.getNumRows(), r.getNumRows());
        CommonOps_DDRM.multTransB(v, r, product);
        return square(product);
    }

    @Override
    public double squaredNormOrthonormal(Columns u, DMatrixRMaj v) {
        return NormOps_DDRM.normF(v);
    }

    private static DMatrixRMaj triangle(DMatrixRMaj u) {
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(u.getNumRows(), u.getNumCols());
        qr.decompose(u.copy());
        return qr.getR(null, true);
    }

    private static double square(DMatrixRMaj a) {
        double norm = NormOps_DDRM.normF(a);
        return norm * norm;
    }
}
