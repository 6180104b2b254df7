package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** Σ‖u_k‖²‖v_k‖², the diagonals of both Gram matrices only. */
public final class OrthogonalColumnsAssumed implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj g = gram(u);
        DMatrixRMaj h = gram(v);
        double sum = 0;
        for (int k = 0; k < u.getNumCols(); k++) {
            sum += g.get(k, k) * h.get(k, k);
        }
        return sum;
    }

    @Override
    public double squaredNormOrthonormal(Columns u, DMatrixRMaj v) {
        return square(v);
    }

    private static DMatrixRMaj gram(DMatrixRMaj a) {
        DMatrixRMaj g = new DMatrixRMaj(a.getNumCols(), a.getNumCols());
        CommonOps_DDRM.multTransA(a, a, g);
        return g;
    }

    private static double square(DMatrixRMaj a) {
        double norm = NormOps_DDRM.normF(a);
        return norm * norm;
    }
}
