package assay.checks.lowrank.orthogonalpositive;

import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * The angles of an orthogonal matrix, compared with what the usual slips make of them.
 *
 * @param expected the angles, ascending
 */
record AngleSlips(double[] expected) {

    /** Nearer than this, digits are lost and no slip is to blame. */
    private static final double CLEARLY = 1e-4;

    /** The slack of δ/sin θ, which holds to first order. */
    private static final double STEEPER = 4;

    /** {@code actual} holds the angles, or the finding names the slip. */
    void verify(double[] actual, Tolerance tolerance) {
        verifyLength(actual);
        if (differs(expected, actual, CLEARLY)) {
            Suspect.verifyNone(
                    slips(actual).entrySet().stream()
                            .filter(slip -> !differs(slip.getValue(), actual, CLEARLY))
                            .map(Map.Entry::getKey),
                    "your angles are not those of O",
                    Fact.hidden("expected", Showing.text(expected)),
                    Fact.of("but was", Showing.text(actual)));
        }
        if (tolerance.informative() && differs(expected, actual, tolerance.allowed())) {
            throw isByCosine(actual, tolerance) ? halved(actual, tolerance) : off(actual, tolerance);
        }
        Verify.close("an angle", expected, actual, tolerance);
    }

    /** In radians: an angle of 0 has no relative error, and an error of π/2 is not 157 %. */
    private Finding off(double[] actual, Tolerance tolerance) {
        double error = 0;
        for (int i = 0; i < expected.length; i++) {
            error = Math.max(error, Math.abs(expected[i] - actual[i]));
        }
        String allowed = Showing.brief(tolerance.allowed()) + " rad";
        return Verify.wrong(
                Double.isFinite(error)
                        ? "an angle is off by " + Showing.brief(error) + " rad (allowed: " + allowed + ")"
                        : "an angle is not finite",
                Fact.hidden("expected", Showing.text(expected)),
                Fact.of("but was", Showing.text(actual)),
                Fact.of("error", Showing.brief(error) + " rad"),
                Fact.of("allowed", allowed));
    }

    /** {@code actual} holds as many angles as there are dimensions. */
    void verifyLength(double[] actual) {
        if (actual.length != expected.length) {
            throw Verify.refused("you give " + actual.length + (actual.length == 1 ? " angle" : " angles") + " for n = "
                    + expected.length + "; each dimension has one, so that a rotation counts twice");
        }
    }

    /** √(2δ), the error of an angle near 0 or π where that of its cosine is δ. */
    static double byCosine(Tolerance cosine) {
        return Math.sqrt(2 * cosine.allowed());
    }

    /** Whether no angle is off by more than an arccosine makes it: δ/sin θ, and √(2δ) at most. */
    private boolean isByCosine(double[] actual, Tolerance tolerance) {
        double lossy = byCosine(tolerance);
        if (!(lossy < CLEARLY)) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            double error = Math.abs(expected[i] - actual[i]);
            if (error > tolerance.allowed() && error * Math.sin(expected[i]) > STEEPER * tolerance.allowed()) {
                return false;
            }
        }
        return !differs(expected, actual, lossy);
    }

    private Finding halved(double[] actual, Tolerance tolerance) {
        return Verify.wrong(
                "an angle near 0 or π has lost digits",
                Fact.hidden("expected", Showing.text(expected)),
                Fact.of("but was", Showing.text(actual)),
                Fact.of("attainable", Showing.brief(tolerance.attainable()) + " rad"),
                Fact.of("allowed", Showing.brief(tolerance.allowed()) + " rad"),
                Fact.of(
                        "looks like",
                        "the arccosine of a rounded cosine, √(1 − cos²θ) for a sine, or sin(θ/2) alone near π: take atan2"));
    }

    private Map<String, double[]> slips(double[] actual) {
        Map<String, double[]> slips = new LinkedHashMap<>();
        if (!differs(expected, sorted(actual), CLEARLY)) {
            slips.put("the right angles, not in ascending order", actual);
        }
        slips.put("degrees", each(a -> 180 / Math.PI * a));
        slips.put("cos θ where θ is asked", each(Math::cos));
        slips.put(
                "the quadrant lost: arctan, or arcsin, gives θ as well for π − θ", each(a -> Math.min(a, Math.PI - a)));
        slips.put("the angle of a −1 taken for 0; arg(−1) is π", each(a -> Math.PI - a < CLEARLY ? 0 : a));
        slips.put("arg λ with its sign, where |arg λ| is asked", second(a -> -a));
        slips.put("2π − θ for one of each pair", second(a -> 2 * Math.PI - a));
        return slips;
    }

    private double[] each(DoubleUnaryOperator slip) {
        return Arrays.stream(expected).map(slip).sorted().toArray();
    }

    /** The slip made with every second of the angles that come in pairs. */
    private double[] second(DoubleUnaryOperator slip) {
        double[] slipped = expected.clone();
        int seen = 0;
        for (int i = 0; i < slipped.length; i++) {
            if (Math.sin(slipped[i]) > Angles.NOTHING && seen++ % 2 == 1) {
                slipped[i] = slip.applyAsDouble(slipped[i]);
            }
        }
        return sorted(slipped);
    }

    private static double[] sorted(double[] angles) {
        return Arrays.stream(angles).sorted().toArray();
    }

    private static boolean differs(double[] a, double[] b, double by) {
        for (int i = 0; i < a.length; i++) {
            if (!(Math.abs(a[i] - b[i]) <= by)) {
                return true;
            }
        }
        return false;
    }
}
