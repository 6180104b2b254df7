package assay.checks;

import assay.verdict.Fact;
import assay.verdict.Finding;
import assay.verdict.Status;
import assay.verdict.StudentThrew;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.Matrix;
import org.ejml.data.ZMatrixRMaj;

/** What properties say of an answer. Each method returns where the answer holds and throws a {@link Finding} where not. */
public final class Verify {

    private Verify() {}

    /** Finds the submission wrong, in a sentence and facts of the property's own. */
    public static Finding wrong(String headline, Fact... facts) {
        return new Finding(Status.FALSIFIED, headline, List.of(facts), "");
    }

    /** The condition holds, or the headline says what does not. */
    public static void that(boolean holds, String headline, Fact... facts) {
        if (!holds) {
            throw wrong(headline, facts);
        }
    }

    /** {@code actual} is {@code expected} within the tolerance. */
    public static void close(String what, double expected, double actual, Tolerance tolerance, Suspect... suspects) {
        informative(tolerance);
        double error = Math.abs(actual - expected);
        if (expected == actual || error <= tolerance.allowed()) {
            return;
        }
        Finding found = off(
                what,
                error,
                expected == 0 ? tolerance.absolute() : tolerance,
                Showing.number(expected),
                Showing.number(actual));
        throw Suspect.only(Arrays.stream(suspects)
                        .filter(s -> s.fits(expected, actual, tolerance))
                        .map(Suspect::slip))
                .map(found::with)
                .orElse(found);
    }

    /** {@code actual} is at most {@code bound}, up to the tolerance. */
    public static void atMost(String what, double actual, double bound, Tolerance tolerance) {
        informative(tolerance);
        double excess = actual - bound;
        if (excess <= tolerance.allowed()) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.hidden("at most", Showing.number(bound)));
        facts.add(Fact.of("but was", Showing.number(actual)));
        facts.addAll(Wording.facts(excess, tolerance));
        throw new Finding(Status.FALSIFIED, what + " is larger than the theorem allows", facts, "");
    }

    /** Every entry of {@code actual} is that of {@code expected} within the tolerance. */
    public static void close(String what, double[] expected, double[] actual, Tolerance tolerance) {
        length(what, expected.length, actual);
        entries(what, expected, actual, tolerance, Showing.text(expected), Showing.text(actual));
    }

    /** Every entry of {@code actual} is that of {@code expected} within the tolerance. */
    public static void close(String what, DMatrixRMaj expected, DMatrixRMaj actual, Tolerance tolerance) {
        shape(what, expected.getNumRows(), expected.getNumCols(), actual);
        entries(
                what,
                Arrays.copyOf(expected.data, expected.getNumElements()),
                Arrays.copyOf(actual.data, actual.getNumElements()),
                tolerance,
                Showing.text(expected),
                Showing.text(actual));
    }

    /** Every entry of {@code actual} is that of {@code expected} within the tolerance, real and imaginary parts alike. */
    public static void close(String what, ZMatrixRMaj expected, ZMatrixRMaj actual, Tolerance tolerance) {
        shape(what, expected.getNumRows(), expected.getNumCols(), actual);
        int reals = 2 * expected.getNumRows() * expected.getNumCols();
        entries(
                what,
                Arrays.copyOf(expected.data, reals),
                Arrays.copyOf(actual.data, reals),
                tolerance,
                Showing.text(expected),
                Showing.text(actual));
    }

    /** The answer has this many entries; an answer of another length is refused, not merely wrong. */
    public static void length(String what, int expected, double[] actual) {
        if (actual.length != expected) {
            throw refused(what + " has " + actual.length + " entries, and " + expected + " are asked for");
        }
    }

    /** The answer has this shape; an answer of another shape is refused, not merely wrong. */
    public static void shape(String what, int rows, int columns, Matrix actual) {
        if (actual.getNumRows() != rows || actual.getNumCols() != columns) {
            throw refused(what + " is " + actual.getNumRows() + "×" + actual.getNumCols() + ", and " + rows + "×"
                    + columns + " is asked for");
        }
    }

    /** An answer whose form breaks the contract. */
    public static Finding refused(String headline) {
        return new Finding(Status.REFUSED, headline);
    }

    /** The call throws {@link IllegalArgumentException}, as the contract says. */
    public static void rejects(String what, Runnable call) {
        try {
            call.run();
        } catch (StudentThrew e) {
            that(
                    e.type().equals(IllegalArgumentException.class.getName()),
                    what + " must throw IllegalArgumentException",
                    Fact.of("but threw", e.type()));
            return;
        }
        throw wrong(what + " must throw IllegalArgumentException", Fact.of("but was", "an ordinary answer"));
    }

    private static void entries(
            String what, double[] expected, double[] actual, Tolerance tolerance, String shown, String was) {
        informative(tolerance);
        double error = 0;
        for (int i = 0; i < expected.length; i++) {
            error = Math.max(error, Math.abs(expected[i] - actual[i]));
        }
        if (error <= tolerance.allowed()) {
            return;
        }
        boolean zero = Arrays.stream(expected).allMatch(e -> e == 0);
        throw off(what, error, zero ? tolerance.absolute() : tolerance, shown, was);
    }

    private static Finding off(String what, double error, Tolerance tolerance, String expected, String actual) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.hidden("expected", expected));
        facts.add(Fact.of("but was", actual));
        facts.addAll(Wording.facts(error, tolerance));
        return new Finding(Status.FALSIFIED, Wording.off(what, error, tolerance), facts, "");
    }

    private static void informative(Tolerance tolerance) {
        if (!tolerance.informative()) {
            throw new Uninformative(tolerance);
        }
    }
}
