package answers;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/** Draws its points without the seed, so that no game can be repeated. */
public final class NotFromTheSeed implements RankGame {

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random();
        double[][] points = new double[120][];
        for (int k = 0; k < points.length; k++) {
            points[k] = random.doubles(100).toArray();
        }
        double[] sigma = SingularOps_DDRM.singularValues(new DMatrixRMaj(opponent.gradients(points)));
        double largest = Arrays.stream(sigma).max().orElseThrow();
        return (int) Arrays.stream(sigma).filter(s -> s > 1e-5 * largest).count();
    }
}
