package answers;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/** Replaces gradients by difference quotients, as many as 1000 values allow; they are too few, and noise in single precision. */
public final class DifferenceQuotients implements RankGame {

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random(seed);
        double h = 1e-6;
        double[][] gradients = new double[9][100];
        for (double[] gradient : gradients) {
            double[][] points = new double[101][];
            points[100] = random.doubles(100).toArray();
            for (int i = 0; i < 100; i++) {
                points[i] = points[100].clone();
                points[i][i] += h;
            }
            double[] f = opponent.values(points);
            for (int i = 0; i < 100; i++) {
                gradient[i] = (f[i] - f[100]) / h;
            }
        }
        double[] sigma = SingularOps_DDRM.singularValues(new DMatrixRMaj(gradients));
        double largest = Arrays.stream(sigma).max().orElseThrow();
        return (int) Arrays.stream(sigma).filter(s -> s > 1e-3 * largest).count();
    }
}
