package assay.checks.matrixcalculus.norminequalities;

import assay.checks.matrixcalculus.norminequalities.NormInequalitiesInputs.Shape;
import assay.checks.matrixcalculus.norminequalities.NormInequalitiesInputs.TurnedPair;
import assay.tasks.matrixcalculus.NormInequalities.SingularPair;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;

/** Matrices made from drawn numbers; smaller numbers make simpler matrices. */
final class DrawnMatrices {

    /** 1, i, −1 and −i. */
    private static final double[][] PHASES = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    private DrawnMatrices() {}

    /** Unitary: one phase in each row and column; the identity for zeros. */
    static ZMatrixRMaj phases(double[] choices) {
        int n = choices.length;
        int[] row = new int[n];
        for (int j = 0; j < n; j++) {
            row[j] = j;
        }
        ZMatrixRMaj u = new ZMatrixRMaj(n, n);
        for (int j = 0; j < n; j++) {
            int choice = (int) Math.abs(choices[j]);
            int k = j + choice % (n - j);
            double[] phase = PHASES[choice % PHASES.length];
            u.set(row[k], j, phase[0], phase[1]);
            row[k] = row[j];
        }
        return u;
    }

    /** m×n with these real and imaginary parts; not 0. */
    static ZMatrixRMaj complex(int m, int n, double[] parts) {
        ZMatrixRMaj a = new ZMatrixRMaj(m, n);
        System.arraycopy(parts, 0, a.data, 0, 2 * m * n);
        if (ComplexNorms.frobenius(a) == 0) {
            a.data[0] = 1;
        }
        return a;
    }

    static DMatrixRMaj nonzero(DMatrixRMaj a) {
        DMatrixRMaj b = a.copy();
        for (int i = 0; i < a.getNumElements(); i++) {
            if (a.data[i] != 0) {
                return b;
            }
        }
        b.data[0] = 1;
        return b;
    }

    /** m×n with k ones on the diagonal. */
    static DMatrixRMaj partialIdentity(Shape s) {
        DMatrixRMaj a = new DMatrixRMaj(s.m(), s.n());
        for (int i = 0; i < s.k(); i++) {
            a.set(i, i, 1);
        }
        return a;
    }

    /** A = PΣQ* with Σ = diag(r, …, 2, 1), r = min(m, n), and its first singular pair. */
    static TurnedPair turnedPair(ZMatrixRMaj u, ZMatrixRMaj p, ZMatrixRMaj q, ZMatrixRMaj v) {
        int m = p.getNumRows();
        int n = q.getNumRows();
        int r = Math.min(m, n);
        ZMatrixRMaj sigma = new ZMatrixRMaj(m, n);
        for (int i = 0; i < r; i++) {
            sigma.set(i, i, r - i, 0);
        }
        ZMatrixRMaj a = ComplexNorms.product(p, sigma, ComplexNorms.star(q));
        return new TurnedPair(u, a, v, new SingularPair(r, first(p), first(q)));
    }

    private static ZMatrixRMaj first(ZMatrixRMaj a) {
        return CommonOps_ZDRM.extract(a, 0, a.getNumRows(), 0, 1);
    }
}
