package assay.checks.lowrank.epsilonrank;

import assay.checks.Verify;
import assay.tasks.lowrank.EpsilonRank.Factors;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * Factors that a submission gave for a p×q matrix.
 *
 * @param x p rows
 * @param y q rows, as many columns
 */
record Approximation(DMatrixRMaj x, DMatrixRMaj y) {

    /** The entries of a matrix. */
    interface Entries {
        double at(int i, int j);
    }

    /**
     * An entry and how far off it is.
     *
     * @param i its row
     * @param j its column
     * @param error its distance from what it stands for
     */
    record Miss(int i, int j, double error) {}

    /** Factors that do not fit the matrix or each other are refused. */
    static Approximation of(Factors factors, int rows, int columns) {
        int inner = factors.left().getNumCols();
        Verify.shape("X", rows, inner, factors.left());
        Verify.shape("Y", columns, inner, factors.right());
        return new Approximation(factors.left(), factors.right());
    }

    int columns() {
        return x.getNumCols();
    }

    /** The same for the first rows and columns of the matrix. */
    Approximation corner(int most) {
        return new Approximation(first(x, most), first(y, most));
    }

    /** (XYᵀ)_ij. */
    double at(int i, int j) {
        double sum = 0;
        int inner = columns();
        for (int c = 0; c < inner; c++) {
            sum += x.data[i * inner + c] * y.data[j * inner + c];
        }
        return sum;
    }

    /** The entry that is farthest off. */
    Miss worst(Entries matrix) {
        return worst(matrix, 1);
    }

    /** The same among every {@code step}-th row and column. */
    Miss worst(Entries matrix, int step) {
        Miss worst = new Miss(0, 0, -1);
        for (int i = 0; i < x.getNumRows(); i += step) {
            for (int j = 0; j < y.getNumRows(); j += step) {
                double error = Math.abs(at(i, j) - matrix.at(i, j));
                if (!(error <= worst.error())) {
                    worst = new Miss(i, j, Double.isNaN(error) ? Double.POSITIVE_INFINITY : error);
                }
            }
        }
        return worst;
    }

    /** The first rows. */
    static DMatrixRMaj first(DMatrixRMaj a, int most) {
        int rows = Math.min(most, a.getNumRows());
        return new DMatrixRMaj(rows, a.getNumCols(), true, Arrays.copyOf(a.data, rows * a.getNumCols()));
    }
}
