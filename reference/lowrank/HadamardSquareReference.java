package lowrank;

import assay.tasks.lowrank.HadamardSquare;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** (x·y)² = Σ over pairs a ≤ b of w² x_a x_b y_a y_b with w² = 1 on the diagonal and 2 off it. */
public final class HadamardSquareReference implements HadamardSquare {

    @Override
    public int largestRank(int n, int m, int r) {
        return (int) Math.min(Math.min(n, m), pairs(r));
    }

    @Override
    public Factors factors(DMatrixRMaj u, DMatrixRMaj v) {
        return new Factors(columns(u), columns(v));
    }

    @Override
    public Factors witness(int n, int m, int r) {
        return new Factors(spanning(n, r), spanning(m, r));
    }

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj p = triangle(columns(u));
        DMatrixRMaj q = triangle(columns(v));
        DMatrixRMaj core = new DMatrixRMaj(p.numRows, q.numRows);
        CommonOps_DDRM.multTransB(p, q, core);
        double sum = 0;
        for (double entry : core.data) {
            sum += entry * entry;
        }
        return sum;
    }

    @Override
    public boolean cheaper(int n, int m, int r) {
        double k = pairs(r);
        return ((double) n + m) * k * k < 2.0 * n * m * r;
    }

    private static long pairs(long r) {
        return r * (r + 1) / 2;
    }

    private static DMatrixRMaj columns(DMatrixRMaj u) {
        DMatrixRMaj k = new DMatrixRMaj(u.numRows, (int) pairs(u.numCols));
        for (int i = 0; i < u.numRows; i++) {
            int column = 0;
            for (int a = 0; a < u.numCols; a++) {
                for (int b = a; b < u.numCols; b++) {
                    k.set(i, column++, (a == b ? 1 : Math.sqrt(2)) * u.get(i, a) * u.get(i, b));
                }
            }
        }
        return k;
    }

    private static DMatrixRMaj triangle(DMatrixRMaj k) {
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(k.numRows, k.numCols);
        qr.decompose(k);
        return qr.getR(null, true);
    }

    /** Rows e_a and e_a + e_b, whose squares xxᵀ span all symmetric matrices; as many as there is room for. */
    private static DMatrixRMaj spanning(int rows, int r) {
        DMatrixRMaj u = new DMatrixRMaj(rows, r);
        int i = 0;
        for (int a = 0; a < r; a++) {
            for (int b = a; b < r && i < rows; b++, i++) {
                u.set(i, a, 1);
                u.set(i, b, 1);
            }
        }
        return u;
    }
}
