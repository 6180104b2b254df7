package assay.checks.matrixcalculus.pseudoinverse;

import assay.checks.Matrices;
import assay.checks.Tolerance;
import assay.checks.Vectors;
import assay.checks.matrixcalculus.RankOne;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** What pseudo-inverses are tried on: products of small integer factors three times in five, of any rank and shape. */
abstract class PseudoInverseInputs {

    private static final int LARGEST = 12;
    private static final int LARGEST_OF_INTEGERS = 4;
    private static final int LARGEST_COMPLEX = 8;
    private static final double WORST_OF_INTEGERS = 1e3;
    private static final double MILD = 3;
    private static final double LEAST_HARD = 4;
    private static final double MOST_HARD = 6;

    /** The share of the usual cut-off max(m, n)·2u·σ₁ that noise may reach, so that another SVD's noise stays below it too. */
    private static final double QUIET = 0.25;

    private static final double SMALLEST = 1e-12;
    private static final double BIGGEST = 1e12;

    private static final double[][] PHASES = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    private static final double HALF_ROOT_2 = Math.sqrt(0.5);

    @Provide
    Arbitrary<DMatrixRMaj> matrices() {
        return Arbitraries.frequencyOf(Tuple.of(3, integers()), Tuple.of(1, conditioned()), Tuple.of(1, tiny()));
    }

