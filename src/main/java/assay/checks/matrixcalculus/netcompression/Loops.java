package assay.checks.matrixcalculus.netcompression;

import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/** Matrices as rows, multiplied by loops. */
final class Loops {

    private Loops() {}

    static double[][] rows(DMatrixRMaj a) {
        double[][] rows = new double[a.getNumRows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(a.data, i * a.getNumCols(), (i + 1) * a.getNumCols());
        }
        return rows;
    }

    static double[] times(double[][] a, double[] x) {
        double[] y = new double[a.length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] += a[i][j] * x[j];
            }
        }
        return y;
    }

    static double[] transposedTimes(double[][] a, double[] y) {
        double[] x = new double[a[0].length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                x[j] += a[i][j] * y[i];
            }
        }
        return x;
    }

    /** a += x·yᵀ. */
    static void addOuter(double[][] a, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                a[i][j] += x[i] * y[j];
            }
        }
    }

    static void add(double[] a, double[] b) {
        for (int i = 0; i < b.length; i++) {
            a[i] += b[i];
        }
    }

    static double[] plus(double[] a, double factor, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < b.length; i++) {
            sum[i] += factor * b[i];
        }
        return sum;
    }

    static double[][] plus(double[][] a, double factor, double[][] b) {
        double[][] sum = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            sum[i] = plus(a[i], factor, b[i]);
        }
        return sum;
    }

    static double[] positive(double[] x) {
        return Arrays.stream(x).map(v -> Math.max(0, v)).toArray();
    }

    /** y where x is positive, 0 elsewhere. */
    static double[] masked(double[] y, double[] x) {
        double[] masked = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            masked[i] = x[i] > 0 ? y[i] : 0;
        }
        return masked;
    }

    /** How many entries of a row are not 0, at most. */
    static int mostInARow(double[][] a) {
        return Arrays.stream(a)
                .mapToInt(row -> (int) Arrays.stream(row).filter(v -> v != 0).count())
                .max()
                .orElse(0);
    }

    static double[] disturbed(double[] x, double size, Random random) {
        return Arrays.stream(x).map(v -> v * (1 + size * random.nextGaussian())).toArray();
    }

    static double[][] disturbed(double[][] a, double size, Random random) {
        return Arrays.stream(a).map(row -> disturbed(row, size, random)).toArray(double[][]::new);
    }

    static double largest(double[] x) {
        return Arrays.stream(x).map(Math::abs).max().orElse(0);
    }

    static double largest(double[][] a) {
        return Arrays.stream(a).mapToDouble(Loops::largest).max().orElse(0);
    }

    static double[] flat(double[][] a) {
        return Arrays.stream(a).flatMapToDouble(Arrays::stream).toArray();
    }
}
