package symmetry;

import assay.tasks.symmetry.DeepSets;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Θ is compared with its average over all permutations, which is of the form λI + γ11ᵀ. */
public final class SetLayers implements DeepSets {

    private static final double NEGLIGIBLE = 1e-8;

    @Override
    public double[] layer(double lambda, double gamma, double[] x) {
        double shared =
                gamma * IntStream.range(0, x.length).mapToDouble(i -> x[i]).sum();
        return IntStream.range(0, x.length)
                .mapToDouble(i -> mish(lambda * x[i] + shared))
                .toArray();
    }

    @Override
    public boolean isEquivariant(DMatrixRMaj theta) {
        Weights average = weights(theta);
        DMatrixRMaj rest = theta.copy();
        CommonOps_DDRM.add(rest, -average.gamma());
        for (int i = 0; i < rest.numRows; i++) {
            rest.add(i, i, -average.lambda());
        }
        return CommonOps_DDRM.elementMaxAbs(rest) <= NEGLIGIBLE * CommonOps_DDRM.elementMaxAbs(theta);
    }

    @Override
    public Weights weights(DMatrixRMaj theta) {
        double m = theta.numRows;
        double diagonal = CommonOps_DDRM.trace(theta) / m;
        double other = m == 1 ? 0 : (CommonOps_DDRM.elementSum(theta) - m * diagonal) / (m * (m - 1));
        return new Weights(diagonal - other, other);
    }

    /** Almost every order and every x will do; x is so small that |Θx| ≤ 1/2, where σ is injective. */
    @Override
    public Witness witness(DMatrixRMaj theta) {
        int m = theta.numRows;
        double size = 0.5 / (m * CommonOps_DDRM.elementMaxAbs(theta));
        Random random = new Random(m);
        while (true) {
            double[] x = random.doubles(m, -size, size).toArray();
            int[] order = shuffled(m, random);
            if (distance(times(theta, permuted(x, order)), permuted(times(theta, x), order)) > 1e-7) {
                return new Witness(x, order);
            }
        }
    }

    @Override
    public boolean seemsEquivariant(Layer f, int m, long seed) {
        Random random = new Random(seed);
        for (int attempt = 0; attempt < 50; attempt++) {
            double[] x = IntStream.range(0, m)
                    .mapToDouble(i -> random.nextGaussian())
                    .toArray();
            int[] order = shuffled(m, random);
            double[] expected = permuted(f.apply(x), order);
            if (distance(f.apply(permuted(x, order)), expected) > NEGLIGIBLE * distance(expected, new double[m])) {
                return false;
            }
        }
        return true;
    }

    private static double mish(double t) {
        return t * Math.tanh(Math.log1p(Math.exp(t)));
    }

    private static double[] times(DMatrixRMaj theta, double[] x) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> IntStream.range(0, x.length)
                        .mapToDouble(j -> theta.get(i, j) * x[j])
                        .sum())
                .toArray();
    }

    private static double[] permuted(double[] x, int[] order) {
        return IntStream.of(order).mapToDouble(i -> x[i]).toArray();
    }

    private static int[] shuffled(int m, Random random) {
        int[] order = IntStream.range(0, m).toArray();
        for (int i = m - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    private static double distance(double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> Math.abs(x[i] - y[i]))
                .max()
                .orElse(0);
    }
}