    /** Square and invertible, so that only rounding is at stake. */
    @Provide
    Arbitrary<DMatrixRMaj> hard() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, LARGEST),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.longs().dontShrink())
                .as((n, percent, seed) -> Matrices.withSingularValues(
                        Matrices.spectrum(n, LEAST_HARD + (MOST_HARD - LEAST_HARD) * percent / 100),
                        n,
                        n,
                        new Random(seed)));
    }

    @Provide
    Arbitrary<ZMatrixRMaj> orthonormal() {
        return Arbitraries.frequencyOf(Tuple.of(3, phases()), Tuple.of(1, anyOrthonormal()));
    }

    /** u and v are not zero. */
    @Provide
    Arbitrary<RankOne> rankOnes() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 5);
        Arbitrary<RankOne> integers = Combinators.combine(size, size)
                .flatAs((m, n) -> Combinators.combine(
                                Vectors.integers(m, m), Vectors.integers(n, n), Vectors.integers(m, m))
                        .as((u, v, b) -> new RankOne(nonzero(u), nonzero(v), b)));
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 200);
        Arbitrary<RankOne> reals = Combinators.combine(
                        length, length, Arbitraries.longs().dontShrink())
                .as(PseudoInverseInputs::ofLengths);
        Arbitrary<RankOne> near = Arbitraries.frequencyOf(Tuple.of(3, integers), Tuple.of(1, reals));
        return Arbitraries.frequencyOf(Tuple.of(2, near), Tuple.of(1, scaled(near)));
    }

    /** Smallness of ‖u‖²‖v‖² is no reason to take it for 0. */
    private static Arbitrary<RankOne> scaled(Arbitrary<RankOne> rankOnes) {
        Arbitrary<Double> factor = Arbitraries.of(1.0, SMALLEST, BIGGEST);
        return Combinators.combine(rankOnes, factor, factor, factor)
                .as((r, p, q, s) ->
                        new RankOne(RankOne.times(p, r.u()), RankOne.times(q, r.v()), RankOne.times(s, r.b())));
    }

    /** u or v or both are zero. */
    @Provide
    Arbitrary<RankOne> zeroRankOnes() {
        return Combinators.combine(rankOnes(), Arbitraries.integers().between(0, 2))
                .as((r, which) -> new RankOne(
                        which == 1 ? r.u() : new double[r.u().length],
                        which == 0 ? r.v() : new double[r.v().length],
                        r.b()));
    }

    @Provide
    Arbitrary<double[]> sheets() {
        return Vectors.any(1, 200);
    }

    static RankOne ofLengths(int m, int n, long seed) {
        Random random = new Random(seed);
        return new RankOne(
                nonzero(Vectors.gaussian(m, random)),
                nonzero(Vectors.gaussian(n, random)),
                Vectors.gaussian(m, random));
    }

    private static double[] nonzero(double[] x) {
        if (RankOne.dot(x, x) == 0) {
            x[0] = 1;
        }
        return x;
    }

    /** FG with integer factors m×r and r×n: rank at most r, exactly. */
    private static Arbitrary<DMatrixRMaj> integers() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, LARGEST_OF_INTEGERS);
        return Combinators.combine(size, size, size)
                .flatAs((m, n, r) -> Arbitraries.integers()
                        .between(-2, 2)
                        .list()
                        .ofSize((m + n) * r)
                        .map(entries -> quiet(m, n, r, entries)));
    }

    /** The product of as many columns and rows as leave no noise near the cut-off, and a mild condition. */
    private static DMatrixRMaj quiet(int m, int n, int r, List<Integer> entries) {
        DMatrixRMaj product = new DMatrixRMaj(m, n);
        for (int k = 0; k < r; k++) {
            DMatrixRMaj sum = product.copy();
            for (int i = 0; i < m * n; i++) {
                sum.data[i] += (double) entries.get(k * (m + n) + i / n) * entries.get(k * (m + n) + m + i % n);
            }
            if (isQuiet(sum) && SingularValues.of(sum).condition() <= WORST_OF_INTEGERS) {
                product = sum;
            }
        }
        return product;
    }

    private static Arbitrary<DMatrixRMaj> conditioned() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, LARGEST);
        Arbitrary<Integer> percent = Arbitraries.integers().between(0, 100);
        return Combinators.combine(
                        size,
                        size,
                        size,
                        percent,
                        Arbitraries.of(0, -3, 3, -12, 12),
                        Arbitraries.longs().dontShrink())
                .as((m, n, rank, share, power, seed) -> ofSpectrum(
                        Math.pow(10, power), MILD * share / 100, Math.min(rank, Math.min(m, n)), m, n, seed));
    }

    /** The smallest singular values that the domain has, 1e-15: only compared with σ₁ are they not zero. */
    private static Arbitrary<DMatrixRMaj> tiny() {
        Arbitrary<Integer> size = Arbitraries.integers().between(2, LARGEST);
        return Combinators.combine(size, size, size, Arbitraries.longs().dontShrink())
                .as((m, n, rank, seed) -> ofSpectrum(SMALLEST, MILD, Math.min(rank, Math.min(m, n)), m, n, seed));
    }

    private static DMatrixRMaj ofSpectrum(double largest, double decades, int rank, int m, int n, long seed) {
        Random random = new Random(seed);
        double[] sigma = RankOne.times(largest, Matrices.spectrum(rank, decades));
        DMatrixRMaj a = Matrices.withSingularValues(sigma, m, n, random);
        while (!isQuiet(a)) {
            a = Matrices.withSingularValues(sigma, m, n, random);
        }
        return a;
    }

    private static boolean isQuiet(DMatrixRMaj a) {
        SingularValues sigma = SingularValues.of(a);
        double cutOff = Math.max(a.getNumRows(), a.getNumCols()) * 2 * Tolerance.DOUBLE * sigma.largest();
        return sigma.noise() <= QUIET * cutOff;
    }

    /** A phase in each column, in rows of their own, or two columns (1, i)/√2 and (i, 1)/√2 mixed from them. */
    private static Arbitrary<ZMatrixRMaj> phases() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 4);
        return Combinators.combine(
                        size, size, Arbitraries.integers().between(0, PHASES.length - 1), Arbitraries.of(true, false))
                .as((n, k, quarter, mixed) -> {
                    ZMatrixRMaj u = new ZMatrixRMaj(n, Math.min(n, k));
                    for (int j = 0; j < u.getNumCols(); j++) {
                        u.set(n - 1 - j, j, PHASES[quarter][0], PHASES[quarter][1]);
                    }
                    if (mixed && n > 1) {
                        mixFirst(u);
                    }
                    return u;
                });
    }

    private static void mixFirst(ZMatrixRMaj u) {
        int last = u.getNumRows() - 1;
        u.set(last, 0, HALF_ROOT_2, 0);
        u.set(last - 1, 0, 0, HALF_ROOT_2);
        if (u.getNumCols() > 1) {
            u.set(last, 1, 0, HALF_ROOT_2);
            u.set(last - 1, 1, HALF_ROOT_2, 0);
        }
    }

    private static Arbitrary<ZMatrixRMaj> anyOrthonormal() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, LARGEST_COMPLEX);
        return Combinators.combine(size, size, Arbitraries.longs().dontShrink()).as((n, k, seed) -> {
            ZMatrixRMaj square = Matrices.unitary(n, new Random(seed));
            ZMatrixRMaj u = new ZMatrixRMaj(n, Math.min(n, k));
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < u.getNumCols(); j++) {
                    u.set(i, j, square.getReal(i, j), square.getImag(i, j));
                }
            }
            return u;
        });
    }
}
