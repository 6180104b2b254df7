package answers;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/** Counts the singular values that make up 99 % of the sum of squares. */
public final class MostOfTheEnergy implements RankGame {

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random(seed);
        double[][] points = new double[120][];
        for (int k = 0; k < points.length; k++) {
            points[k] = random.doubles(100).toArray();
        }
        double[] sigma = SingularOps_DDRM.singularValues(new DMatrixRMaj(opponent.gradients(points)));
        Arrays.sort(sigma);
        double total = Arrays.stream(sigma).map(s -> s * s).sum();
        double sum = 0;
        int r = 0;
        while (sum < 0.99 * total) {
            r++;
            sum += sigma[100 - r] * sigma[100 - r];
        }
        return r;
    }
}
