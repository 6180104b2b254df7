package answers;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/** Takes the threshold of double precision in games of single precision as well. */
public final class DoublePrecisionThreshold implements RankGame {

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random(seed);
        double[][] points = new double[120][];
        for (int k = 0; k < points.length; k++) {
            points[k] = random.doubles(100).toArray();
        }
        double[] sigma = SingularOps_DDRM.singularValues(new DMatrixRMaj(opponent.gradients(points)));
        double largest = Arrays.stream(sigma).max().orElseThrow();
        return (int)
                Arrays.stream(sigma).filter(s -> s > 120 * 0x1p-52 * largest).count();
    }
}
