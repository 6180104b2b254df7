package assay.checks;

import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.List;

/** How an error is put into words: as a share of the scale, as digits, and against what is attainable. */
final class Wording {

    private static final double PLAINLY_WRONG = 1e-4;

    /** From here on three digits go to the problem itself. */
    private static final double ILL_CONDITIONED = 1e3;

    private Wording() {}

    /** One sentence that tells a wrong formula from lost digits, and gives no expected value away. */
    static String off(String what, double error, Tolerance tolerance) {
        if (!Double.isFinite(error)) {
            return what + " is not finite";
        }
        if (tolerance.scale() == 0) {
            return what + " must be exact here, and is not";
        }
        double relative = error / tolerance.scale();
        if (relative > PLAINLY_WRONG) {
            return what + " is off by " + share(relative) + "; " + Showing.brief(reachable(tolerance)) + " would do";
        }
        return what + " is unstable: " + lost(error, tolerance) + " than the problem's condition asks";
    }

    /** Whether an error is what the problem itself costs, or the method lost more. */
    static String stability(double error, Tolerance tolerance) {
        String condition = "the condition " + Showing.brief(tolerance.condition());
        if (error > tolerance.allowed()) {
            return "unstable: " + lost(error, tolerance) + " than " + condition + " asks";
        }
        String reached = "stable: the error is " + Showing.brief(error / tolerance.scale()) + " at ";
        return reached
                + condition
                + (tolerance.condition() < ILL_CONDITIONED ? "" : "; the problem is ill-conditioned");
    }

    static List<Fact> facts(double error, Tolerance tolerance) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("error", Showing.brief(error)));
        facts.add(Fact.of("attainable", Showing.brief(tolerance.attainable())));
        facts.add(Fact.of("allowed", Showing.brief(tolerance.allowed())));
        if (tolerance.condition() > 1) {
            facts.add(Fact.of("condition", Showing.brief(tolerance.condition())));
        }
        return facts;
    }

    private static double reachable(Tolerance tolerance) {
        return tolerance.attainable() / tolerance.scale();
    }

    private static String share(double relative) {
        return relative < 10 ? Showing.brief(100 * relative) + " %" : "a factor of " + Showing.brief(relative);
    }

    private static String lost(double error, Tolerance tolerance) {
        long digits = Math.max(1, Math.round(Math.log10(error / tolerance.attainable())));
        return digits == 1 ? "one digit more is lost" : digits + " digits more are lost";
    }
}
