package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** Takes it for granted that R is square, which it is not for more columns than rows. */
public final class AsManyRowsAsColumns implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj r = triangle(u);
        DMatrixRMaj product = new DMatrixRMaj(v.getNumRows(), u.getNumCols());
        for (int i = 0; i < v.getNumRows(); i++) {
            for (int k = 0; k < u.getNumCols(); k++) {
                double entry = 0;
                for (int l = k; l < u.getNumCols(); l++) {
                    entry += r.get(k, l) * v.get(i, l);
                }
                product.set(i, k, entry);
            }
        }
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
