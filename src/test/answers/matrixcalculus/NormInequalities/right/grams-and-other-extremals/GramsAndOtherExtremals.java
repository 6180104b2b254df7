package answers;

import assay.tasks.matrixcalculus.NormInequalities;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** By Gram matrices, with extremal vectors and matrices of other signs, sizes and places. */
public final class GramsAndOtherExtremals implements NormInequalities {

    @Override
    public Constants constants(int n) {
        double[] signs = new double[n];
        double[] last = new double[n];
        for (int i = 0; i < n; i++) {
            signs[i] = i % 3 == 0 ? -0.25 : 0.25;
        }
        last[n - 1] = -7;
        return new Constants(1 / (double) n, signs, 1, last);
    }

    @Override
    public double frobenius(ZMatrixRMaj a) {
        ZMatrixRMaj gram = times(CommonOps_ZDRM.transposeConjugate(a, null), a);
        double trace = 0;
        for (int i = 0; i < a.getNumCols(); i++) {
            trace += gram.getReal(i, i);
        }
        return Math.sqrt(trace);
    }

    @Override
    public ZMatrixRMaj norming(ZMatrixRMaj u, ZMatrixRMaj a, ZMatrixRMaj v) {
        ZMatrixRMaj turned = times(u, times(a, CommonOps_ZDRM.transposeConjugate(v, null)));
        ZMatrixRMaj b = turned.copy();
        CommonOps_ZDRM.elementDivide(b, frobenius(turned), 0, b);
        return b;
    }

    @Override
    public double spectral(ZMatrixRMaj a) {
        EigenDecomposition_F64<DMatrixRMaj> eig = grams(real(a));
        return Math.sqrt(eig.getEigenvalue(largestOf(eig)).getReal());
    }

    @Override
    public SingularPair transport(ZMatrixRMaj u, SingularPair pair, ZMatrixRMaj v) {
        ZMatrixRMaj left = times(u, pair.left());
        ZMatrixRMaj right = times(v, pair.right());
        CommonOps_ZDRM.elementMultiply(left, 0.6, 0.8, left);
        CommonOps_ZDRM.elementMultiply(right, 0.6, 0.8, right);
        return new SingularPair(pair.sigma(), left, right);
    }

    @Override
    public double rankFactor(int m, int n, int k) {
        return Math.sqrt(k);
    }

    @Override
    public DMatrixRMaj equality(int m, int n, int k) {
        DMatrixRMaj a = new DMatrixRMaj(m, n);
        for (int i = 0; i < k; i++) {
            a.set(m - 1 - i, (i + 1) % n, i % 2 == 0 ? 300 : -300);
        }
        return a;
    }

    @Override
    public DMatrixRMaj partner(DMatrixRMaj a, int n) {
        EigenDecomposition_F64<DMatrixRMaj> eig = grams(a);
        DMatrixRMaj x = eig.getEigenVector(largestOf(eig));
        DMatrixRMaj b = new DMatrixRMaj(a.getNumCols(), n);
        for (int i = 0; i < a.getNumCols(); i++) {
            for (int j = 0; j < n; j++) {
                b.set(i, j, x.get(i) * (j - 3.5));
            }
        }
        return b;
    }

    @Override
    public Factors counterexample(int n) {
        DMatrixRMaj a = new DMatrixRMaj(n, n);
        a.set(0, 0, 2);
        a.set(1, 1, -2);
        DMatrixRMaj b = new DMatrixRMaj(n, n);
        b.set(0, 1, 1);
        b.set(1, 0, 1);
        return new Factors(a, b);
    }

    private static EigenDecomposition_F64<DMatrixRMaj> grams(DMatrixRMaj a) {
        DMatrixRMaj gram = new DMatrixRMaj(a.getNumCols(), a.getNumCols());
        CommonOps_DDRM.multTransA(a, a, gram);
        EigenDecomposition_F64<DMatrixRMaj> eig = DecompositionFactory_DDRM.eig(gram.getNumCols(), true, true);
        eig.decompose(gram);
        return eig;
    }

    private static int largestOf(EigenDecomposition_F64<DMatrixRMaj> eig) {
        int k = 0;
        for (int i = 1; i < eig.getNumberOfEigenvalues(); i++) {
            k = eig.getEigenvalue(i).getReal() > eig.getEigenvalue(k).getReal() ? i : k;
        }
        return k;
    }

    private static ZMatrixRMaj times(ZMatrixRMaj a, ZMatrixRMaj b) {
        ZMatrixRMaj c = new ZMatrixRMaj(a.getNumRows(), b.getNumCols());
        CommonOps_ZDRM.mult(a, b, c);
        return c;
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
