package assay.checks.lowrank.hadamardsquare;

import assay.checks.lowrank.FactorPair;
import assay.checks.lowrank.FactorPairs;
import assay.checks.lowrank.Skewed;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What the properties of Hadamard squares are tried on. */
abstract class HadamardSquareInputs {

    private static final int LARGE = 1_000_000;

    /** U or V may be this many powers of two smaller or larger; eighth powers do not overflow by that. */
    private static final int SCALE = 30;

    /**
     * Sizes of U and V.
     *
     * @param n rows of U
     * @param m rows of V
     * @param r columns of both, at most min(n, m)
     */
    record Sizes(int n, int m, int r) {}

    /**
     * Sizes of A alone.
     *
     * @param n its rows
     * @param m its columns
     */
    record Shape(int n, int m) {}

    @Provide
    Arbitrary<Sizes> sizes() {
        return sizes(60, 9);
    }

    /** Several at a time, most of them small: there a witness of integers, or from one seed, is least often right by luck. */
    @Provide
    Arbitrary<List<Sizes>> smallSizes() {
        return Arbitraries.frequencyOf(Tuple.of(1, sizes(30, 6)), Tuple.of(4, sizes(10, 3)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /**
     * r(r+1) is beyond 2³¹, and r(r+1)/2 beyond n and m. In the first band r(r+1) is a negative {@code int}, in the second
     * r(r+1)/2 is, whatever r is drawn; elsewhere what overflows is positive for half of the r, and a minimum then hides it.
     */
    @Provide
    Arbitrary<Sizes> largeSizes() {
        Arbitrary<Integer> r =
                Arbitraries.oneOf(between(46_341, 65_535), between(65_536, 92_681), between(92_682, LARGE));
        return Combinators.combine(r, between(0, LARGE), between(0, LARGE))
                .as((k, n, m) -> new Sizes(Math.min(LARGE, k + n), Math.min(LARGE, k + m), k));
    }

    /**
     * Rows of U and V from 20 to a million, spread evenly on a log scale; r runs through all sizes in the property. One in four
     * has more than 65 536 of both, so that r(r+1) may be about 2³².
     */
    @Provide
    Arbitrary<Shape> shapes() {
        return Arbitraries.frequencyOf(Tuple.of(3, shapes(0)), Tuple.of(1, shapes(36)));
    }

    @Provide
    Arbitrary<FactorPair> factors() {
        return Arbitraries.frequencyOf(Tuple.of(3, FactorPairs.any(6, 4)), Tuple.of(1, FactorPairs.gaussian(30, 5)));
    }

    @Provide
    Arbitrary<FactorPair> scaledFactors() {
        return FactorPairs.scaled(factors(), SCALE);
    }

    /** A power of two of which the fourth power, but not the square, is near 53 bits: products of columns square it. */
    @Provide
    Arbitrary<Skewed> slightlySkewed() {
        return FactorPairs.scaledSkewed(FactorPairs.skewed(5, 3, FactorPairs.LARGEST, 0x1p13, 0x1p12), SCALE);
    }

    /** V alone is scaled, as U stays orthonormal. */
    @Provide
    Arbitrary<FactorPair> orthonormal() {
        return Combinators.combine(FactorPairs.orthonormal(6, 4), FactorPairs.scales(SCALE))
                .as((p, ofV) -> p.scaled(1, ofV));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().dontShrink();
    }

    private static Arbitrary<Sizes> sizes(int mostRows, int mostInner) {
        return Combinators.combine(between(1, mostRows), between(1, mostRows), between(1, mostInner))
                .as((n, m, r) -> new Sizes(Math.max(n, r), Math.max(m, r), r));
    }

    private static Arbitrary<Shape> shapes(int least) {
        Arbitrary<Integer> step = between(least, 47);
        return Combinators.combine(step, step).as((i, j) -> new Shape(rows(i), rows(j)));
    }

    private static int rows(int step) {
        return (int) Math.round(20 * Math.pow(10, step / 10.0));
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
