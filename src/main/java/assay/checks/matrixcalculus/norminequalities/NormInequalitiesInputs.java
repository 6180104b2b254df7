package assay.checks.matrixcalculus.norminequalities;

import assay.checks.Matrices;
import assay.checks.Vectors;
import assay.tasks.matrixcalculus.NormInequalities.SingularPair;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** What inequalities between norms are tried on: small integers and phases mostly, else full precision. */
abstract class NormInequalitiesInputs {

    private static final int LONGEST = 50;
    private static final int LARGEST = 12;
    private static final int LARGEST_OF_INTEGERS = 4;

    /** A matrix between two unitary ones. */
    record Turned(ZMatrixRMaj u, ZMatrixRMaj a, ZMatrixRMaj v) {}

    /** The same with the leading singular pair of the matrix. */
    record TurnedPair(ZMatrixRMaj u, ZMatrixRMaj a, ZMatrixRMaj v, SingularPair pair) {}

    /** A matrix of rank k. */
    record Ranked(int k, DMatrixRMaj a) {}

    /** Rows, columns and a rank that fits. */
    record Shape(int m, int n, int k) {}

    /** The first factor of a product and the columns of the second. */
    record First(DMatrixRMaj a, int n) {}

    /** Vectors of entries of one size, of one entry, and others. */
    @Provide
    Arbitrary<double[]> vectors() {
        Arbitrary<double[]> flat = lengths().map(n -> {
            double[] x = new double[n];
            Arrays.setAll(x, i -> i % 2 == 0 ? 1 : -1);
            return x;
        });
        Arbitrary<double[]> spike = lengths().map(n -> {
            double[] x = new double[n];
            x[n - 1] = -1;
            return x;
        });
        return Arbitraries.frequencyOf(Tuple.of(1, flat), Tuple.of(1, spike), Tuple.of(2, Vectors.any(1, LONGEST)));
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, LONGEST);
    }

    @Provide
    Arbitrary<Integer> sizesFromTwo() {
        return Arbitraries.integers().between(2, LARGEST);
    }

    /** Real matrices, not 0. */
    @Provide
    Arbitrary<DMatrixRMaj> matrices() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Matrices.integers(LARGEST_OF_INTEGERS, LARGEST_OF_INTEGERS)
                                .map(DrawnMatrices::nonzero)),
                Tuple.of(1, ranked(LARGEST).map(Ranked::a)),
                Tuple.of(1, blocks()));
    }

    /**
     * A number a and a p×q block of ±c of rank 1, rows and columns in any order. With c√p, c√q &lt; a &lt; c√(pq) the longest
     * column and the longest row are those of a, and the largest singular value is that of the block.
     */
    private static Arbitrary<DMatrixRMaj> blocks() {
        Arbitrary<Integer> size = Arbitraries.integers().between(2, 3);
        return Combinators.combine(size, size, Arbitraries.longs().dontShrink())
                .as((p, q, seed) -> block(p, q, new Random(seed)));
    }

    private static DMatrixRMaj block(int p, int q, Random random) {
        int row = random.nextInt(p + 1);
        int column = random.nextInt(q + 1);
        double[] left = random.ints(p + 1L, 0, 2).mapToDouble(k -> 1 - 2 * k).toArray();
        double[] right = random.ints(q + 1L, 0, 2).mapToDouble(k -> 2 - 4 * k).toArray();
        DMatrixRMaj a = new DMatrixRMaj(p + 1, q + 1);
        for (int i = 0; i <= p; i++) {
            for (int j = 0; j <= q; j++) {
                a.set(i, j, i == row || j == column ? 0 : left[i] * right[j]);
            }
        }
        a.set(row, column, p * q == 4 ? 3 : 4);
        return a;
    }

    @Provide
    Arbitrary<Turned> turned() {
        return Arbitraries.frequencyOf(Tuple.of(3, integerTurned()), Tuple.of(1, realTurned()));
    }

    @Provide
    Arbitrary<TurnedPair> turnedPairs() {
        return Arbitraries.frequencyOf(Tuple.of(3, integerPairs()), Tuple.of(1, realPairs()));
    }

    /** Matrices of rank k ≥ 1, half of them with singular values that are all the same. */
    @Provide
    Arbitrary<Ranked> ranked() {
        return Arbitraries.oneOf(
                ranksFromOne().map(s -> new Ranked(s.k(), DrawnMatrices.partialIdentity(s))), ranked(LARGEST));
    }

    @Provide
    Arbitrary<Shape> ranksFromOne() {
        return shapes().map(s -> new Shape(s.m(), s.n(), Math.max(1, s.k())));
    }

    @Provide
    Arbitrary<Shape> shapes() {
        return shapes(LARGEST);
    }

    /** B a column, as it shrinks to anyway. */
    @Provide
    Arbitrary<First> beforeColumn() {
        return matrices().map(a -> new First(a, 1));
    }

    @Provide
    Arbitrary<First> beforeMatrix() {
        return Combinators.combine(matrices(), Arbitraries.integers().between(1, LARGEST))
                .as(First::new);
    }

    private static Arbitrary<Shape> shapes(int most) {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, most);
        return Combinators.combine(size, size, Arbitraries.integers().between(0, most))
                .as((m, n, k) -> new Shape(m, n, Math.min(k, Math.min(m, n))));
    }

    private static Arbitrary<Ranked> ranked(int most) {
        return Combinators.combine(shapes(most), Arbitraries.longs().dontShrink())
                .as((s, seed) -> {
                    Random random = new Random(seed);
                    int k = Math.max(1, s.k());
                    double[] sigma = Matrices.spectrum(k, random.nextInt(4));
                    return new Ranked(k, Matrices.withSingularValues(sigma, s.m(), s.n(), random));
                });
    }

    private static Arbitrary<Turned> integerTurned() {
        return integers(2)
                .map(e -> new Turned(
                        DrawnMatrices.phases(e.left()),
                        DrawnMatrices.complex(e.left().length, e.right().length, e.rest()),
                        DrawnMatrices.phases(e.right())));
    }

    private static Arbitrary<Turned> realTurned() {
        return Combinators.combine(shapes(LARGEST), Arbitraries.longs().dontShrink())
                .as((s, seed) -> {
                    Random random = new Random(seed);
                    double[] parts = random.doubles(2L * s.m() * s.n(), -1, 1).toArray();
                    return new Turned(
                            Matrices.unitary(s.m(), random),
                            DrawnMatrices.complex(s.m(), s.n(), parts),
                            Matrices.unitary(s.n(), random));
                });
    }

    /** A = PΣQ* where U and V hold phases and P, Q as well. */
    private static Arbitrary<TurnedPair> integerPairs() {
        return integers(2).map(e -> {
            int m = e.left().length;
            int n = e.right().length;
            ZMatrixRMaj p = DrawnMatrices.phases(Arrays.copyOf(e.rest(), m));
            ZMatrixRMaj q = DrawnMatrices.phases(Arrays.copyOfRange(e.rest(), m * n, m * n + n));
            return DrawnMatrices.turnedPair(DrawnMatrices.phases(e.left()), p, q, DrawnMatrices.phases(e.right()));
        });
    }

    private static Arbitrary<TurnedPair> realPairs() {
        return Combinators.combine(shapes(LARGEST), Arbitraries.longs().dontShrink())
                .as((s, seed) -> {
                    Random random = new Random(seed);
                    return DrawnMatrices.turnedPair(
                            Matrices.unitary(s.m(), random),
                            Matrices.unitary(s.m(), random),
                            Matrices.unitary(s.n(), random),
                            Matrices.unitary(s.n(), random));
                });
    }

    private record Entries(double[] left, double[] right, double[] rest) {}

    /** m and n integers, and {@code times} as many as an m×n matrix has. */
    private static Arbitrary<Entries> integers(int times) {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, LARGEST_OF_INTEGERS);
        return Combinators.combine(size, size).as(Tuple::of).flatMap(mn -> {
            int m = mn.get1();
            int n = mn.get2();
            return Arbitraries.integers()
                    .between(-5, 5)
                    .list()
                    .ofSize(m + n + times * m * n)
                    .map(list -> entries(m, n, list));
        });
    }

    private static Entries entries(int m, int n, List<Integer> list) {
        double[] all = list.stream().mapToDouble(Integer::doubleValue).toArray();
        return new Entries(
                Arrays.copyOf(all, m), Arrays.copyOfRange(all, m, m + n), Arrays.copyOfRange(all, m + n, all.length));
    }
}
