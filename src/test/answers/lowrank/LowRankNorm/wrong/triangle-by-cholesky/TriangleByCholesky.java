package answers;

import assay.tasks.lowrank.LowRankNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/** R by Cholesky from UᵀU, with a little added so that it exists: the Gram matrix in disguise. */
public final class TriangleByCholesky implements LowRankNorm {

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj g = gram(u);
        for (int k = 0; k < u.getNumCols(); k++) {
            g.set(k, k, g.get(k, k) * (1 + 1e-15) + Double.MIN_NORMAL);
        }
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(u.getNumCols(), true);
        cholesky.decompose(g);
        DMatrixRMaj product = new DMatrixRMaj(v.getNumRows(), u.getNumCols());
        CommonOps_DDRM.mult(v, cholesky.getT(null), product);
        return square(product);
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
