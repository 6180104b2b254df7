package answers;

import assay.tasks.lowrank.HadamardSquare;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** Integers from one seed, which for some small sizes are zero or dependent. */
public final class WitnessOfSmallIntegers implements HadamardSquare {

    @Override
    public int largestRank(int n, int m, int r) {
        long pairs = (long) r * (r + 1) / 2;
        return (int) Math.min(Math.min(n, m), pairs);
    }

    @Override
    public Factors factors(DMatrixRMaj u, DMatrixRMaj v) {
        return new Factors(columns(u), columns(v));
    }

    @Override
    public Factors witness(int n, int m, int r) {
        Random random = new Random(42);
        return new Factors(integers(n, r, random), integers(m, r, random));
    }

    private static DMatrixRMaj integers(int rows, int columns, Random random) {
        DMatrixRMaj u = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < u.getNumElements(); i++) {
            u.set(i, random.nextInt(7) - 3);
        }
        return u;
    }

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj r = triangle(columns(u));
        DMatrixRMaj k = columns(v);
        DMatrixRMaj product = new DMatrixRMaj(k.getNumRows(), r.getNumRows());
        CommonOps_DDRM.multTransB(k, r, product);
        return square(product);
    }

    @Override
    public boolean cheaper(int n, int m, int r) {
        double k = r * (r + 1.0) / 2;
        return ((double) n + m) * k * k < 2.0 * n * m * r;
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

    private static DMatrixRMaj triangle(DMatrixRMaj k) {
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(k.getNumRows(), k.getNumCols());
        qr.decompose(k);
        return qr.getR(null, true);
    }

    private static double square(DMatrixRMaj a) {
        double sum = 0;
        for (int k = 0; k < a.getNumElements(); k++) {
            sum += a.get(k) * a.get(k);
        }
        return sum;
    }
}
