package answers;

import assay.tasks.lowrank.EpsilonRank;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Decimal numbers of 250 digits; one call for each degree; the eigenvalues of [0 K; Kᵀ 0], which are ±σ. */
public final class ExactAndEigenvalues implements EpsilonRank {

    private static final MathContext DIGITS = new MathContext(250);

    @Override
    public int terms(double bound, double eps) {
        return degree(bound, eps, 1);
    }

    @Override
    public long rank(double bound, double eps, int variables) {
        int k = degree(bound, eps, variables);
        if (k == 0) {
            return 0;
        }
        BigInteger rank =
                factorial(variables + k - 1).divide(factorial(variables)).divide(factorial(k - 1));
        return rank.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    @Override
    public Factors factors(Derivatives f, DMatrixRMaj x, DMatrixRMaj y, double bound, double eps) {
        int k = degree(bound, eps, x.getNumCols());
        DMatrixRMaj left = new DMatrixRMaj(x.getNumRows(), 0);
        DMatrixRMaj right = new DMatrixRMaj(y.getNumRows(), 0);
        for (int degree = 0; degree < k; degree++) {
            int[][] orders = ofDegree(degree, x.getNumCols());
            DMatrixRMaj taylor = f.at(x, orders);
            DMatrixRMaj powers = new DMatrixRMaj(y.getNumRows(), orders.length);
            for (int c = 0; c < orders.length; c++) {
                double factorials = 1;
                for (int d : orders[c]) {
                    factorials *= factorial(d).doubleValue();
                }
                for (int i = 0; i < x.getNumRows(); i++) {
                    taylor.set(i, c, taylor.get(i, c) / factorials);
                }
                for (int j = 0; j < y.getNumRows(); j++) {
                    double power = 1;
                    for (int i = 0; i < y.getNumCols(); i++) {
                        power *= Math.pow(y.get(j, i), orders[c][i]);
                    }
                    powers.set(j, c, power);
                }
            }
            left = CommonOps_DDRM.concatColumns(left, taylor, null);
            right = CommonOps_DDRM.concatColumns(right, powers, null);
        }
        return new Factors(left, right);
    }

    @Override
    public double[] spread(int n) {
        return IntStream.range(0, n)
                .mapToDouble(i -> (i % 2 == 0 ? 50.0 : -50.0) * i)
                .toArray();
    }

    /** Small terms first. */
    @Override
    public int gaussianTerms(double eps) {
        double term = 1.0865;
        double[] terms = new double[400];
        for (int j = 0; j < terms.length; j++) {
            terms[j] = term;
            term *= Math.sqrt(2.0 / (j + 1));
        }
        double tail = 0;
        int k = terms.length;
        while (k > 0 && tail + terms[k - 1] <= eps) {
            tail += terms[--k];
        }
        return k;
    }

    @Override
    public Factors kernelFactors(Kernel kernel, DMatrixRMaj x, DMatrixRMaj y, double eps) {
        int p = x.getNumRows();
        int q = y.getNumRows();
        DMatrixRMaj both = new DMatrixRMaj(p + q, p + q);
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < q; j++) {
                double value = value(kernel, x, i, y, j);
                both.set(i, p + j, value);
                both.set(p + j, i, value);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(p + q, true, true);
        eigen.decompose(both);
        int[] large = IntStream.range(0, p + q)
                .filter(e -> eigen.getEigenvalue(e).getReal() > eps)
                .toArray();
        DMatrixRMaj left = new DMatrixRMaj(p, large.length);
        DMatrixRMaj right = new DMatrixRMaj(q, large.length);
        for (int c = 0; c < large.length; c++) {
            double sigma = eigen.getEigenvalue(large[c]).getReal();
            DMatrixRMaj vector = eigen.getEigenVector(large[c]);
            for (int i = 0; i < p; i++) {
                left.set(i, c, 2 * sigma * vector.get(i, 0));
            }
            for (int j = 0; j < q; j++) {
                right.set(j, c, vector.get(p + j, 0));
            }
        }
        return new Factors(left, right);
    }

    /** Draws again until the entries are small enough. */
    @Override
    public Factors identityFactors(int n, long seed) {
        Random random = new Random(seed);
        int k = n / 2;
        while (true) {
            DMatrixRMaj signs = new DMatrixRMaj(n, k);
            for (int e = 0; e < n * k; e++) {
                signs.data[e] = random.nextBoolean() ? 1 : -1;
            }
            DMatrixRMaj gram = new DMatrixRMaj(n, n);
            CommonOps_DDRM.multTransB(1.0 / k, signs, signs, gram);
            CommonOps_DDRM.subtractEquals(gram, CommonOps_DDRM.identity(n));
            if (CommonOps_DDRM.elementMaxAbs(gram) <= 0.4) {
                DMatrixRMaj scaled = signs.copy();
                CommonOps_DDRM.scale(1.0 / k, scaled);
                return new Factors(signs, scaled);
            }
        }
    }

    private static int degree(double bound, double eps, int variables) {
        BigDecimal rest = exponential(variables);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal most = new BigDecimal(eps).divide(new BigDecimal(bound), DIGITS);
        int k = 0;
        while (rest.compareTo(most) > 0) {
            rest = rest.subtract(term);
            k++;
            term = term.multiply(BigDecimal.valueOf(variables)).divide(BigDecimal.valueOf(k), DIGITS);
        }
        return k;
    }

    private static BigDecimal exponential(int variables) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int j = 1; j < 700; j++) {
            sum = sum.add(term);
            term = term.multiply(BigDecimal.valueOf(variables)).divide(BigDecimal.valueOf(j), DIGITS);
        }
        return sum;
    }

    private static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    private static int[][] ofDegree(int degree, int variables) {
        if (variables == 1) {
            return new int[][] {{degree}};
        }
        return IntStream.rangeClosed(0, degree)
                .boxed()
                .flatMap(d -> java.util.Arrays.stream(ofDegree(degree - d, variables - 1))
                        .map(rest -> IntStream.concat(IntStream.of(d), IntStream.of(rest))
                                .toArray()))
                .toArray(int[][]::new);
    }

    private static double value(Kernel kernel, DMatrixRMaj x, int i, DMatrixRMaj y, int j) {
        DMatrixRMaj a = CommonOps_DDRM.extractRow(x, i, null);
        DMatrixRMaj b = CommonOps_DDRM.extractRow(y, j, null);
        double dot = CommonOps_DDRM.dot(a, b);
        CommonOps_DDRM.subtractEquals(a, b);
        double square = CommonOps_DDRM.dot(a, a);
        double length = kernel.length();
        return switch (kernel.family()) {
            case COSINE -> Math.cos(dot);
            case GAUSSIAN -> Math.exp(-square);
            case RBF -> Math.exp(-square / 2 / length / length);
            case EXP_SINE_SQUARED ->
                Math.exp(-2 * Math.pow(Math.sin(Math.PI / kernel.period() * Math.sqrt(square)) / length, 2));
        };
    }
}
