package answers;

import assay.tasks.symmetry.DeepSets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Looks at one permutation, the reversal. */
public final class ReversedMatrixSuffices implements DeepSets {

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
        int m = theta.getNumRows();
        double largest = CommonOps_DDRM.elementMaxAbs(theta);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                double like = theta.get(m - 1 - i, m - 1 - j);
                if (Math.abs(theta.get(i, j) - like) > 1e-9 * largest) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public Weights weights(DMatrixRMaj theta) {
        if (theta.getNumRows() == 1) {
            return new Weights(theta.get(0, 0), 0);
        }
        return new Weights(theta.get(0, 0) - theta.get(0, 1), theta.get(0, 1));
    }

    @Override
    public Witness witness(DMatrixRMaj theta) {
        int m = theta.getNumRows();
        Random random = new Random(1);
        while (true) {
            double[] x = random.doubles(m, -1, 1).toArray();
            int[] pi = shuffled(m, random);
            if (gap(image(theta, permuted(x, pi)), permuted(image(theta, x), pi))
                    > 1e-6 * CommonOps_DDRM.elementMaxAbs(theta)) {
                return new Witness(x, pi);
            }
        }
    }

    @Override
    public boolean seemsEquivariant(Layer f, int m, long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < 40; k++) {
            double[] x = gaussian(m, random);
            int[] pi = shuffled(m, random);
            double[] expected = permuted(f.apply(x), pi);
            if (gap(f.apply(permuted(x, pi)), expected) > 1e-7 * gap(expected, new double[m])) {
                return false;
            }
        }
        return true;
    }

    private static double mish(double t) {
        return t * Math.tanh(Math.log1p(Math.exp(t)));
    }

    private static double[] image(DMatrixRMaj theta, double[] x) {
        DMatrixRMaj y = new DMatrixRMaj(x.length, 1);
        CommonOps_DDRM.mult(theta, DMatrixRMaj.wrap(x.length, 1, x), y);
        for (int i = 0; i < x.length; i++) {
            y.data[i] = mish(y.data[i]);
        }
        return y.data;
    }

    private static int[] shuffled(int m, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, m).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(i -> i).toArray();
    }

    private static double[] gaussian(int m, Random random) {
        double[] x = new double[m];
        for (int i = 0; i < m; i++) {
            x[i] = random.nextGaussian();
        }
        return x;
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
