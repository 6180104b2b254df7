package assay.checks.lowrank.epsilonrank;

import assay.checks.Verify;
import assay.tasks.lowrank.EpsilonRank.Derivatives;
import org.ejml.data.DMatrixRMaj;

/** Gives derivatives of M·f at y = 0, and counts what was asked for. */
final class CountedDerivatives implements Derivatives {

    private static final int MOST_CALLS = 100;
    private static final int MOST_NUMBERS = 10_000_000;
    private static final int LARGEST_DEGREE = 60;

    private final AnalyticFunction f;
    private final double bound;
    private final int variables;
    private int calls;
    private long numbers;

    CountedDerivatives(AnalyticFunction f, double bound, int variables) {
        this.f = f;
        this.bound = bound;
        this.variables = variables;
    }

    @Override
    public DMatrixRMaj at(DMatrixRMaj points, int[][] orders) {
        calls++;
        admit(points);
        for (int[] order : orders) {
            admit(order);
        }
        long asked = (long) points.getNumRows() * orders.length;
        numbers += asked;
        if (asked > MOST_NUMBERS) {
            throw Verify.refused("you ask for " + asked + " derivatives in one call; 10 million is the most");
        }
        DMatrixRMaj values = new DMatrixRMaj(points.getNumRows(), orders.length);
        for (int i = 0; i < values.getNumRows(); i++) {
            double[] x = row(points, i);
            for (int a = 0; a < orders.length; a++) {
                values.set(i, a, bound * f.derivative(x, orders[a]));
            }
        }
        return values;
    }

    /** What was asked for, such as "15 numbers in 1 call". */
    String asked() {
        return numbers + (numbers == 1 ? " number in " : " numbers in ") + calls + (calls == 1 ? " call" : " calls");
    }

    static double[] row(DMatrixRMaj points, int i) {
        double[] row = new double[points.getNumCols()];
        System.arraycopy(points.data, i * row.length, row, 0, row.length);
        return row;
    }

    private void admit(DMatrixRMaj points) {
        if (calls > MOST_CALLS) {
            throw Verify.refused("you make more than " + MOST_CALLS
                    + " calls for one pair of factors: ask for many derivatives at many points in one");
        }
        if (points.getNumCols() != variables) {
            throw Verify.refused("f takes points of " + variables + " entries, and you give a matrix with "
                    + points.getNumCols() + " columns");
        }
        for (int e = 0; e < points.getNumElements(); e++) {
            if (!(points.data[e] >= 0 && points.data[e] <= 1)) {
                throw Verify.refused("you ask for derivatives at a point outside of [0, 1]^" + variables);
            }
        }
    }

    private void admit(int[] order) {
        if (order.length != variables) {
            throw Verify.refused("a multi-index has " + order.length + " entries, and y has " + variables);
        }
        for (int d : order) {
            if (d < 0 || d > LARGEST_DEGREE) {
                throw Verify.refused("an order of differentiation is " + d + ", not in 0, …, 60");
            }
        }
        if (AnalyticFunction.degree(order) > LARGEST_DEGREE) {
            throw Verify.refused("a multi-index has |α| > 60");
        }
    }
}
