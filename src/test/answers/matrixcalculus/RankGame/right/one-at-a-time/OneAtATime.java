package answers;

import assay.tasks.matrixcalculus.RankGame;
import java.util.Arrays;
import java.util.Random;

/** Asks for one gradient after another until the next one is a combination of those before, orthogonalised twice. */
public final class OneAtATime implements RankGame {

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        Random random = new Random(seed);
        double[][] basis = new double[100][];
        for (int r = 0; r < 100; r++) {
            double[] g = opponent.gradients(new double[][] {random.doubles(100, -1, 1).toArray()})[0];
            double size = norm(g);
            for (int again = 0; again < 2; again++) {
                for (int k = 0; k < r; k++) {
                    double along = dot(basis[k], g);
                    for (int i = 0; i < 100; i++) {
                        g[i] -= along * basis[k][i];
                    }
                }
            }
            double left = norm(g);
            if (left < 3e-6 * size) {
                return r;
            }
            basis[r] = Arrays.stream(g).map(gi -> gi / left).toArray();
        }
        return 100;
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
