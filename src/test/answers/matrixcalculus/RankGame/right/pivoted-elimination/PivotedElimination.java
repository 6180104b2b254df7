package answers;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;

/** Takes the longest gradient, removes its direction from all others and goes on until nothing is left. */
public final class PivotedElimination implements RankGame {

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random(seed);
        double[][] points = new double[130][];
        for (int k = 0; k < points.length; k++) {
            points[k] = random.doubles(100, -1, 1).toArray();
        }
        double[][] left = opponent.gradients(points);
        double first = norm(longest(left));
        for (int r = 0; r < 100; r++) {
            double[] pivot = longest(left);
            double size = norm(pivot);
            if (size < 2e-5 * first) {
                return r;
            }
            double[] direction = Arrays.stream(pivot).map(p -> p / size).toArray();
            for (double[] g : left) {
                double along = dot(direction, g);
                for (int i = 0; i < 100; i++) {
                    g[i] -= along * direction[i];
                }
            }
        }
        return 100;
    }

    private static double[] longest(double[][] rows) {
        return Arrays.stream(rows)
                .max(Comparator.comparingDouble(PivotedElimination::norm))
                .orElseThrow();
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }
}
