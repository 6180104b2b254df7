package answers;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/** Difference quotients at as many points as it takes, which breaks the rules of the game. */
public final class MorePointsThanAllowed implements RankGame {

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random(seed);
        double h = 1e-7;
        DMatrixRMaj gradients = new DMatrixRMaj(100, 100);
        for (int k = 0; k < 100; k++) {
            double[][] points = new double[101][];
            points[100] = random.doubles(100).toArray();
            for (int i = 0; i < 100; i++) {
                points[i] = points[100].clone();
                points[i][i] += h;
            }
            double[] f = opponent.values(points);
            for (int i = 0; i < 100; i++) {
                gradients.set(k, i, (f[i] - f[100]) / h);
            }
        }
        double[] sigma = SingularOps_DDRM.singularValues(gradients);
        double largest = Arrays.stream(sigma).max().orElseThrow();
        return (int) Arrays.stream(sigma).filter(s -> s > 1e-4 * largest).count();
    }
}
