package answers;

import assay.tasks.lowrank.EpsilonRank;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** Keeps α! in an int, which is too short from 13! on. */
public final class FactorialInAnInt implements EpsilonRank {

    @Override
    public int terms(double bound, double eps) {
        return count(bound, eps, 1);
    }

    @Override
    public long rank(double bound, double eps, int variables) {
        int k = count(bound, eps, variables);
        BigInteger product = BigInteger.ONE;
        for (int i = 0; i < variables; i++) {
            product = product.multiply(BigInteger.valueOf(k + i)).divide(BigInteger.valueOf(i + 1));
        }
        return product.bitLength() > 63 ? Long.MAX_VALUE : product.longValue();
    }

    @Override
    public Factors factors(Derivatives f, DMatrixRMaj x, DMatrixRMaj y, double bound, double eps) {
        int variables = x.getNumCols();
        int k = count(bound, eps, variables);
        int[][] orders = orders(k, variables);
        DMatrixRMaj left = f.at(x, orders);
        DMatrixRMaj right = new DMatrixRMaj(y.getNumRows(), orders.length);
        for (int j = 0; j < y.getNumRows(); j++) {
            for (int c = 0; c < orders.length; c++) {
                right.set(j, c, powers(y, j, orders[c]) / factorials(orders[c]));
            }
        }
        return new Factors(left, right);
    }

    @Override
    public double[] spread(int n) {
        double[] points = new double[n];
        for (int i = 0; i < n; i++) {
            points[i] = 5 * i;
        }
        return points;
    }

    @Override
    public int gaussianTerms(double eps) {
        int k = 0;
        while (cramer(k) > eps) {
            k++;
        }
        return k;
    }

    @Override
    public Factors kernelFactors(Kernel kernel, DMatrixRMaj x, DMatrixRMaj y, double eps) {
        DMatrixRMaj a = new DMatrixRMaj(x.getNumRows(), y.getNumRows());
        for (int i = 0; i < a.numRows; i++) {
            for (int j = 0; j < a.numCols; j++) {
                a.set(i, j, kernel(kernel, row(x, i), row(y, j)));
            }
        }
        return truncated(a, eps);
    }

    @Override
    public Factors identityFactors(int n, long seed) {
        Random random = new Random(seed);
        int k = n / 2;
        DMatrixRMaj left = new DMatrixRMaj(n, k);
        DMatrixRMaj right = new DMatrixRMaj(n, k);
        for (int e = 0; e < n * k; e++) {
            right.data[e] = random.nextBoolean() ? 1 : -1;
            left.data[e] = 0.75 * right.data[e] / k;
        }
        return new Factors(left, right);
    }

    private static int count(double bound, double eps, int variables) {
        int k = 0;
        while (bound * tail(k, variables) > eps) {
            k++;
        }
        return k;
    }

    private static double tail(int k, int variables) {
        double term = 1;
        double sum = 0;
        for (int j = 0; j < k + 200; j++) {
            sum += j >= k ? term : 0;
            term *= variables / (j + 1.0);
        }
        return sum;
    }

    private static double cramer(int k) {
        double term = 1.0865;
        double sum = 0;
        for (int j = 0; j < k + 200; j++) {
            sum += j >= k ? term : 0;
            term *= Math.sqrt(2 / (j + 1.0));
        }
        return sum;
    }

    private static int[][] orders(int k, int variables) {
        List<int[]> orders = new ArrayList<>();
        int[] order = new int[variables];
        while (true) {
            if (degree(order) < k) {
                orders.add(order.clone());
            }
            int place = variables - 1;
            while (place >= 0 && ++order[place] == k) {
                order[place--] = 0;
            }
            if (place < 0) {
                return orders.toArray(int[][]::new);
            }
        }
    }

    private static int degree(int[] order) {
        int degree = 0;
        for (int d : order) {
            degree += d;
        }
        return degree;
    }

    private static double powers(DMatrixRMaj y, int j, int[] order) {
        double product = 1;
        for (int i = 0; i < order.length; i++) {
            product *= Math.pow(y.get(j, i), order[i]);
        }
        return product;
    }

    private static double factorials(int[] order) {
        double product = 1;
        for (int d : order) {
            product *= factorial(d);
        }
        return product;
    }

    private static double factorial(int d) {
        int product = 1;
        for (int i = 2; i <= d; i++) {
            product *= i;
        }
        return product;
    }

    private static double kernel(Kernel kernel, double[] x, double[] y) {
        double dot = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            dot += x[i] * y[i];
            square += (x[i] - y[i]) * (x[i] - y[i]);
        }
        double l = kernel.length();
        switch (kernel.family()) {
            case COSINE:
                return Math.cos(dot);
            case GAUSSIAN:
                return Math.exp(-square);
            case RBF:
                return Math.exp(-square / (2 * l * l));
            default:
                double sine = Math.sin(Math.PI * Math.sqrt(square) / kernel.period());
                return Math.exp(-2 * sine * sine / (l * l));
        }
    }

    private static double[] row(DMatrixRMaj points, int i) {
        double[] row = new double[points.getNumCols()];
        for (int c = 0; c < row.length; c++) {
            row[c] = points.get(i, c);
        }
        return row;
    }

    private static Factors truncated(DMatrixRMaj a, double eps) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(a.numRows, a.numCols, true, true, true);
        svd.decompose(a.copy());
        DMatrixRMaj u = svd.getU(null, false);
        DMatrixRMaj w = svd.getW(null);
        DMatrixRMaj v = svd.getV(null, false);
        SingularOps_DDRM.descendingOrder(u, false, w, v, false);
        int k = 0;
        while (k < Math.min(a.numRows, a.numCols) && w.get(k, k) > eps) {
            k++;
        }
        DMatrixRMaj left = new DMatrixRMaj(a.numRows, k);
        DMatrixRMaj right = new DMatrixRMaj(a.numCols, k);
        for (int c = 0; c < k; c++) {
            for (int i = 0; i < a.numRows; i++) {
                left.set(i, c, u.get(i, c) * w.get(c, c));
            }
            for (int j = 0; j < a.numCols; j++) {
                right.set(j, c, v.get(j, c));
            }
        }
        return new Factors(left, right);
    }
}
