package matrixcalculus;

import assay.tasks.matrixcalculus.NormInequalities;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.NormOps_ZDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** Equality where all entries, or all singular values, are of one size; where there is one of them, the other bound. */
public final class NormInequalitiesReference implements NormInequalities {

    @Override
    public Constants constants(int n) {
        double[] flat = new double[n];
        Arrays.fill(flat, 1);
        double[] spike = new double[n];
        spike[0] = 1;
        return new Constants(1.0 / n, flat, 1, spike);
    }

    @Override
    public double frobenius(ZMatrixRMaj a) {
        return NormOps_ZDRM.normF(a);
    }

    @Override
    public ZMatrixRMaj norming(ZMatrixRMaj u, ZMatrixRMaj a, ZMatrixRMaj v) {
        ZMatrixRMaj b = product(product(u, a), CommonOps_ZDRM.transposeConjugate(v, null));
        CommonOps_ZDRM.elementDivide(b, frobenius(a), 0, b);
        return b;
    }

    @Override
    public double spectral(ZMatrixRMaj a) {
        DMatrixRMaj real = new DMatrixRMaj(2 * a.numRows, 2 * a.numCols);
        for (int i = 0; i < a.numRows; i++) {
            for (int j = 0; j < a.numCols; j++) {
                real.set(i, j, a.getReal(i, j));
                real.set(i, a.numCols + j, -a.getImag(i, j));
                real.set(a.numRows + i, j, a.getImag(i, j));
                real.set(a.numRows + i, a.numCols + j, a.getReal(i, j));
            }
        }
        return NormOps_DDRM.normP2(real);
    }

    @Override
    public SingularPair transport(ZMatrixRMaj u, SingularPair pair, ZMatrixRMaj v) {
        return new SingularPair(pair.sigma(), product(u, pair.left()), product(v, pair.right()));
    }

    @Override
    public double rankFactor(int m, int n, int k) {
        return Math.sqrt(k);
    }

    @Override
    public DMatrixRMaj equality(int m, int n, int k) {
        DMatrixRMaj a = new DMatrixRMaj(m, n);
        for (int i = 0; i < k; i++) {
            a.set(i, i, 1);
        }
        return a;
    }

    /** The right singular vector of the largest singular value in the first column, zeros in the others. */
    @Override
    public DMatrixRMaj partner(DMatrixRMaj a, int n) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(a.numRows, a.numCols, false, true, true);
        svd.decompose(a.copy());
        DMatrixRMaj vt = svd.getV(null, true);
        double[] sigma = svd.getSingularValues();
        int leading = 0;
        for (int i = 1; i < svd.numberOfSingularValues(); i++) {
            leading = sigma[i] > sigma[leading] ? i : leading;
        }
        DMatrixRMaj b = new DMatrixRMaj(a.numCols, n);
        for (int i = 0; i < a.numCols; i++) {
            b.set(i, 0, vt.get(leading, i));
        }
        return b;
    }

    @Override
    public Factors counterexample(int n) {
        return new Factors(CommonOps_DDRM.identity(n), CommonOps_DDRM.identity(n));
    }

    private static ZMatrixRMaj product(ZMatrixRMaj a, ZMatrixRMaj b) {
        ZMatrixRMaj c = new ZMatrixRMaj(a.numRows, b.numCols);
        CommonOps_ZDRM.mult(a, b, c);
        return c;
    }
}
