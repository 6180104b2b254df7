package assay.checks.matrixcalculus;

import assay.checks.Digits;
import assay.checks.Evidence;
import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.verdict.Fact;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;

/**
 * A wrong matrix that a known slip would give for the same input: where an answer agrees with it, the finding names the slip.
 *
 * @param name the slip as a noun phrase
 * @param matrix what it gives
 */
public record Slip(String name, DMatrixRMaj matrix) {

    /** Below this share of the scale an answer is nearly right, and no slip is to blame. */
    private static final double CLEARLY = 1e-3;

    private static final double AGREES = 1e-9;

    /** A slip whose answer is a vector. */
    public static Slip of(String name, double[] vector) {
        return new Slip(name, column(vector));
    }

    /** {@code actual} is {@code expected} within the tolerance, or the finding names the slip that it agrees with. */
    public static void close(
            String what, DMatrixRMaj expected, DMatrixRMaj actual, Tolerance tolerance, Slip... slips) {
        Verify.shape(what, expected.getNumRows(), expected.getNumCols(), actual);
        verifyNone(what, expected, actual, tolerance, slips);
        Verify.close(what, expected, actual, tolerance);
    }

    /** The same, earning by digits where the answer is less accurate than allowed. */
    public static void digits(
            Evidence evidence,
            String what,
            DMatrixRMaj expected,
            DMatrixRMaj actual,
            Tolerance tolerance,
            Slip... slips) {
        Verify.shape(what, expected.getNumRows(), expected.getNumCols(), actual);
        verifyNone(what, expected, actual, tolerance, slips);
        Digits.close(evidence, what, expected, actual, tolerance);
    }

    /** The same for vectors. */
    public static void close(String what, double[] expected, double[] actual, Tolerance tolerance, Slip... slips) {
        Verify.length(what, expected.length, actual);
        verifyNone(what, column(expected), column(actual), tolerance, slips);
        Verify.close(what, expected, actual, tolerance);
    }

    private static void verifyNone(
            String what, DMatrixRMaj expected, DMatrixRMaj actual, Tolerance tolerance, Slip... slips) {
        if (distance(expected, actual) > CLEARLY * tolerance.scale()) {
            Suspect.verifyNone(
                    Arrays.stream(slips)
                            .filter(slip -> slip.fits(expected, actual, tolerance))
                            .map(Slip::name),
                    what + " is that of another formula",
                    Fact.hidden("expected", Showing.text(expected)),
                    Fact.of("but was", Showing.text(actual)));
        }
    }

    /** Not where it overflows, and is like nothing, nor where it makes no difference. */
    private boolean fits(DMatrixRMaj expected, DMatrixRMaj actual, Tolerance tolerance) {
        if (MatrixFeatures_DDRM.hasUncountable(matrix)) {
            return false;
        }
        double near = Math.max(tolerance.allowed(), AGREES * CommonOps_DDRM.elementMaxAbs(matrix));
        return !(distance(matrix, actual) > near || distance(matrix, expected) <= near);
    }

    private static double distance(DMatrixRMaj a, DMatrixRMaj b) {
        if (a.getNumRows() != b.getNumRows() || a.getNumCols() != b.getNumCols()) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = 0;
        for (int i = 0; i < a.getNumElements(); i++) {
            largest = Math.max(largest, Math.abs(a.data[i] - b.data[i]));
        }
        return largest;
    }

    private static DMatrixRMaj column(double[] vector) {
        return DMatrixRMaj.wrap(vector.length, 1, vector);
    }
}
