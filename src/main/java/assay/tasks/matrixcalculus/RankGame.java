package assay.tasks.matrixcalculus;

import assay.tasks.Callable;
import assay.tasks.NotDone;
import assay.tasks.Task;

/**
 * Your opponent draws a number r from 1, …, 95 and two matrices with independent entries from [0, 100], W₁ with r rows and
 * 100 columns and W₂ with 100 rows and r columns. He keeps all of it to himself. You may ask for values and gradients of
 *
 * <pre>f(x) = ‖ sin(W₂ cos(W₁x)) ‖²₂,   x ∈ ℝ¹⁰⁰, sin and cos entrywise,</pre>
 *
 * <p>and have to say what r is. Look at ∇f(x) by the chain rule: with which matrix does the product end, and what do many
 * gradients have in common?
 *
 * <p><b>Domain.</b> The input has 100 entries. All entries of a point must be finite and at most 10 in size; points of
 * [0, 1]¹⁰⁰ do. At most 1000 points may be evaluated in a game, values and gradients together; {@link Opponent} takes many
 * points in one call, and that is much faster than many calls. In half of the games the opponent calculates in single
 * precision, W₁x, the sine and all; the numbers that you receive are then {@code float} values in a {@code double[]}. You
 * are told which precision it is. The phases W₁x are in the thousands, so a difference quotient in single precision is
 * noise, whatever its step; and a matrix of rank r that was computed with rounding errors is not exactly of rank r.
 *
 * <p><b>What it is worth.</b> 100 games are played for nine tenths of the points. With 60 right answers or more you earn
 * right/95 of these, and with 95 or more all; with fewer than 60, none. How many points of ℝ¹⁰⁰ you asked for is counted and
 * shown. An exception loses the game in which it is thrown. The last tenth is for three games that are played twice with the
 * same seeds: one has to be won, and all have to go the same way, with the same points asked for.
 *
 * <p><b>Enough to know.</b> EJML's {@code SingularOps_DDRM.singularValues(matrix)} returns the singular values; do not
 * rely on their order; {@code new DMatrixRMaj(double[][])}; {@code new java.util.Random(seed)}.
 *
 * <pre>{@code
 * public final class MyRankGame implements RankGame {
 *     @Override
 *     public int rank(Opponent opponent, Precision precision, long seed) {
 *         double[][] gradients = opponent.gradients(new double[1][100]); // is this a good point?
 *         return (int) Math.ceil(gradients[0][0]);
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "The rank game",
        items =
                @Task.Item(
                        id = "B18",
                        points = 15,
                        asks = "guess the inner dimension r of a function from its gradients"))
public interface RankGame {

    /** The number of entries of x. */
    int DIMENSION = 100;

    /** The largest r. */
    int MOST = 95;

    /** The arithmetic in which the opponent calculates. */
    enum Precision {
        /** Single precision, 24 bits. */
        SINGLE,
        /** Double precision, 53 bits. */
        DOUBLE
    }

    /** Evaluates f; each point of a call counts. */
    @Callable
    interface Opponent {

        /**
         * Values of f.
         *
         * @param points k points of 100 entries
         * @return the k values f(x)
         */
        double[] values(double[][] points);

        /**
         * Gradients of f.
         *
         * @param points k points of 100 entries
         * @return the k gradients ∇f(x) of 100 entries, calculated by the chain rule
         */
        double[][] gradients(double[][] points);
    }

    /**
     * Plays one game.
     *
     * @param opponent knows f
     * @param precision the opponent's arithmetic
     * @param seed where all random choices come from: the same game with the same seed goes the same way
     * @return r
     */
    default int rank(Opponent opponent, Precision precision, long seed) {
        throw new NotDone();
    }
}
