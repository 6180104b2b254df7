package answers;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/** Asks at x = 0, where sin(W₁x) and so every gradient vanishes. */
public final class GradientsAtZero implements RankGame {

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        double[][] points = new double[120][];
        for (int k = 0; k < points.length; k++) {
            points[k] = new double[100];
        }
        double[] sigma = SingularOps_DDRM.singularValues(new DMatrixRMaj(opponent.gradients(points)));
        double largest = Arrays.stream(sigma).max().orElseThrow();
        return (int) Arrays.stream(sigma).filter(s -> s > 1e-5 * largest).count();
    }
}
