package lowrank;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** U = QR and ‖QRVᵀ‖ = ‖RVᵀ‖: an orthonormal factor on the left changes no Frobenius norm. */
public final class LowRankNormReference implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(u.numRows, u.numCols);
        qr.decompose(u.copy());
        DMatrixRMaj r = qr.getR(null, true);
        DMatrixRMaj product = new DMatrixRMaj(v.numRows, r.numRows);
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
