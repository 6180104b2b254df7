package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** Leaves out rows of R that are small, as one does for a rank. */
public final class DropsSmallRows implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj r = triangle(u);
        for (int k = 0; k < r.getNumRows(); k++) {
            double size = 0;
            for (int l = k; l < r.getNumCols(); l++) {
                size = Math.max(size, Math.abs(r.get(k, l)));
            }
            for (int l = k; size < 1e-6 * CommonOps_DDRM.elementMaxAbs(r) && l < r.getNumCols(); l++) {
                r.set(k, l, 0);
            }
        }
        DMatrixRMaj product = new DMatrixRMaj(v.getNumRows(), r.getNumRows());
        CommonOps_DDRM.multTransB(v, r, product);
        return square(product);
    }

    @Override
    public double squaredNormOrthonormal(Columns u, DMatrixRMaj v) {
        return square(v);
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
