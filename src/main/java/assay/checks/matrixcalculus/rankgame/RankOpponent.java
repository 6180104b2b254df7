package assay.checks.matrixcalculus.rankgame;

import assay.checks.Verify;
import assay.tasks.matrixcalculus.RankGame;
import assay.tasks.matrixcalculus.RankGame.Precision;
import assay.verdict.Finding;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * Knows r, W₁ and W₂ and evaluates f by the chain rule: ∇f = −W₁ᵀ(sin(W₁x) ∘ W₂ᵀ sin(2W₂ cos(W₁x))). In single precision every
 * product and sum is rounded to float.
 */
final class RankOpponent implements RankGame.Opponent {

    static final int MOST_POINTS = 1000;
    private static final int MEASUREMENTS = 100;
    private static final double LARGEST = 10;
    private static final double SCALE = 100;

    private final int rank;
    private final Arithmetic arithmetic;
    private final double[][] first;
    private final double[][] firstTransposed;
    private final double[][] second;
    private final double[][] secondTransposed;
    private int values;
    private int gradients;
    private int calls;
    private int asked;
    private Finding foul;

    RankOpponent(int rank, Precision precision, Random random) {
        this.rank = rank;
        this.arithmetic = precision == Precision.SINGLE ? Arithmetic.FLOAT : Arithmetic.DOUBLE;
        this.first = matrix(rank, RankGame.DIMENSION, random);
        this.second = matrix(MEASUREMENTS, rank, random);
        this.firstTransposed = transposed(first);
        this.secondTransposed = transposed(second);
    }

    @Override
    public double[] values(double[][] points) {
        values += points.length;
        admit(points);
        double[] f = new double[points.length];
        for (int k = 0; k < f.length; k++) {
            double[] phases = arithmetic.times(first, arithmetic.rounded(points[k]));
            double[] sines = arithmetic.sin(arithmetic.times(second, arithmetic.cos(phases)), 1);
            f[k] = arithmetic.dot(sines, sines);
        }
        return f;
    }

    @Override
    public double[][] gradients(double[][] points) {
        gradients += points.length;
        admit(points);
        double[][] all = new double[points.length][];
        for (int k = 0; k < all.length; k++) {
            all[k] = gradient(arithmetic.rounded(points[k]));
        }
        return all;
    }

    int rank() {
        return rank;
    }

    int values() {
        return values;
    }

    int gradients() {
        return gradients;
    }

    int calls() {
        return calls;
    }

    /** A hash of all points that were asked for, in order. */
    int asked() {
        return asked;
    }

    /** The rule that was broken, if one was. */
    Optional<Finding> foul() {
        return Optional.ofNullable(foul);
    }

    private double[] gradient(double[] x) {
        double[] phases = arithmetic.times(first, x);
        double[] outer = arithmetic.sin(arithmetic.times(second, arithmetic.cos(phases)), 2);
        double[] back = arithmetic.times(secondTransposed, outer);
        return arithmetic.times(firstTransposed, arithmetic.minusProduct(arithmetic.sin(phases, 1), back));
    }

    private void admit(double[][] points) {
        calls++;
        asked = 31 * asked + Arrays.deepHashCode(points);
        if (values + gradients > MOST_POINTS) {
            throw foul("more than " + MOST_POINTS + " points were asked for in one game");
        }
        for (double[] x : points) {
            if (x.length != RankGame.DIMENSION) {
                throw foul(
                        "f takes points of " + RankGame.DIMENSION + " entries, and one of " + x.length + " was given");
            }
            for (double xi : x) {
                if (!(Math.abs(xi) <= LARGEST)) {
                    throw foul("a point has an entry that is beyond 10 in size or no number");
                }
            }
        }
    }

    private Finding foul(String rule) {
        foul = Verify.refused(rule);
        return foul;
    }

    private static double[][] matrix(int rows, int columns, Random random) {
        double[][] a = new double[rows][columns];
        for (double[] row : a) {
            for (int j = 0; j < columns; j++) {
                row[j] = (float) (SCALE * random.nextFloat());
            }
        }
        return a;
    }

    private static double[][] transposed(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < t.length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }
}
