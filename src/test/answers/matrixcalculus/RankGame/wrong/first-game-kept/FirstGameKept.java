package answers;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/** Keeps the answer of the first game for all others. */
public final class FirstGameKept implements RankGame {

    private int answer;

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        if (answer > 0) {
            return answer;
        }
        Random random = new Random(seed);
        double[][] points = new double[120][];
        for (int k = 0; k < points.length; k++) {
            points[k] = random.doubles(100).toArray();
        }
        double[] sigma = SingularOps_DDRM.singularValues(new DMatrixRMaj(opponent.gradients(points)));
        double largest = Arrays.stream(sigma).max().orElseThrow();
        answer = (int) Arrays.stream(sigma).filter(s -> s > 1e-5 * largest).count();
        return answer;
    }
}
