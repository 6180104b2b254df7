package assay.checks.lowrank.epsilonrank;

import static assay.checks.lowrank.epsilonrank.CountedDerivatives.row;

import assay.checks.lowrank.epsilonrank.EpsilonRankInputs.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A wrong series, recognised by its values at all points.
 *
 * @param words the slip as a noun phrase
 * @param weight what it makes of a derivative and a multi-index, instead of dividing by α!
 */
record TaylorSlip(String words, Weight weight) {

    private static final double AGREES = 1e-9;
    private static final int FEW = 8;

    /** The coefficient of y^α. */
    private interface Weight {
        double of(double derivative, int[] order);
    }

    private static final TaylorSlip RIGHT =
            new TaylorSlip("too few terms, the series being right", (d, order) -> d / factorials(order));

    /** The right series, with too few terms, is also what others give where they make no difference. */
    private static final List<TaylorSlip> KNOWN = List.of(
            new TaylorSlip("derivatives that were not divided by α!", (d, order) -> d),
            new TaylorSlip(
                    "|α|! instead of α! = α₁! … α_N!", (d, order) -> d / factorial(AnalyticFunction.degree(order))),
            new TaylorSlip(
                    "pure powers only: no mixed derivatives", (d, order) -> isPure(order) ? d / factorials(order) : 0),
            new TaylorSlip("the modulus of the derivatives", (d, order) -> Math.abs(d) / factorials(order)),
            RIGHT);

    /** The slip that explains the entries at the first points, with some number of terms. */
    static Optional<String> behind(Problem all, Approximation factors) {
        Problem problem = all.corner(FEW);
        Approximation approximation = factors.corner(FEW);
        int most = problem.accuracy().leastTerms() + 1;
        for (TaylorSlip slip : KNOWN) {
            for (int k = most; k > 0; k--) {
                double[][] series = slip.series(problem, k);
                double size = problem.bound() * Math.exp(problem.x().getNumCols());
                if (approximation.worst((i, j) -> series[i][j]).error() <= AGREES * size
                        && (slip == RIGHT || !agree(series, RIGHT.series(problem, k), AGREES * size))) {
                    return Optional.of(slip.words);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean agree(double[][] a, double[][] b, double allowed) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                if (!(Math.abs(a[i][j] - b[i][j]) <= allowed)) {
                    return false;
                }
            }
        }
        return true;
    }

    private double[][] series(Problem problem, int k) {
        double[][] series = new double[problem.x().getNumRows()][problem.y().getNumRows()];
        for (int[] order : MultiIndices.below(k, problem.x().getNumCols())) {
            for (int i = 0; i < series.length; i++) {
                double derivative = problem.bound() * problem.f().derivative(row(problem.x(), i), order);
                double coefficient = weight.of(derivative, order);
                for (int j = 0; j < series[i].length; j++) {
                    series[i][j] += coefficient * AnalyticFunction.power(row(problem.y(), j), order);
                }
            }
        }
        return series;
    }

    private static boolean isPure(int[] order) {
        int positive = 0;
        for (int d : order) {
            positive += d > 0 ? 1 : 0;
        }
        return positive <= 1;
    }

    private static double factorials(int[] order) {
        double product = 1;
        for (int d : order) {
            product *= factorial(d);
        }
        return product;
    }

    private static double factorial(int d) {
        double product = 1;
        for (int i = 2; i <= d; i++) {
            product *= i;
        }
        return product;
    }
}
