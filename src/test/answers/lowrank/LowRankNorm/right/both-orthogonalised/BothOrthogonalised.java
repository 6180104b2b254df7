package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** QR of both factors; the squared singular values of the small product of both triangles. */
public final class BothOrthogonalised implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj p = triangle(u);
        DMatrixRMaj q = triangle(v);
        DMatrixRMaj core = new DMatrixRMaj(p.getNumRows(), q.getNumRows());
        CommonOps_DDRM.multTransB(p, q, core);
        double sum = 0;
        for (double sigma : SingularOps_DDRM.singularValues(core)) {
            sum += sigma * sigma;
        }
        return sum;
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
