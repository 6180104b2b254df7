package assay.checks.symmetry.deepsets;

import static assay.checks.symmetry.deepsets.Permutations.permuted;

import assay.checks.OneWay;
import assay.checks.Showing;
import assay.checks.Verify;
import assay.tasks.symmetry.DeepSets;
import assay.verdict.Fact;

/**
 * A map that is tested by its values alone.
 *
 * @param f what it does
 * @param m how many entries it takes
 * @param seed what is random in it
 */
record HiddenMap(KnownMap f, int m, long seed) {

    /** The map as the submission sees it. */
    DeepSets.Layer layer() {
        return x -> {
            if (x.length != m) {
                throw Verify.refused("f takes " + m + " entries and was given " + x.length);
            }
            return f.apply(x, seed);
        };
    }

    /** The submission's own seed: with {@link #seed} it could name the map from a single value. */
    long ownSeed() {
        return OneWay.seed(seed, "tester");
    }

    /** Why the map is not equivariant: the values at (1, …, M) and at the same with two neighbours exchanged. */
    Fact[] contradiction() {
        double[] x = new double[m];
        for (int i = 0; i < m; i++) {
            x[i] = i + 1;
        }
        double[] y = f.apply(x, seed);
        for (int i = 0; i + 1 < m; i++) {
            int[] pi = Permutations.exchange(m, i);
            double[] moved = f.apply(permuted(x, pi), seed);
            if (Permutations.gap(moved, permuted(y, pi)) > 0) {
                return new Fact[] {
                    Fact.of("but was", true),
                    Fact.of("f(x)", Showing.text(y) + " for x = " + Showing.text(x)),
                    Fact.of("f(x[π])", Showing.text(moved) + " for x[π] = " + Showing.text(permuted(x, pi))),
                    Fact.of("f(x)[π]", Showing.text(permuted(y, pi)))
                };
            }
        }
        throw new IllegalStateException(f + " looks equivariant for M = " + m);
    }
}
