package assay.checks.lowrank.orthogonalpositive;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * An orthogonal matrix of which the angles are known: a block to build larger ones from.
 *
 * @param o the block
 * @param angles one for each of its dimensions
 */
record TurnBlock(DMatrixRMaj o, double[] angles) {

    private static final double HALF = Math.PI / 2;
    private static final double THIRD = Math.PI / 3;

    static final TurnBlock ONE = exact(new double[][] {{1}}, 0);

    static final TurnBlock MINUS_ONE = exact(new double[][] {{-1}}, Math.PI);

    /** cos θ = 0, exactly. */
    static final TurnBlock QUARTER = exact(new double[][] {{0, -1}, {1, 0}}, HALF, HALF);

    /** A reflection without a −1. */
    static final TurnBlock SWAP = exact(new double[][] {{0, 1}, {1, 0}}, 0, Math.PI);

    /** A reflection with a diagonal of positive numbers. */
    static final TurnBlock REFLECTION = exact(
            new double[][] {{.5, -.5, -.5, -.5}, {-.5, .5, -.5, -.5}, {-.5, -.5, .5, -.5}, {-.5, -.5, -.5, .5}},
            0,
            0,
            0,
            Math.PI);

    /** Three coordinates exchanged cyclically, with determinant 1. */
    static final TurnBlock CYCLE = exact(new double[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}, 0, 2 * THIRD, 2 * THIRD);

    /** Multiplication by the quaternion (1 + i + j + k)/2: two planes turned by 60°. */
    static final TurnBlock QUATERNION = exact(
            new double[][] {{.5, -.5, -.5, -.5}, {.5, .5, -.5, .5}, {.5, .5, .5, -.5}, {.5, -.5, .5, .5}},
            THIRD,
            THIRD,
            THIRD,
            THIRD);

    /** Positive definite as quadratic forms, the simplest first. */
    static final List<TurnBlock> ACUTE = List.of(ONE, turn(1), QUATERNION, turn(1.5), turn(0.25));

    /** Not positive definite, and not for want of a cosine that is 0. */
    static final List<TurnBlock> OBTUSE = List.of(MINUS_ONE, SWAP, CYCLE, REFLECTION, turn(2), turn(1.6), turn(3));

    /** The rotation of a plane by θ. */
    static TurnBlock turn(double theta) {
        return plane(Math.cos(theta), Math.sin(theta), theta);
    }

    /** A rotation of which cos θ is given, and small. */
    static TurnBlock nearRightAngle(double cosine) {
        return plane(cosine, Math.sqrt(1 - cosine * cosine), HALF - Math.asin(cosine));
    }

    private static TurnBlock plane(double cosine, double sine, double theta) {
        return exact(new double[][] {{cosine, -sine}, {sine, cosine}}, theta, theta);
    }

    private static TurnBlock exact(double[][] entries, double... angles) {
        return new TurnBlock(new DMatrixRMaj(entries), angles);
    }
}
