package assay.checks.symmetry.deepsets;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;

/** Maps whose equivariance is known: the first group has it, each of the second lacks it in a way of its own. */
enum KnownMap {
    DEEP_SETS("x ↦ mish(2x − Σx)", 1, true, (x, r) -> each(x, xi -> Permutations.mish(2 * xi - Permutations.sum(x)))),
    MINUS_MEAN("x ↦ x − mean(x)", 1, true, (x, r) -> each(x, xi -> xi - Permutations.sum(x) / x.length)),
    SQUARES("x ↦ x²", 1, true, (x, r) -> each(x, xi -> xi * xi)),
    SOFTMAX("softmax", 1, true, (x, r) -> softmax(x)),
    MAXIMUM(
            "every entry becomes the largest",
            1,
            true,
            (x, r) -> each(x, xi -> Arrays.stream(x).max().orElseThrow())),
    RANKS(
            "every entry becomes its rank",
            1,
            true,
            (x, r) -> each(x, xi -> Arrays.stream(x).filter(xj -> xj <= xi).count())),

    SORTED("sorts its entries", 2, false, (x, r) -> Arrays.stream(x).sorted().toArray()),
    REVERSE_SORTED(
            "sorts its entries downwards",
            2,
            false,
            (x, r) -> reversed(Arrays.stream(x).sorted().toArray())),
    REVERSED("reverses the order of its entries", 3, false, (x, r) -> reversed(x)),
    SHUFFLED("shuffles its entries, always in the same way", 3, false, (x, r) -> shuffled(x, r)),
    CUMULATED("cumulative sums", 2, false, (x, r) -> cumulated(x)),
    LINEAR("x ↦ Θx with Θᵢⱼ = 1/(i + 2j)", 2, false, (x, r) -> linear(x)),
    FIRST_DOUBLED("doubles its first entry", 2, false, (x, r) -> doubled(x, 0)),
    LAST_DOUBLED("doubles its last entry", 2, false, (x, r) -> doubled(x, x.length - 1)),
    CYCLIC("adds to each entry twice the next one, cyclically", 3, false, (x, r) -> cyclic(x)),
    MIRRORED("adds to each entry the one mirrored at the centre", 3, false, (x, r) -> mirrored(x)),
    ALTERNATING("x times the sign of Πᵢ﹤ⱼ(xⱼ − xᵢ)", 2, false, (x, r) -> each(x, xi -> xi * orientation(x)));

    private interface Entrywise {
        double at(double xi);
    }

    private final String words;
    private final int smallest;
    private final boolean equivariant;
    private final BiFunction<double[], Random, double[]> map;

    KnownMap(String words, int smallest, boolean equivariant, BiFunction<double[], Random, double[]> map) {
        this.words = words;
        this.smallest = smallest;
        this.equivariant = equivariant;
        this.map = map;
    }

    /** f(x); a map that has something random in it draws that anew from the same seed. */
    double[] apply(double[] x, long seed) {
        return map.apply(x, new Random(seed));
    }

    boolean isEquivariant() {
        return equivariant;
    }

    /** The smallest M for which the map is as said. */
    int smallest() {
        return smallest;
    }

    @Override
    public String toString() {
        return words;
    }

    private static double[] each(double[] x, Entrywise f) {
        return Arrays.stream(x).map(f::at).toArray();
    }

    private static double[] softmax(double[] x) {
        double largest = Arrays.stream(x).max().orElseThrow();
        double sum = Arrays.stream(x).map(xi -> Math.exp(xi - largest)).sum();
        return each(x, xi -> Math.exp(xi - largest) / sum);
    }

    private static double[] reversed(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[x.length - 1 - i];
        }
        return y;
    }

    private static double[] shuffled(double[] x, Random random) {
        int[] pi = Permutations.random(x.length, random);
        boolean moves = Permutations.gap(toDoubles(pi), toDoubles(Permutations.exchange(x.length, -2))) > 0;
        return Permutations.permuted(x, moves ? pi : Permutations.exchange(x.length, 0));
    }

    private static double[] toDoubles(int[] pi) {
        return Arrays.stream(pi).asDoubleStream().toArray();
    }

    private static double[] cumulated(double[] x) {
        double[] y = x.clone();
        Arrays.parallelPrefix(y, Double::sum);
        return y;
    }

    private static double[] linear(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] += x[j] / (i + 2 * j + 3);
            }
        }
        return y;
    }

    private static double[] doubled(double[] x, int i) {
        double[] y = x.clone();
        y[i] *= 2;
        return y;
    }

    private static double[] cyclic(double[] x) {
        double[] y = x.clone();
        for (int i = 0; i < x.length; i++) {
            y[i] += 2 * x[(i + 1) % x.length];
        }
        return y;
    }

    private static double[] mirrored(double[] x) {
        double[] y = x.clone();
        for (int i = 0; i < x.length; i++) {
            y[i] += x[x.length - 1 - i];
        }
        return y;
    }

    private static double orientation(double[] x) {
        double sign = 1;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                sign *= Math.signum(x[i] - x[j]);
            }
        }
        return sign;
    }
}
