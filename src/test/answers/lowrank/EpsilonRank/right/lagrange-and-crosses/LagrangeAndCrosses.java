package answers;

import assay.tasks.lowrank.EpsilonRank;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/** Lagrange's remainder and a geometric series instead of tails; crosses with full pivoting instead of singular values. */
public final class LagrangeAndCrosses implements EpsilonRank {

    @Override
    public int terms(double bound, double eps) {
        return degree(bound, eps, 1);
    }

    @Override
    public long rank(double bound, double eps, int variables) {
        long count = 1;
        long k = degree(bound, eps, variables);
        if (k == 0) {
            return 0;
        }
        for (int i = 1; i <= variables; i++) {
            long common = gcd(count, i);
            long factor = (k + i - 1) / (i / common);
            if (factor > Long.MAX_VALUE / (count / common)) {
                return Long.MAX_VALUE;
            }
            count = count / common * factor;
        }
        return count;
    }

    /** Column by column: a multi-index is its first entry and what follows. */
    @Override
    public Factors factors(Derivatives f, DMatrixRMaj x, DMatrixRMaj y, double bound, double eps) {
        List<int[]> orders = new ArrayList<>(List.of(new int[0]));
        int k = degree(bound, eps, x.getNumCols());
        for (int i = 0; i < x.getNumCols(); i++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] order : orders) {
                int room = k;
                for (int d : order) {
                    room -= d;
                }
                for (int d = room - 1; d >= 0; d--) {
                    int[] next = java.util.Arrays.copyOf(order, i + 1);
                    next[i] = d;
                    longer.add(next);
                }
            }
            orders = longer;
        }
        DMatrixRMaj left = f.at(x, orders.toArray(int[][]::new));
        DMatrixRMaj right = new DMatrixRMaj(y.getNumRows(), orders.size());
        for (int c = 0; c < orders.size(); c++) {
            for (int j = 0; j < y.getNumRows(); j++) {
                double power = 1;
                for (int i = 0; i < y.getNumCols(); i++) {
                    for (int d = 1; d <= orders.get(c)[i]; d++) {
                        power = power * y.get(j, i) / d;
                    }
                }
                right.set(j, c, power);
            }
        }
        return new Factors(left, right);
    }

    @Override
    public double[] spread(int n) {
        double[] points = new double[n];
        for (int i = 0; i < n; i++) {
            points[i] = -3.0 * i;
        }
        return points;
    }

    @Override
    public int gaussianTerms(double eps) {
        int k = 0;
        double term = 1.0865;
        while (k < 3 || term / (1 - Math.sqrt(2.0 / (k + 1))) > eps) {
            k++;
            term *= Math.sqrt(2.0 / k);
        }
        return k;
    }

    @Override
    public Factors kernelFactors(Kernel kernel, DMatrixRMaj x, DMatrixRMaj y, double eps) {
        int p = x.getNumRows();
        int q = y.getNumRows();
        double[][] rest = new double[p][q];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < q; j++) {
                rest[i][j] = value(kernel, x, i, y, j);
            }
        }
        List<double[]> columns = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        int[] pivot = largest(rest);
        while (Math.abs(rest[pivot[0]][pivot[1]]) > eps) {
            double[] row = rest[pivot[0]].clone();
            double[] column = new double[p];
            for (int i = 0; i < p; i++) {
                column[i] = rest[i][pivot[1]] / row[pivot[1]];
                for (int j = 0; j < q; j++) {
                    rest[i][j] -= column[i] * row[j];
                }
            }
            columns.add(column);
            rows.add(row);
            pivot = largest(rest);
        }
        return new Factors(matrix(columns, p), matrix(rows, q));
    }

    @Override
    public Factors identityFactors(int n, long seed) {
        Random random = new Random(seed);
        int k = 3 * n / 8;
        DMatrixRMaj a = new DMatrixRMaj(n, k);
        for (int i = 0; i < n; i++) {
            double square = 0;
            for (int c = 0; c < k; c++) {
                a.set(i, c, random.nextGaussian());
                square += a.get(i, c) * a.get(i, c);
            }
            for (int c = 0; c < k; c++) {
                a.set(i, c, Math.sqrt(0.7 / square) * a.get(i, c));
            }
        }
        return new Factors(a, a.copy());
    }

    private static int degree(double bound, double eps, int variables) {
        int k = 0;
        double remainder = bound * Math.exp(variables);
        while (remainder > eps) {
            k++;
            remainder *= (double) variables / k;
        }
        return k;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static int[] largest(double[][] a) {
        int[] place = new int[2];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                if (Math.abs(a[i][j]) > Math.abs(a[place[0]][place[1]])) {
                    place = new int[] {i, j};
                }
            }
        }
        return place;
    }

    private static DMatrixRMaj matrix(List<double[]> columns, int rows) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns.size());
        for (int c = 0; c < columns.size(); c++) {
            for (int i = 0; i < rows; i++) {
                matrix.set(i, c, columns.get(c)[i]);
            }
        }
        return matrix;
    }

    private static double value(Kernel kernel, DMatrixRMaj x, int i, DMatrixRMaj y, int j) {
        double dot = 0;
        double distance = 0;
        for (int c = 0; c < x.getNumCols(); c++) {
            dot += x.get(i, c) * y.get(j, c);
            distance = Math.hypot(distance, x.get(i, c) - y.get(j, c));
        }
        double scaled = distance / kernel.length();
        return switch (kernel.family()) {
            case COSINE -> Math.cos(dot);
            case GAUSSIAN -> Math.exp(-distance * distance);
            case RBF -> Math.exp(-0.5 * scaled * scaled);
            // 2 sin² is 1 − cos of the double angle.
            case EXP_SINE_SQUARED ->
                Math.exp(
                        (Math.cos(2 * Math.PI * distance / kernel.period()) - 1) / (kernel.length() * kernel.length()));
        };
    }
}
