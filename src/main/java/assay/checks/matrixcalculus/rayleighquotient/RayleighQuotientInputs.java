package assay.checks.matrixcalculus.rayleighquotient;

import assay.checks.Matrices;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** What Rayleigh quotients are tried on: small integers most of the time, else full precision and up to 30 entries. */
abstract class RayleighQuotientInputs {

    private static final int LARGEST = 30;
    private static final int LARGEST_OF_INTEGERS = 4;

    /** A matrix and a vector. */
    record Point(DMatrixRMaj a, double[] x) {}

    /** A symmetric matrix, a skew-symmetric one, and a vector. */
    record Skewed(DMatrixRMaj symmetric, DMatrixRMaj skew, double[] x) {}

    /** A matrix with an eigenvector x and its eigenvalue. */
    record Eigenpair(DMatrixRMaj a, double[] x, double lambda) {}

    @Provide
    Arbitrary<Point> symmetric() {
        return skewed().map(s -> new Point(s.symmetric(), s.x()));
    }

    @Provide
    Arbitrary<Point> general() {
        return skewed().map(s -> new Point(CommonOps_DDRM.add(s.symmetric(), s.skew(), null), s.x()));
    }

    @Provide
    Arbitrary<Skewed> skewed() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, integers()),
                Tuple.of(1, integers().map(RayleighQuotientInputs::atRightEigenvector)),
                Tuple.of(1, nearlySymmetric()),
                Tuple.of(1, nearEigenvectors()),
                Tuple.of(1, reals()));
    }

    @Provide
    Arbitrary<Eigenpair> eigenpairs() {
        return Arbitraries.frequencyOf(Tuple.of(3, integerEigenpairs()), Tuple.of(1, realEigenpairs()));
    }

    /** Exponents e of lengths 2ᵉ ≤ ‖x‖ < 2ᵉ⁺¹ that x is stretched to, as far as 1e-40 and 1e40. */
    @Provide
    Arbitrary<Integer> stretches() {
        return Arbitraries.of(1, -1, 10, -10, 40, -40, 131, -132);
    }

    private static Arbitrary<Skewed> integers() {
        return Arbitraries.integers()
                .between(1, LARGEST_OF_INTEGERS)
                .flatMap(n -> Arbitraries.integers()
                        .between(-5, 5)
                        .list()
                        .ofSize(n * n + n)
                        .map(entries -> skewed(n, reals(entries))));
    }

    /** The lower triangle of the entries makes the symmetric part, the upper one the skew-symmetric part. */
    private static Skewed skewed(int n, double[] entries) {
        DMatrixRMaj symmetric = new DMatrixRMaj(n, n);
        DMatrixRMaj skew = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            symmetric.set(i, i, entries[i * n + i]);
            for (int j = 0; j < i; j++) {
                symmetric.set(i, j, entries[i * n + j]);
                symmetric.set(j, i, entries[i * n + j]);
                skew.set(i, j, entries[j * n + i]);
                skew.set(j, i, -entries[j * n + i]);
            }
        }
        return new Skewed(symmetric, skew, nonzero(Arrays.copyOfRange(entries, n * n, n * n + n)));
    }

    /**
     * (x, x)·S and K = xsᵀ − sxᵀ with s = Sx: then Kx = (s, x)x − (x, x)s, so that x is an eigenvector of the sum, exactly, and
     * none of the symmetric part, which alone decides whether the gradient is 0.
     */
    private static Skewed atRightEigenvector(Skewed c) {
        DMatrixRMaj x = DMatrixRMaj.wrap(c.x().length, 1, c.x());
        DMatrixRMaj s = CommonOps_DDRM.mult(c.symmetric(), x, null);
        DMatrixRMaj symmetric = c.symmetric().copy();
        CommonOps_DDRM.scale(CommonOps_DDRM.dot(x, x), symmetric);
        DMatrixRMaj skew = CommonOps_DDRM.multTransB(x, s, null);
        CommonOps_DDRM.multAddTransB(-1, s, x, skew);
        return new Skewed(symmetric, skew, c.x());
    }

    /** A step across from an eigenvector, of 1e-6 to 1e-11: the gradient is as small, and no rounding error. */
    private static Arbitrary<Skewed> nearEigenvectors() {
        return Combinators.combine(integerEigenpairs(), Arbitraries.integers().between(20, 36))
                .as((e, k) -> {
                    double[] x = e.x().clone();
                    double[] y = across(x);
                    for (int i = 0; i < x.length; i++) {
                        x[i] += Math.scalb(y[i], -k);
                    }
                    return new Skewed(e.a(), new DMatrixRMaj(x.length, x.length), x);
                });
    }

    /** The sum is symmetric up to 1e-6 to 1e-11, which is no rounding error. */
    private static Arbitrary<Skewed> nearlySymmetric() {
        return Combinators.combine(integers(), Arbitraries.integers().between(20, 36))
                .as((c, k) -> {
                    DMatrixRMaj skew = c.skew().copy();
                    CommonOps_DDRM.scale(Math.scalb(1.0, -k), skew);
                    return new Skewed(c.symmetric(), skew, c.x());
                });
    }

    private static Arbitrary<Skewed> reals() {
        return Combinators.combine(
                        size(),
                        Arbitraries.of(1.0, 1e-3, 1e3, 1e-20),
                        Arbitraries.longs().dontShrink())
                .as((n, scale, seed) -> {
                    double[] entries = uniform(n * n + n, new Random(seed));
                    for (int i = 0; i < n * n; i++) {
                        entries[i] *= scale;
                    }
                    return skewed(n, entries);
                });
    }

    /** μI + c·xxᵀ + d·yyᵀ with y perpendicular to x: integers for which x is an eigenvector exactly. */
    private static Arbitrary<Eigenpair> integerEigenpairs() {
        Arbitrary<Integer> small = Arbitraries.integers().between(-3, 3);
        return Combinators.combine(
                        small.list().ofMinSize(1).ofMaxSize(LARGEST_OF_INTEGERS),
                        small,
                        small,
                        Arbitraries.integers().between(1, 3))
                .as((x, mu, c, d) -> integerEigenpair(nonzero(reals(x)), mu, c, d));
    }

    private static Eigenpair integerEigenpair(double[] x, int mu, int c, int d) {
        int n = x.length;
        double[] y = across(x);
        DMatrixRMaj a = new DMatrixRMaj(n, n);
        double square = 0;
        for (int i = 0; i < n; i++) {
            square += x[i] * x[i];
            for (int j = 0; j < n; j++) {
                a.set(i, j, (i == j ? mu : 0) + c * x[i] * x[j] + d * y[i] * y[j]);
            }
        }
        return new Eigenpair(a, x, mu + c * square);
    }

    /** Perpendicular to x; 0 for n = 1. */
    private static double[] across(double[] x) {
        int n = x.length;
        double[] y = new double[n];
        y[0] = n == 1 ? 0 : x[n - 1];
        y[n - 1] = n == 1 ? 0 : -x[0];
        return y;
    }

    /** QΛQᵀ at a multiple of one of its eigenvectors. */
    private static Arbitrary<Eigenpair> realEigenpairs() {
        return Combinators.combine(size(), Arbitraries.longs().dontShrink()).as((n, seed) -> {
            Random random = new Random(seed);
            DMatrixRMaj q = Matrices.orthogonal(n, n, random);
            double[] lambda = uniform(n, random);
            DMatrixRMaj a = new DMatrixRMaj(n, n);
            double[] x = new double[n];
            double length = 1 + random.nextInt(5);
            for (int i = 0; i < n; i++) {
                x[i] = length * q.get(i, 0);
                for (int j = 0; j <= i; j++) {
                    double sum = 0;
                    for (int k = 0; k < n; k++) {
                        sum += q.get(i, k) * lambda[k] * q.get(j, k);
                    }
                    a.set(i, j, sum);
                    a.set(j, i, sum);
                }
            }
            return new Eigenpair(a, x, lambda[0]);
        });
    }

    private static Arbitrary<Integer> size() {
        return Arbitraries.integers().between(1, LARGEST);
    }

    private static double[] uniform(int n, Random random) {
        return random.doubles(n, -1, 1).toArray();
    }

    private static double[] reals(List<Integer> entries) {
        return entries.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    /** x, or the first unit vector for x = 0. */
    private static double[] nonzero(double[] x) {
        double[] y = x.clone();
        if (Arrays.stream(y).allMatch(e -> e == 0)) {
            y[0] = 1;
        }
        return y;
    }
}
