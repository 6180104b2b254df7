package answers;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/** r is where the singular values fall most steeply, looked for among the first 98. */
public final class LargestGap implements RankGame {

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random(seed);
        double[][] points = new double[120][];
        for (int k = 0; k < points.length; k++) {
            points[k] = random.doubles(100).toArray();
        }
        double[] sigma = SingularOps_DDRM.singularValues(new DMatrixRMaj(opponent.gradients(points)));
        Arrays.sort(sigma);
        int best = 1;
        double steepest = 0;
        for (int r = 1; r < 98; r++) {
            double fall = sigma[100 - r] / Math.max(sigma[99 - r], Double.MIN_NORMAL);
            if (fall > steepest) {
                steepest = fall;
                best = r;
            }
        }
        return best;
    }
}
