package assay.checks.lowrank;

import assay.checks.Matrices;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ejml.data.DMatrixRMaj;

/** Factors of matrices as inputs: from integers, which shrink to the identity or to 1×1, and of full precision. */
public final class FactorPairs {

    public static final int LARGEST = 5;

    private FactorPairs() {}

    /** Any integer factors, with more columns than rows among them. */
    public static Arbitrary<FactorPair> any(int mostRows, int mostInner) {
        return integers(mostRows, 1, mostInner, -LARGEST, LARGEST);
    }

    /** U with independent columns: its upper part is unit lower triangular. */
    public static Arbitrary<FactorPair> independent(int mostRows, int mostInner) {
        return any(mostRows, mostInner).map(p -> new FactorPair(unitTriangular(p.u()), p.v()));
    }

    /** U with orthonormal columns, those of one reflection; V as drawn. */
    public static Arbitrary<FactorPair> orthonormal(int mostRows, int mostInner) {
        return any(mostRows, mostInner).map(p -> new FactorPair(reflection(p.u()), p.v()));
    }

    /**
     * UR and VR⁻ᵀ, exact, for R the identity with a large power of two added somewhere off the diagonal; UVᵀ ≠ 0.
     *
     * @param largest the largest entry of U and V
     * @param powersOfTwo what is added; its product with {@code largest} has at most 53 bits
     */
    public static Arbitrary<Skewed> skewed(int mostRows, int mostInner, int largest, Double... powersOfTwo) {
        return Combinators.combine(positive(mostRows, mostInner, largest), Arbitraries.of(powersOfTwo), between(0, 11))
                .as((plain, s, pick) -> skewed(plain, pick, s));
    }

    /** The same with the largest power of two up to 2⁴⁰ for which κ is no more than one of these. */
    public static Arbitrary<Skewed> skewedUpTo(int mostRows, int mostInner, int largest, Double... kappas) {
        return Combinators.combine(positive(mostRows, mostInner, largest), Arbitraries.of(kappas), between(0, 11))
                .as(FactorPairs::steepest);
    }

    /** The same for many rows, as many in V as in U, whose columns are as good as never dependent. */
    public static Arbitrary<Skewed> tallSkewedUpTo(
            int leastRows, int mostRows, int mostInner, int largest, Double... kappas) {
        Arbitrary<FactorPair> tall = Combinators.combine(
                        between(leastRows, mostRows),
                        between(2, mostInner),
                        Arbitraries.longs().dontShrink())
                .as((n, r, seed) -> FactorPair.drawn(n, n, r, largest, new Random(seed)));
        return Combinators.combine(tall, Arbitraries.of(kappas), between(0, 11)).as(FactorPairs::steepest);
    }

    /** U as it is or times 2^power or 2^−power, and V, too. */
    public static Arbitrary<FactorPair> scaled(Arbitrary<FactorPair> pairs, int power) {
        return Combinators.combine(pairs, scales(power), scales(power)).as(FactorPair::scaled);
    }

    /** The same for skewed factors. */
    public static Arbitrary<Skewed> scaledSkewed(Arbitrary<Skewed> pairs, int power) {
        return Combinators.combine(pairs, scales(power), scales(power)).as(Skewed::scaled);
    }

    /** 1, 2^−power and 2^power, which shrink to 1. */
    public static Arbitrary<Double> scales(int power) {
        return Arbitraries.of(1.0, Math.scalb(1.0, -power), Math.scalb(1.0, power));
    }

    private static Skewed steepest(FactorPair plain, double kappa, int pick) {
        double s = 0x1p40;
        Skewed skewed = skewed(plain, pick, s);
        while (skewed.kappa() > kappa) {
            s /= 2;
            skewed = skewed(plain, pick, s);
        }
        return skewed;
    }

    private static Skewed skewed(FactorPair plain, int pick, double s) {
        int r = plain.inner();
        int i = pick % r;
        int j = (i + 1 + pick / r % (r - 1)) % r;
        FactorPair skewed = plain.skewed(i, j, s);
        return new Skewed(skewed.u(), skewed.v(), plain);
    }

    /** Normally distributed entries. */
    public static Arbitrary<FactorPair> gaussian(int mostRows, int mostInner) {
        return Combinators.combine(
                        between(1, mostRows),
                        between(1, mostRows),
                        between(1, mostInner),
                        Arbitraries.longs().dontShrink())
                .as((n, m, r, seed) -> {
                    Random random = new Random(seed);
                    return new FactorPair(Matrices.gaussian(n, r, random), Matrices.gaussian(m, r, random));
                });
    }

    /** No entry negative and A_11 > 0, so that UVᵀ is not zero; at least two columns. */
    private static Arbitrary<FactorPair> positive(int mostRows, int mostInner, int largest) {
        return integers(mostRows, 2, mostInner, 0, largest).map(p -> {
            p.u().set(0, 0, Math.max(1, p.u().get(0, 0)));
            p.v().set(0, 0, Math.max(1, p.v().get(0, 0)));
            return p;
        });
    }

    private static Arbitrary<FactorPair> integers(
            int mostRows, int leastInner, int mostInner, int smallest, int largest) {
        return Combinators.combine(between(1, mostRows), between(1, mostRows), between(leastInner, mostInner))
                .flatAs((n, m, r) -> between(smallest, largest)
                        .list()
                        .ofSize((n + m) * r)
                        .map(entries -> {
                            double[] all = entries.stream()
                                    .mapToDouble(Integer::doubleValue)
                                    .toArray();
                            FactorPair p = new FactorPair(new DMatrixRMaj(n, r), new DMatrixRMaj(m, r));
                            System.arraycopy(all, 0, p.u().data, 0, n * r);
                            System.arraycopy(all, n * r, p.v().data, 0, m * r);
                            return p;
                        }));
    }

    /** The same if U has as many rows as columns; if not, U made taller and its columns independent. */
    public static FactorPair tall(FactorPair p) {
        return p.rows() >= p.inner() ? p : new FactorPair(unitTriangular(p.u()), p.v());
    }

    private static DMatrixRMaj unitTriangular(DMatrixRMaj a) {
        DMatrixRMaj u = withRows(a, Math.max(a.getNumRows(), a.getNumCols()));
        for (int j = 0; j < u.getNumCols(); j++) {
            u.set(j, j, 1);
            for (int i = 0; i < j; i++) {
                u.set(i, j, 0);
            }
        }
        return u;
    }

    /** The first columns of I − 2ww^T/w^Tw, where w is the first column of {@code a}, or of I where w is zero. */
    private static DMatrixRMaj reflection(DMatrixRMaj a) {
        DMatrixRMaj tall = withRows(a, Math.max(a.getNumRows(), a.getNumCols()));
        double[] w = FactorPair.column(tall, 0);
        double square = Norms.dot(w, w);
        DMatrixRMaj u = new DMatrixRMaj(w.length, a.getNumCols());
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < a.getNumCols(); j++) {
                u.set(i, j, (i == j ? 1 : 0) - (square == 0 ? 0 : 2 * w[i] * w[j] / square));
            }
        }
        return u;
    }

    private static DMatrixRMaj withRows(DMatrixRMaj a, int rows) {
        DMatrixRMaj taller = new DMatrixRMaj(rows, a.getNumCols());
        System.arraycopy(a.data, 0, taller.data, 0, a.getNumElements());
        return taller;
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
