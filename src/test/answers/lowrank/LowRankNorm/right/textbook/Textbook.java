package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** R of the QR decomposition of U, and the norm of RVᵀ, with loops for everything but R. */
public final class Textbook implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
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

    private static DMatrixRMaj triangle(DMatrixRMaj u) {
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(u.getNumRows(), u.getNumCols());
        qr.decompose(u.copy());
        return qr.getR(null, true);
    }
}
