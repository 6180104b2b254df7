package matrixcalculus;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/** Gradients are combinations of the rows of W₁: 110 of them at random points span its row space, of dimension r. */
public final class RankGameReference implements RankGame {

    private static final int GRADIENTS = 110;

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random(seed);
        double[][] points = new double[GRADIENTS][];
        for (int k = 0; k < GRADIENTS; k++) {
            points[k] = random.doubles(DIMENSION).toArray();
        }
        DMatrixRMaj gradients = new DMatrixRMaj(opponent.gradients(points));
        double[] sigma = SingularOps_DDRM.singularValues(gradients);
        double largest = 0;
        for (double s : sigma) {
            largest = Math.max(largest, s);
        }
        double negligible = largest * (precision == Precision.SINGLE ? 1e-6 : 1e-11);
        int rank = 0;
        for (double s : sigma) {
            rank += s > negligible ? 1 : 0;
        }
        return rank;
    }
}
