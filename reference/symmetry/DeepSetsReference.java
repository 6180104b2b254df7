package symmetry;

import assay.tasks.symmetry.DeepSets;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/** Equivariance under the exchanges of neighbours, which generate all permutations. */
public final class DeepSetsReference implements DeepSets {

    private static final double ROUNDING = 1e-6;
    private static final int POINTS = 10;

    @Override
    public double[] layer(double lambda, double gamma, double[] x) {
        double sum = 0;
        for (double xi : x) {
            sum += xi;
        }
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = mish(lambda * x[i] + gamma * sum);
        }
        return y;
    }

    @Override
    public boolean isEquivariant(DMatrixRMaj theta) {
        return oddExchange(theta) < 0;
    }

    @Override
    public Weights weights(DMatrixRMaj theta) {
        double gamma = theta.getNumRows() == 1 ? 0 : theta.get(0, 1);
        return new Weights(theta.get(0, 0) - gamma, gamma);
    }

    /** x = ±e_j makes Θx a column of Θ; the exchange that Θ does not commute with changes one of the columns. */
    @Override
    public Witness witness(DMatrixRMaj theta) {
        int m = theta.getNumRows();
        int[] pi = exchange(m, oddExchange(theta));
        double[] best = new double[m];
        double most = -1;
        for (int j = 0; j < m; j++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double[] x = new double[m];
                x[j] = sign;
                double gap = gap(image(theta, permuted(x, pi)), permuted(image(theta, x), pi));
                if (gap > most) {
                    most = gap;
                    best = x;
                }
            }
        }
        return new Witness(best, pi);
    }

    @Override
    public boolean seemsEquivariant(Layer f, int m, long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < POINTS; k++) {
            double[] x = random.doubles(m, -2, 2).toArray();
            double[] y = f.apply(x);
            for (int i = 0; i + 1 < m; i++) {
                int[] pi = exchange(m, i);
                if (gap(f.apply(permuted(x, pi)), permuted(y, pi)) > ROUNDING * gap(y, new double[m])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double mish(double t) {
        double w = Math.exp(-Math.abs(t));
        return t >= 0 ? t * (1 + 2 * w) / (1 + 2 * w + 2 * w * w) : t * w * (w + 2) / (w * (w + 2) + 2);
    }

    /** The first i for which Θ does not commute with the exchange of i and i+1; −1 if there is none. */
    private static int oddExchange(DMatrixRMaj theta) {
        int m = theta.getNumRows();
        double largest = 0;
        for (int k = 0; k < m * m; k++) {
            largest = Math.max(largest, Math.abs(theta.data[k]));
        }
        for (int i = 0; i + 1 < m; i++) {
            int[] pi = exchange(m, i);
            for (int r = 0; r < m; r++) {
                for (int c = 0; c < m; c++) {
                    if (Math.abs(theta.get(r, c) - theta.get(pi[r], pi[c])) > ROUNDING * largest) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private static double[] image(DMatrixRMaj theta, double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] += theta.get(i, j) * x[j];
            }
            y[i] = mish(y[i]);
        }
        return y;
    }

    private static int[] exchange(int m, int i) {
        int[] pi = new int[m];
        for (int k = 0; k < m; k++) {
            pi[k] = k == i ? i + 1 : k == i + 1 ? i : k;
        }
        return pi;
    }

    private static double[] permuted(double[] x, int[] pi) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[pi[i]];
        }
        return y;
    }

    private static double gap(double[] x, double[] y) {
        double gap = 0;
        for (int i = 0; i < x.length; i++) {
            gap = Math.max(gap, Math.abs(x[i] - y[i]));
        }
        return gap;
    }
}
