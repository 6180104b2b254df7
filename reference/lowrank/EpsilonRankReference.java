package lowrank;

import assay.tasks.lowrank.EpsilonRank;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** Taylor series in y with tails summed term by term; kernels by singular values, cut off where the entries of the rest allow. */
public final class EpsilonRankReference implements EpsilonRank {

    private static final double CRAMER = 1.0865;

    @Override
    public int terms(double bound, double eps) {
        return terms(bound, eps, 1);
    }

    @Override
    public long rank(double bound, double eps, int variables) {
        BigInteger count = BigInteger.ONE;
        int k = terms(bound, eps, variables);
        for (int i = 1; i <= variables; i++) {
            count = count.multiply(BigInteger.valueOf(k + i - 1)).divide(BigInteger.valueOf(i));
        }
        return count.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }

    @Override
    public Factors factors(Derivatives f, DMatrixRMaj x, DMatrixRMaj y, double bound, double eps) {
        int variables = x.getNumCols();
        List<int[]> orders = new ArrayList<>();
        below(terms(bound, eps, variables), new int[variables], 0, orders);
        DMatrixRMaj monomials = new DMatrixRMaj(y.getNumRows(), orders.size());
        for (int j = 0; j < y.getNumRows(); j++) {
            for (int a = 0; a < orders.size(); a++) {
                monomials.set(j, a, monomial(y, j, orders.get(a)));
            }
        }
        return new Factors(f.at(x, orders.toArray(int[][]::new)), monomials);
    }

    @Override
    public double[] spread(int n) {
        double[] points = new double[n];
        for (int i = 0; i < n; i++) {
            points[i] = 6 * i;
        }
        return points;
    }

    @Override
    public int gaussianTerms(double eps) {
        return smallest(eps, 1, j -> Math.sqrt(2.0 / j), CRAMER);
    }

    @Override
    public Factors kernelFactors(Kernel kernel, DMatrixRMaj x, DMatrixRMaj y, double eps) {
        DMatrixRMaj rest = new DMatrixRMaj(x.getNumRows(), y.getNumRows());
        for (int i = 0; i < rest.numRows; i++) {
            for (int j = 0; j < rest.numCols; j++) {
                rest.set(i, j, value(kernel, x, i, y, j));
            }
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(rest.numRows, rest.numCols, true, true, true);
        svd.decompose(rest.copy());
        DMatrixRMaj u = svd.getU(null, false);
        DMatrixRMaj w = svd.getW(null);
        DMatrixRMaj v = svd.getV(null, false);
        SingularOps_DDRM.descendingOrder(u, false, w, v, false);
        int k = 0;
        while (largest(rest) > eps && k < Math.min(rest.numRows, rest.numCols)) {
            for (int i = 0; i < rest.numRows; i++) {
                u.set(i, k, u.get(i, k) * w.get(k, k));
                for (int j = 0; j < rest.numCols; j++) {
                    rest.add(i, j, -u.get(i, k) * v.get(j, k));
                }
            }
            k++;
        }
        return new Factors(columns(u, k), columns(v, k));
    }

    /** Rows of k random signs, whose inner products are of size √k; the diagonal is lowered to give them more room. */
    @Override
    public Factors identityFactors(int n, long seed) {
        Random random = new Random(seed);
        int k = n / 4;
        DMatrixRMaj signs = new DMatrixRMaj(n, k);
        DMatrixRMaj scaled = new DMatrixRMaj(n, k);
        for (int e = 0; e < n * k; e++) {
            signs.data[e] = random.nextBoolean() ? 1 : -1;
            scaled.data[e] = 0.65 / k * signs.data[e];
        }
        return new Factors(scaled, signs);
    }

    private static int terms(double bound, double eps, int variables) {
        return smallest(eps, bound, j -> (double) variables / j, 1);
    }

    /** The smallest k for which the terms from k on, first, first·ratio(1), …, add up to at most eps; small ones first. */
    private static int smallest(double eps, double bound, IntToDoubleFunction ratio, double first) {
        List<Double> terms = new ArrayList<>(List.of(bound * first));
        while (ratio.applyAsDouble(terms.size()) > 0.5 || terms.get(terms.size() - 1) > 1e-20 * eps) {
            terms.add(terms.get(terms.size() - 1) * ratio.applyAsDouble(terms.size()));
        }
        int k = terms.size();
        double tail = 0;
        while (k > 0 && tail + terms.get(k - 1) <= eps) {
            tail += terms.get(--k);
        }
        return k;
    }

    /** All multi-indices with a sum below k that begin as {@code order} does as far as place {@code at}. */
    private static void below(int k, int[] order, int at, List<int[]> all) {
        if (at == order.length) {
            all.add(order.clone());
            return;
        }
        for (int d = 0; d < k; d++) {
            order[at] = d;
            below(k - d, order, at + 1, all);
        }
        order[at] = 0;
    }

    /** y^α/α!. */
    private static double monomial(DMatrixRMaj y, int j, int[] order) {
        double product = 1;
        for (int i = 0; i < order.length; i++) {
            for (int d = 1; d <= order[i]; d++) {
                product *= y.get(j, i) / d;
            }
        }
        return product;
    }

    private static double value(Kernel kernel, DMatrixRMaj x, int i, DMatrixRMaj y, int j) {
        double dot = 0;
        double square = 0;
        for (int c = 0; c < x.getNumCols(); c++) {
            dot += x.get(i, c) * y.get(j, c);
            square += Math.pow(x.get(i, c) - y.get(j, c), 2);
        }
        double l2 = kernel.length() * kernel.length();
        return switch (kernel.family()) {
            case COSINE -> Math.cos(dot);
            case GAUSSIAN -> Math.exp(-square);
            case RBF -> Math.exp(-square / (2 * l2));
            case EXP_SINE_SQUARED ->
                Math.exp(-2 * Math.pow(Math.sin(Math.PI * Math.sqrt(square) / kernel.period()), 2) / l2);
        };
    }

    private static double largest(DMatrixRMaj a) {
        double largest = 0;
        for (double entry : a.data) {
            largest = Math.max(largest, Math.abs(entry));
        }
        return largest;
    }

    private static DMatrixRMaj columns(DMatrixRMaj a, int k) {
        DMatrixRMaj first = new DMatrixRMaj(a.numRows, k);
        for (int i = 0; i < a.numRows; i++) {
            System.arraycopy(a.data, i * a.numCols, first.data, i * k, k);
        }
        return first;
    }
}
