package assay.checks;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Credit by digits, for properties that grade accuracy. An error within the tolerance earns all. Where an answer is right but
 * less accurate than the problem's condition permits, it earns the share of digits that it has: (reached − floor) ÷ (allowed −
 * floor), the floor at two digits. Below the floor the answer is wrong.
 */
public final class Digits {

    /** The relative error at which nothing is earned. */
    static final double FLOOR = 1e-2;

    private Digits() {}

    /** {@code actual} is {@code expected}, up to an error that earns the less the larger it is. */
    public static void close(
            Evidence evidence, String what, double expected, double actual, Tolerance tolerance, Suspect... suspects) {
        double error = Math.abs(actual - expected);
        if (counts(error, tolerance)) {
            evidence.digits(error, tolerance, FLOOR);
        } else {
            Verify.close(what, expected, actual, tolerance, suspects);
        }
    }

    /** The same for matrices, by the entry that is off most. */
    public static void close(
            Evidence evidence, String what, DMatrixRMaj expected, DMatrixRMaj actual, Tolerance tolerance) {
        Verify.shape(what, expected.getNumRows(), expected.getNumCols(), actual);
        DMatrixRMaj difference = expected.createLike();
        CommonOps_DDRM.subtract(expected, actual, difference);
        double error = largest(difference);
        if (counts(error, tolerance)) {
            evidence.digits(error, tolerance, FLOOR);
        } else {
            Verify.close(what, expected, actual, tolerance);
        }
    }

    /** Where the tolerance itself leaves fewer digits than the floor, an answer is right or wrong and nothing between. */
    private static boolean counts(double error, Tolerance tolerance) {
        double floor = FLOOR * tolerance.scale();
        return error <= floor && tolerance.allowed() < floor && tolerance.allowed() > 0;
    }

    /** NaN where an entry is, which EJML's maximum would pass over. */
    private static double largest(DMatrixRMaj difference) {
        double largest = 0;
        for (int i = 0; i < difference.getNumElements(); i++) {
            largest = Math.max(largest, Math.abs(difference.data[i]));
        }
        return largest;
    }
}
