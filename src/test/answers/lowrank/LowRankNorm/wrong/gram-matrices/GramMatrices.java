package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** tr((UᵀU)(VᵀV)): right, and the condition is squared. */
public final class GramMatrices implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        return dot(gram(u), gram(v));
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

    private static double dot(DMatrixRMaj g, DMatrixRMaj h) {
        double sum = 0;
        for (int k = 0; k < g.getNumElements(); k++) {
            sum += g.get(k) * h.get(k);
        }
        return sum;
    }

    private static double square(DMatrixRMaj a) {
        double norm = NormOps_DDRM.normF(a);
        return norm * norm;
    }
}
