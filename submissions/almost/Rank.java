import assay.tasks.matrixcalculus.RankGame;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

public class Rank implements RankGame {

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random(seed);
        double[][] points = new double[150][];
        for (int k = 0; k < points.length; k++) {
            points[k] = random.doubles(100).toArray();
        }
        double[] s = SingularOps_DDRM.singularValues(new DMatrixRMaj(opponent.gradients(points)));
        double max = 0;
        for (double si : s) {
            max = Math.max(max, si);
        }
        double tolerance = precision == Precision.SINGLE ? 1e-6 : 1e-12;
        int rank = 0;
        for (double si : s) {
            if (si > tolerance * max) {
                rank++;
            }
        }
        return rank;
    }
}
