package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** Takes a column for dependent if 1e-10 of it is left, which κ = 1e10 allows. */
public final class DependentAtTenDigits implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj r = triangle(u);
        DMatrixRMaj product = new DMatrixRMaj(v.getNumRows(), r.getNumRows());
        CommonOps_DDRM.multTransB(v, r, product);
        return square(product);
    }

    @Override
    public double squaredNormOrthonormal(Columns u, DMatrixRMaj v) {
        return square(v);
    }

    /** R of U = QR, row by row; what is left of a column that depends on earlier ones is rounding, or zero. */
    private static DMatrixRMaj triangle(DMatrixRMaj u) {
        DMatrixRMaj q = u.copy();
        int n = u.getNumRows();
        int r = u.getNumCols();
        DMatrixRMaj triangle = new DMatrixRMaj(r, r);
        for (int k = 0; k < r; k++) {
            double norm = 0;
            for (int i = 0; i < n; i++) {
                norm = Math.hypot(norm, q.get(i, k));
            }
            triangle.set(k, k, norm);
            double whole = 0;
            for (int i = 0; i < n; i++) {
                whole = Math.hypot(whole, u.get(i, k));
            }
            if (norm <= 1e-10 * whole) {
                continue;
            }
            for (int i = 0; i < n; i++) {
                q.set(i, k, q.get(i, k) / norm);
            }
            for (int l = k + 1; l < r; l++) {
                double inner = 0;
                for (int i = 0; i < n; i++) {
                    inner += q.get(i, k) * q.get(i, l);
                }
                triangle.set(k, l, inner);
                for (int i = 0; i < n; i++) {
                    q.add(i, l, -inner * q.get(i, k));
                }
            }
        }
        return triangle;
    }

    private static double square(DMatrixRMaj a) {
        double norm = NormOps_DDRM.normF(a);
        return norm * norm;
    }
}
