package answers;

import assay.tasks.lowrank.HadamardSquare;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;

/** Forms A where that is cheaper, and goes by Gram matrices for many rows; Khatri–Rao columns joined in pairs. */
public final class WhicheverIsCheaper implements HadamardSquare {

    @Override
    public int largestRank(int n, int m, int r) {
        long pairs = (long) r * (r + 1) / 2;
        return (int) Math.min(Math.min(n, m), pairs);
    }

    @Override
    public Factors factors(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj x = columns(u);
        DMatrixRMaj y = columns(v);
        CommonOps_DDRM.scale(-2, x);
        CommonOps_DDRM.scale(-0.5, y);
        return new Factors(x, y);
    }

    @Override
    public Factors witness(int n, int m, int r) {
        Random random = new Random(7);
        return new Factors(
                RandomMatrices_DDRM.rectangle(n, r, -1, 1, random), RandomMatrices_DDRM.rectangle(m, r, -1, 1, random));
    }

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        if (!cheaper(u.getNumRows(), v.getNumRows(), u.getNumCols())) {
            DMatrixRMaj a = product(u, v);
            CommonOps_DDRM.elementMult(a, a, a);
            return square(a);
        }
        return gramProduct(columns(u), columns(v));
    }

    @Override
    public boolean cheaper(int n, int m, int r) {
        double pairs = r * (r + 1.0) / 2;
        double factors = 2 * (n + (double) m) * pairs * (pairs + 1);
        double direct = (double) n * m * (2.0 * r + 3);
        return factors <= direct;
    }

    private static DMatrixRMaj columns(DMatrixRMaj u) {
        int r = u.getNumCols();
        DMatrixRMaj k = new DMatrixRMaj(u.getNumRows(), r * (r + 1) / 2);
        for (int i = 0; i < u.getNumRows(); i++) {
            int column = 0;
            for (int a = 0; a < r; a++) {
                for (int b = a; b < r; b++) {
                    double weight = a == b ? 1 : Math.sqrt(2);
                    k.set(i, column++, weight * u.get(i, a) * u.get(i, b));
                }
            }
        }
        return k;
    }

    private static double gramProduct(DMatrixRMaj x, DMatrixRMaj y) {
        DMatrixRMaj g = new DMatrixRMaj(x.getNumCols(), x.getNumCols());
        DMatrixRMaj h = new DMatrixRMaj(x.getNumCols(), x.getNumCols());
        CommonOps_DDRM.multTransA(x, x, g);
        CommonOps_DDRM.multTransA(y, y, h);
        double sum = 0;
        for (int k = 0; k < g.getNumElements(); k++) {
            sum += g.get(k) * h.get(k);
        }
        return sum;
    }

    private static DMatrixRMaj product(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj a = new DMatrixRMaj(u.getNumRows(), v.getNumRows());
        CommonOps_DDRM.multTransB(u, v, a);
        return a;
    }

    private static double square(DMatrixRMaj a) {
        double sum = 0;
        for (int k = 0; k < a.getNumElements(); k++) {
            sum += a.get(k) * a.get(k);
        }
        return sum;
    }
}
