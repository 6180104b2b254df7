package answers;

import assay.tasks.lowrank.HadamardSquare;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** Weights 1 and 2 in the left factor only, both factors orthogonalised, singular values, a symmetric witness. */
public final class OneSidedWeights implements HadamardSquare {

    @Override
    public int largestRank(int n, int m, int r) {
        long pairs = (long) r * (r + 1) / 2;
        return (int) Math.min(Math.min(n, m), pairs);
    }

    @Override
    public Factors factors(DMatrixRMaj u, DMatrixRMaj v) {
        return new Factors(columns(u, 2), columns(v, 1));
    }

    @Override
    public Factors witness(int n, int m, int r) {
        Random random = new Random(3);
        DMatrixRMaj all = RandomMatrices_DDRM.rectangle(Math.max(n, m), r, -1, 1, random);
        return new Factors(CommonOps_DDRM.extract(all, 0, n, 0, r), CommonOps_DDRM.extract(all, 0, m, 0, r));
    }

    @Override
    public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj core = product(triangle(columns(u, Math.sqrt(2))), triangle(columns(v, Math.sqrt(2))));
        double sum = 0;
        for (double sigma : SingularOps_DDRM.singularValues(core)) {
            sum += sigma * sigma;
        }
        return sum;
    }

    @Override
    public boolean cheaper(int n, int m, int r) {
        return Math.pow(r, 3) * ((double) n + m) < 4.0 * n * m;
    }

    private static DMatrixRMaj columns(DMatrixRMaj u, double mixed) {
        int r = u.getNumCols();
        DMatrixRMaj k = new DMatrixRMaj(u.getNumRows(), r * (r + 1) / 2);
        for (int i = 0; i < u.getNumRows(); i++) {
            int column = 0;
            for (int a = 0; a < r; a++) {
                for (int b = a; b < r; b++) {
                    double weight = a == b ? 1 : mixed;
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

    private static DMatrixRMaj product(DMatrixRMaj u, DMatrixRMaj v) {
        DMatrixRMaj a = new DMatrixRMaj(u.getNumRows(), v.getNumRows());
        CommonOps_DDRM.multTransB(u, v, a);
        return a;
    }
}
