package assay.checks.matrixcalculus.factorizationgradient;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;

/** What the properties of the gradients are tried on. */
abstract class FactorizationGradientInputs {

    private static final int LARGEST = 9;
    private static final int SMALL = 4;
    private static final int MIDDLE = 10;

    /** Multiples of 2⁻⁴⁰ below 16 leave room for ±2 within double precision. */
    private static final double GRAIN = 0x1p40;

    /**
     * Sizes alone.
     *
     * @param n rows of X
     * @param k columns of U
     */
    record Sizes(int n, int k) {}

    /** Three in four of whole numbers, which shrink one by one; the rest of full precision. */
    @Provide
    Arbitrary<FactorPoint> points() {
        return Arbitraries.frequencyOf(Tuple.of(3, wholes()), Tuple.of(1, reals(MIDDLE)));
    }

    @Provide
    Arbitrary<FactorPoint> wholePoints() {
        return wholes();
    }

    @Provide
    Arbitrary<FactorPoint> realPoints() {
        return reals(2 * MIDDLE);
    }

    /** With small weights every other time: the steps of a descent are longer than 1 there. */
    @Provide
    Arbitrary<FactorPoint> smallRealPoints() {
        return Combinators.combine(reals(SMALL), Arbitraries.of(1.0, 0x1p-8))
                .as((p, s) -> p.weighted(Arrays.stream(p.d()).map(e -> s * e).toArray()));
    }

    /** Of single precision exactly. */
    @Provide
    Arbitrary<FactorPoint> singlePoints() {
        return points().map(p -> new FactorPoint(single(p.x()), single(p.u()), floats(p.d()), single(p.v())));
    }

    /** Weights from 1e-16 to 1e16 and 0, of either sign. */
    @Provide
    Arbitrary<FactorPoint> spreadPoints() {
        return Combinators.combine(reals(MIDDLE), seeds()).as((p, seed) -> {
            Random random = new Random(seed);
            double[] d = new double[p.k()];
            Arrays.setAll(d, j -> weight(random));
            return p.weighted(d);
        });
    }

    /** With k up to 48 and n up to 12: of what is done k² times, much is to be seen. */
    @Provide
    Arbitrary<Sizes> countedSizes() {
        return sizes(1, 12, 48);
    }

    @Provide
    Arbitrary<Sizes> sheetSizes() {
        return sizes(24, 40, 40);
    }

    /** n from a thousand to half a million, spread evenly on a log scale, and k below n/100. */
    @Provide
    Arbitrary<Sizes> largeSizes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100))
                .as((i, j) -> {
                    int n = (int) Math.round(1000 * Math.pow(500, i / 100.0));
                    return new Sizes(n, (int) Math.round(Math.pow(n / 100.0, j / 100.0)));
                });
    }

    /** From 24 to a million, spread evenly on a log scale. */
    @Provide
    Arbitrary<Integer> rows() {
        return Arbitraries.integers().between(0, 100).map(i -> (int) Math.round(24 * Math.pow(1e6 / 24, i / 100.0)));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().dontShrink();
    }

    private static Arbitrary<Sizes> sizes(int least, int mostN, int mostK) {
        return Combinators.combine(
                        Arbitraries.integers().between(least, mostN),
                        Arbitraries.integers().between(1, mostK))
                .as(Sizes::new);
    }

    /** In a third of all cases everything is square: only there do some wrong products fit. */
    private static Arbitrary<Sizes> smallSizes(int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, sizes(1, most, most)),
                Tuple.of(1, Arbitraries.integers().between(1, most).map(n -> new Sizes(n, n))));
    }

    private static Arbitrary<FactorPoint> wholes() {
        return smallSizes(SMALL)
                .flatMap(s -> Arbitraries.integers()
                        .between(-LARGEST, LARGEST)
                        .list()
                        .ofSize(s.n() * s.n() + 2 * s.n() * s.k() + s.k())
                        .map(entries -> filled(s, entries)));
    }

    private static FactorPoint filled(Sizes s, List<Integer> entries) {
        double[] all = entries.stream().mapToDouble(Integer::doubleValue).toArray();
        int x = s.n() * s.n();
        int u = x + s.n() * s.k();
        int d = u + s.k();
        return new FactorPoint(
                new DMatrixRMaj(s.n(), s.n(), true, Arrays.copyOfRange(all, 0, x)),
                new DMatrixRMaj(s.n(), s.k(), true, Arrays.copyOfRange(all, x, u)),
                Arrays.copyOfRange(all, u, d),
                new DMatrixRMaj(s.k(), s.n(), true, Arrays.copyOfRange(all, d, all.length)));
    }

    private static Arbitrary<FactorPoint> reals(int most) {
        return Combinators.combine(smallSizes(most), Arbitraries.longs().dontShrink())
                .as((s, seed) -> {
                    Random random = new Random(seed);
                    return new FactorPoint(
                            gaussian(s.n(), s.n(), random),
                            gaussian(s.n(), s.k(), random),
                            gaussian(s.k(), 1, random).data,
                            gaussian(s.k(), s.n(), random));
                });
    }

    private static DMatrixRMaj gaussian(int rows, int columns, Random random) {
        DMatrixRMaj m = new DMatrixRMaj(rows, columns);
        Arrays.setAll(m.data, i -> Math.rint(GRAIN * random.nextGaussian()) / GRAIN);
        return m;
    }

    private static double weight(Random random) {
        double size = Math.pow(10, 32 * random.nextDouble() - 16);
        return random.nextInt(8) == 0 ? 0 : random.nextBoolean() ? size : -size;
    }

    private static DMatrixRMaj single(DMatrixRMaj m) {
        return new DMatrixRMaj(m.getNumRows(), m.getNumCols(), true, floats(m.data));
    }

    private static double[] floats(double[] numbers) {
        return Arrays.stream(numbers).map(e -> (float) e).toArray();
    }
}
