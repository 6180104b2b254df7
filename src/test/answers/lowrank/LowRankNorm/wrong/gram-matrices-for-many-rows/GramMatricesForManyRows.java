package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** Gram matrices where there are many rows, which have the error κ²u all the same. */
public final class GramMatricesForManyRows implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        if (u.getNumRows() >= 1000 || v.getNumRows() >= 1000) {
            return gramProduct(u, v);
        }
        DMatrixRMaj r = triangle(u);
        double sum = 0;
        for (int i = 0; i < v.getNumRows(); i++) {
            for (int k = 0; k < r.getNumRows(); k++) {
                double entry = 0;
                for (int l = k; l < r.getNumCols(); l++) {
                    entry += r.get(k, l) * v.get(i, l);
                }
                sum += entry * entry;
            }
        }
        return sum;
    }

    @Override
    public double squaredNormOrthonormal(Columns u, DMatrixRMaj v) {
        double sum = 0;
        for (int i = 0; i < v.getNumElements(); i++) {
            sum += v.get(i) * v.get(i);
        }
        return sum;
    }

    private static double gramProduct(DMatrixRMaj u, DMatrixRMaj v) {
        int r = u.getNumCols();
        DMatrixRMaj g = new DMatrixRMaj(r, r);
        DMatrixRMaj h = new DMatrixRMaj(r, r);
        CommonOps_DDRM.multTransA(u, u, g);
        CommonOps_DDRM.multTransA(v, v, h);
        double sum = 0;
        for (int k = 0; k < r * r; k++) {
            sum += g.get(k) * h.get(k);
        }
        return sum;
    }

    private static DMatrixRMaj triangle(DMatrixRMaj u) {
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(u.getNumRows(), u.getNumCols());
        qr.decompose(u.copy());
        return qr.getR(null, true);
    }
}
