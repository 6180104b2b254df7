package answers;

import assay.tasks.symmetry.DeepSets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Θ is equivariant if it commutes with two generators of the symmetric group; a map is tested on all permutations. */
public final class Commuting implements DeepSets {

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
        return m == 1 || commutes(theta, exchange(m)) && commutes(theta, cycle(m));
    }

    @Override
    public Weights weights(DMatrixRMaj theta) {
        int m = theta.getNumRows();
        double trace = CommonOps_DDRM.trace(theta);
        double gamma = m == 1 ? 17 : (CommonOps_DDRM.elementSum(theta) - trace) / (m * (m - 1.0));
        return new Weights(trace / m - gamma, gamma);
    }

    @Override
    public Witness witness(DMatrixRMaj theta) {
        int m = theta.getNumRows();
        int[] pi = commutes(theta, exchange(m)) ? cycle(m) : exchange(m);
        double[] x = new double[m];
        for (int i = 0; i < m; i++) {
            x[i] = 1e-3 * Math.sin(1 + i * i); // small, where σ is injective
        }
        return new Witness(x, pi);
    }

    @Override
    public boolean seemsEquivariant(Layer f, int m, long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(m, 0, 1).toArray();
        return everyOrder(f, x, f.apply(x), new int[0]);
    }

    private static boolean everyOrder(Layer f, double[] x, double[] y, int[] begun) {
        if (begun.length == x.length) {
            double[] expected = permuted(y, begun);
            return gap(f.apply(permuted(x, begun)), expected) <= 1e-8 * gap(expected, new double[x.length]);
        }
        for (int next = 0; next < x.length; next++) {
            int candidate = next;
            if (Arrays.stream(begun).noneMatch(i -> i == candidate)) {
                int[] longer = Arrays.copyOf(begun, begun.length + 1);
                longer[begun.length] = next;
                if (!everyOrder(f, x, y, longer)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double mish(double t) {
        return t * Math.tanh(Math.log1p(Math.exp(t)));
    }

    private static boolean commutes(DMatrixRMaj theta, int[] pi) {
        for (int i = 0; i < pi.length; i++) {
            for (int j = 0; j < pi.length; j++) {
                double change = theta.get(pi[i], pi[j]) - theta.get(i, j);
                if (Math.abs(change) > 1e-6 * CommonOps_DDRM.elementMaxAbs(theta)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int[] exchange(int m) {
        int[] pi = IntStream.range(0, m).toArray();
        pi[0] = 1;
        pi[1] = 0;
        return pi;
    }

    private static int[] cycle(int m) {
        return IntStream.range(0, m).map(i -> (i + 1) % m).toArray();
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
