package assay.checks.symmetry.deepsets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/** Permuted vectors, the mish function, and the images of both. */
final class Permutations {

    private Permutations() {}

    /** t·tanh(ln(1+eᵗ)) without overflow: with w = e^−|t|, the ratio ((1+eᵗ)²−1)/((1+eᵗ)²+1) has no large power. */
    static double mish(double t) {
        double w = Math.exp(-Math.abs(t));
        return t >= 0 ? t * ((1 + 2 * w) / (1 + 2 * w + 2 * w * w)) : t * (w * (w + 2) / (w * (w + 2) + 2));
    }

    /** x[π], whose entry i is x[π_i]. */
    static double[] permuted(double[] x, int[] pi) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = x[pi[i]];
        }
        return y;
    }

    static int[] random(int n, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The permutation that exchanges i and i+1. */
    static int[] exchange(int n, int i) {
        int[] pi = new int[n];
        for (int k = 0; k < n; k++) {
            pi[k] = k == i ? i + 1 : k == i + 1 ? i : k;
        }
        return pi;
    }

    static boolean isPermutation(int[] pi) {
        boolean[] seen = new boolean[pi.length];
        for (int i : pi) {
            if (i < 0 || i >= seen.length || seen[i]) {
                return false;
            }
            seen[i] = true;
        }
        return true;
    }

    /** σ(Θx). */
    static double[] image(DMatrixRMaj theta, double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            double t = 0;
            for (int j = 0; j < x.length; j++) {
                t += theta.get(i, j) * x[j];
            }
            y[i] = mish(t);
        }
        return y;
    }

    /** The largest entry of |Θ||x|: what rounding errors of Θx are measured with. */
    static double size(DMatrixRMaj theta, double[] x) {
        double size = 0;
        for (int i = 0; i < x.length; i++) {
            double row = 0;
            for (int j = 0; j < x.length; j++) {
                row += Math.abs(theta.get(i, j) * x[j]);
            }
            size = Math.max(size, row);
        }
        return size;
    }

    static double gap(double[] x, double[] y) {
        double gap = 0;
        for (int i = 0; i < x.length; i++) {
            gap = Math.max(gap, Math.abs(x[i] - y[i]));
        }
        return gap;
    }

    static double sum(double[] x) {
        double sum = 0;
        for (double xi : x) {
            sum += xi;
        }
        return sum;
    }

    static double largest(double[] x) {
        return gap(x, new double[x.length]);
    }

    static double absoluteSum(double[] x) {
        double sum = 0;
        for (double xi : x) {
            sum += Math.abs(xi);
        }
        return sum;
    }
}
