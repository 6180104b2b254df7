package answers;

import assay.tasks.matrixcalculus.NormInequalities;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** Applies the conjugate of V, which is V over the reals. */
public final class RightVectorConjugated implements NormInequalities {

    @Override
    public Constants constants(int n) {
        double[] ones = new double[n];
        double[] unit = new double[n];
        for (int i = 0; i < n; i++) {
            ones[i] = 1;
        }
        unit[0] = 1;
        return new Constants(1.0 / n, ones, 1, unit);
    }

    @Override
    public double frobenius(ZMatrixRMaj a) {
        double sum = 0;
        for (int i = 0; i < a.getNumRows(); i++) {
            for (int j = 0; j < a.getNumCols(); j++) {
                sum += a.getReal(i, j) * a.getReal(i, j) + a.getImag(i, j) * a.getImag(i, j);
            }
        }
        return Math.sqrt(sum);
    }

    @Override
    public ZMatrixRMaj norming(ZMatrixRMaj u, ZMatrixRMaj a, ZMatrixRMaj v) {
        ZMatrixRMaj b = times(times(u, a), CommonOps_ZDRM.transposeConjugate(v, null));
        CommonOps_ZDRM.elementDivide(b, frobenius(a), 0, b);
        return b;
    }

    @Override
    public double spectral(ZMatrixRMaj a) {
        return largest(decomposed(real(a)).getSingularValues());
    }

    @Override
    public SingularPair transport(ZMatrixRMaj u, SingularPair pair, ZMatrixRMaj v) {
        return new SingularPair(
                pair.sigma(),
                times(u, pair.left()),
                times(CommonOps_ZDRM.transpose(CommonOps_ZDRM.transposeConjugate(v, null), null), pair.right()));
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

    @Override
    public DMatrixRMaj partner(DMatrixRMaj a, int n) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd = decomposed(a);
        double[] sigma = svd.getSingularValues();
        int k = 0;
        while (sigma[k] < largest(sigma)) {
            k++;
        }
        DMatrixRMaj b = new DMatrixRMaj(a.getNumCols(), n);
        for (int i = 0; i < a.getNumCols(); i++) {
            b.set(i, 0, svd.getV(null, false).get(i, k));
        }
        return b;
    }

    @Override
    public Factors counterexample(int n) {
        return new Factors(CommonOps_DDRM.identity(n), CommonOps_DDRM.identity(n));
    }

    private static ZMatrixRMaj times(ZMatrixRMaj a, ZMatrixRMaj b) {
        ZMatrixRMaj c = new ZMatrixRMaj(a.getNumRows(), b.getNumCols());
        CommonOps_ZDRM.mult(a, b, c);
        return c;
    }

    private static SingularValueDecomposition_F64<DMatrixRMaj> decomposed(DMatrixRMaj a) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(a.getNumRows(), a.getNumCols(), true, true, false);
        svd.decompose(a.copy());
        return svd;
    }

    private static double largest(double[] sigma) {
        double largest = 0;
        for (double s : sigma) {
            largest = Math.max(largest, s);
        }
        return largest;
    }

    private static DMatrixRMaj real(ZMatrixRMaj a) {
        int m = a.getNumRows();
        int n = a.getNumCols();
        DMatrixRMaj r = new DMatrixRMaj(2 * m, 2 * n);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                r.set(i, j, a.getReal(i, j));
                r.set(m + i, n + j, a.getReal(i, j));
                r.set(m + i, j, a.getImag(i, j));
                r.set(i, n + j, -a.getImag(i, j));
            }
        }
        return r;
    }
}
