package answers;

import assay.tasks.lowrank.OrthogonalPositive;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** Columns of O + I and of O − I turned until they are orthogonal, by hand; their lengths are twice cosine and sine of θ/2. */
public final class PlainLoops implements OrthogonalPositive {

    private static final int SWEEPS = 40;

    @Override
    public boolean isPositiveDefinite(DMatrixRMaj o, Definition definition) {
        double farthest = lengths(columns(o, -1))[o.getNumRows() - 1];
        return definition == Definition.SYMMETRIC ? farthest < 1e-7 : 1 - farthest * farthest / 2 > 1e-8;
    }

    @Override
    public double[] angles(DMatrixRMaj o) {
        double[] sines = lengths(columns(o, -1));
        double[] cosines = lengths(columns(o, 1));
        int n = sines.length;
        double[] angles = new double[n];
        for (int i = 0; i < n; i++) {
            angles[i] = sines[i] < cosines[n - 1 - i]
                    ? 2 * Math.asin(sines[i] / 2)
                    : Math.PI - 2 * Math.asin(cosines[n - 1 - i] / 2);
        }
        return angles;
    }

    @Override
    public double[] witness(DMatrixRMaj o) {
        int n = o.getNumRows();
        double[][] columns = columns(o, 1);
        double[][] basis = new double[n][n];
        for (int i = 0; i < n; i++) {
            basis[i][i] = -3;
        }
        orthogonalise(columns, basis);
        int shortest = 0;
        for (int i = 1; i < n; i++) {
            if (dot(columns[i], columns[i]) < dot(columns[shortest], columns[shortest])) {
                shortest = i;
            }
        }
        return basis[shortest];
    }

    private static double[][] columns(DMatrixRMaj o, double shift) {
        int n = o.getNumRows();
        double[][] columns = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                columns[j][i] = o.get(i, j) + (i == j ? shift : 0);
            }
        }
        return columns;
    }

    private static double[] lengths(double[][] columns) {
        orthogonalise(columns, new double[columns.length][columns.length]);
        return Arrays.stream(columns)
                .mapToDouble(c -> Math.sqrt(dot(c, c)))
                .sorted()
                .toArray();
    }

    private static void orthogonalise(double[][] columns, double[][] basis) {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean turned = false;
            for (int i = 0; i < columns.length; i++) {
                for (int j = 0; j < i; j++) {
                    turned |= turn(columns, basis, i, j);
                }
            }
            if (!turned) {
                return;
            }
        }
    }

    private static boolean turn(double[][] columns, double[][] basis, int i, int j) {
        double a = dot(columns[i], columns[i]);
        double b = dot(columns[j], columns[j]);
        double c = dot(columns[i], columns[j]);
        if (Math.abs(c) <= 1e-15 * Math.sqrt(a * b) || Math.abs(c) < 1e-30) {
            return false;
        }
        double angle = Math.atan2(2 * c, a - b) / 2;
        rotate(columns[i], columns[j], Math.cos(angle), Math.sin(angle));
        rotate(basis[i], basis[j], Math.cos(angle), Math.sin(angle));
        return true;
    }

    private static void rotate(double[] x, double[] y, double cosine, double sine) {
        for (int k = 0; k < x.length; k++) {
            double first = x[k];
            x[k] = cosine * first + sine * y[k];
            y[k] = cosine * y[k] - sine * first;
        }
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
