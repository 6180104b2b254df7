package matrixcalculus;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Random;

/**
 * Every gradient is W₁ᵀ times something, so that gradients span a space of dimension r. Gram–Schmidt takes the longest of what
 * is left, removes its direction from all others, and counts until only rounding errors are left.
 */
public final class RankByElimination implements RankGame {

    private static final int GRADIENTS = 130;

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random(seed);
        double[][] points = new double[GRADIENTS][];
        for (int k = 0; k < GRADIENTS; k++) {
            points[k] = random.doubles(DIMENSION).toArray();
        }
        double[][] left = opponent.gradients(points);
        double[] pivot = longest(left);
        double noise = norm(pivot) * (precision == Precision.SINGLE ? 3e-6 : 1e-11);
        int rank = 0;
        while (norm(pivot) > noise) {
            rank++;
            removeDirection(pivot.clone(), left);
            pivot = longest(left);
        }
        return rank;
    }

    private static void removeDirection(double[] pivot, double[][] rows) {
        double square = dot(pivot, pivot);
        for (double[] row : rows) {
            double factor = dot(row, pivot) / square;
            for (int j = 0; j < row.length; j++) {
                row[j] -= factor * pivot[j];
            }
        }
    }

    private static double[] longest(double[][] rows) {
        double[] longest = rows[0];
        for (double[] row : rows) {
            longest = dot(row, row) > dot(longest, longest) ? row : longest;
        }
        return longest;
    }

    private static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
