package assay.checks;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.NormOps_DDRM;

/**
 * Matrices as inputs. Integer matrices shrink to small readable ones; those made from singular values keep size, rank and
 * condition exactly as stated while they shrink to smaller sizes and milder condition.
 */
public final class Matrices {

    private static final int LARGEST = 9;

    private Matrices() {}

    /** Integer entries in [-9, 9]; shrinks to smaller sizes, then to small entries. */
    public static Arbitrary<DMatrixRMaj> integers(int mostRows, int mostColumns) {
        Arbitrary<Integer> entry = Arbitraries.integers().between(-LARGEST, LARGEST);
        return Arbitraries.integers()
                .between(1, mostRows)
                .flatMap(m -> Arbitraries.integers()
                        .between(1, mostColumns)
                        .flatMap(n -> entry.list().ofSize(m * n).map(list -> {
                            DMatrixRMaj a = new DMatrixRMaj(m, n);
                            for (int i = 0; i < m * n; i++) {
                                a.data[i] = list.get(i);
                            }
                            return a;
                        })));
    }

    /** Symmetric positive definite, n×n with n in [1, most], eigenvalues from 1 down to 10^-decades. */
    public static Arbitrary<DMatrixRMaj> positiveDefinite(int most, double mostDecades) {
        return Combinators.combine(size(1, most), decades(mostDecades), seed())
                .as((n, decades, s) -> positiveDefinite(spectrum(n, decades), new Random(s)));
    }

    /**
     * Orthonormal columns, m×n with m ≥ n, to a few units of rounding whatever is drawn: a product of reflections, uniformly
     * distributed (Stewart 1980). To make normally distributed vectors orthogonal to each other would lose the more digits the
     * nearer they happen to be.
     */
    public static DMatrixRMaj orthogonal(int m, int n, Random random) {
        DMatrixRMaj q = CommonOps_DDRM.identity(m, n);
        for (int k = n - 1; k >= 0; k--) {
            reflect(q, k, gaussian(m - k, 1, random).data);
            if (random.nextBoolean()) {
                CommonOps_DDRM.scaleCol(-1, q, k);
            }
        }
        return q;
    }

    /** Multiplies the rows from {@code first} on by the reflection that takes the first unit vector to the direction of ±x. */
    private static void reflect(DMatrixRMaj q, int first, double[] x) {
        if (x.length == 1) {
            return;
        }
        x[0] += Math.copySign(NormOps_DDRM.normF(DMatrixRMaj.wrap(x.length, 1, x)), x[0]);
        double square = 0;
        for (double xi : x) {
            square += xi * xi;
        }
        for (int j = first; j < q.numCols; j++) {
            double product = 0;
            for (int i = 0; i < x.length; i++) {
                product += x[i] * q.get(first + i, j);
            }
            for (int i = 0; i < x.length; i++) {
                q.set(first + i, j, q.get(first + i, j) - 2 * product / square * x[i]);
            }
        }
    }

    /** Haar-like unitary: a product of random complex reflections and phases. */
    public static ZMatrixRMaj unitary(int n, Random random) {
        ZMatrixRMaj u = CommonOps_ZDRM.identity(n);
        for (int k = 0; k < n; k++) {
            ZMatrixRMaj v = new ZMatrixRMaj(n, 1);
            double norm = 0;
            for (int i = 0; i < 2 * n; i++) {
                v.data[i] = random.nextGaussian();
                norm += v.data[i] * v.data[i];
            }
            double angle = 2 * Math.PI * random.nextDouble();
            u = reflected(u, v, (1 - Math.cos(angle)) / norm, -Math.sin(angle) / norm);
        }
        return u;
    }

    /** m×n with the given singular values, of which there are at most min(m, n); the rest are zero. */
    public static DMatrixRMaj withSingularValues(double[] sigma, int m, int n, Random random) {
        DMatrixRMaj left = orthogonal(m, sigma.length, random);
        DMatrixRMaj right = orthogonal(n, sigma.length, random);
        for (int j = 0; j < sigma.length; j++) {
            for (int i = 0; i < m; i++) {
                left.set(i, j, left.get(i, j) * sigma[j]);
            }
        }
        DMatrixRMaj a = new DMatrixRMaj(m, n);
        CommonOps_DDRM.multTransB(left, right, a);
        return a;
    }

    /** n values from 1 down to 10^-decades, evenly spaced on a log scale. */
    public static double[] spectrum(int n, double decades) {
        double[] sigma = new double[n];
        for (int i = 0; i < n; i++) {
            sigma[i] = n == 1 ? 1 : StrictMath.pow(10, -decades * i / (n - 1));
        }
        return sigma;
    }

    /** m×n with independent standard normal entries. */
    public static DMatrixRMaj gaussian(int m, int n, Random random) {
        DMatrixRMaj a = new DMatrixRMaj(m, n);
        for (int i = 0; i < m * n; i++) {
            a.data[i] = random.nextGaussian();
        }
        return a;
    }

    /** Symmetric, exactly, with the given eigenvalues. */
    public static DMatrixRMaj positiveDefinite(double[] eigenvalues, Random random) {
        int n = eigenvalues.length;
        DMatrixRMaj q = orthogonal(n, n, random);
        DMatrixRMaj a = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += q.get(i, k) * eigenvalues[k] * q.get(j, k);
                }
                a.set(i, j, sum);
                a.set(j, i, sum);
            }
        }
        return a;
    }

    private static ZMatrixRMaj reflected(ZMatrixRMaj u, ZMatrixRMaj v, double re, double im) {
        int n = u.getNumRows();
        ZMatrixRMaj row = new ZMatrixRMaj(1, n);
        ZMatrixRMaj star = new ZMatrixRMaj(1, n);
        CommonOps_ZDRM.transposeConjugate(v, star);
        CommonOps_ZDRM.mult(star, u, row);
        ZMatrixRMaj outer = new ZMatrixRMaj(n, n);
        CommonOps_ZDRM.mult(v, row, outer);
        CommonOps_ZDRM.elementMultiply(outer, re, im, outer);
        ZMatrixRMaj result = new ZMatrixRMaj(n, n);
        CommonOps_ZDRM.subtract(u, outer, result);
        return result;
    }

    private static Arbitrary<Integer> size(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static Arbitrary<Double> decades(double most) {
        return Arbitraries.integers().between(0, 100).map(percent -> most * percent / 100);
    }

    private static Arbitrary<Long> seed() {
        return Arbitraries.longs().dontShrink();
    }
}
