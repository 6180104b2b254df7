package assay.checks;

import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * How an error is put into words: as a share of the scale or as it is, as digits, and against what is allowed. The sentence and
 * the facts are of one kind, so that their numbers can be compared.
 */
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
            return what + " must be exact here (allowed error: 0)";
        }
        String off = "off by " + (tolerance.relative() ? share(error / tolerance.scale()) : Showing.brief(error))
                + " (allowed: " + Showing.brief(shown(tolerance.allowed(), tolerance)) + ")";
        return error / tolerance.scale() > PLAINLY_WRONG
                ? what + " is " + off
                : what + " loses " + lost(error, tolerance) + " than the conditioning explains: it is " + off;
    }

    /** Whether an error is what the problem itself costs, or the method lost more. */
    static String stability(double error, Tolerance tolerance) {
        String condition = "the condition " + Showing.brief(tolerance.condition());
        if (error > tolerance.allowed()) {
            return "unstable: loses " + lost(error, tolerance) + " than " + condition + " explains";
        }
        String reached = "stable: the error is " + Showing.brief(error / tolerance.scale()) + " at ";
        return reached
                + condition
                + (tolerance.condition() < ILL_CONDITIONED ? "" : "; the problem is ill-conditioned");
    }

    static List<Fact> facts(double error, Tolerance tolerance) {
        String kind = tolerance.relative() && tolerance.scale() > 0 ? "relative error" : "error";
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(kind, Showing.brief(shown(error, tolerance))));
        facts.add(Fact.of("attainable", Showing.brief(shown(tolerance.attainable(), tolerance))));
        facts.add(Fact.of("allowed", Showing.brief(shown(tolerance.allowed(), tolerance))));
        if (tolerance.condition() > 1) {
            facts.add(Fact.of("condition", Showing.brief(tolerance.condition())));
        }
        return facts;
    }

    private static double shown(double error, Tolerance tolerance) {
        return tolerance.relative() && tolerance.scale() > 0 ? error / tolerance.scale() : error;
    }

    private static String share(double relative) {
        return relative < 10 ? Showing.brief(100 * relative) + " %" : "a factor of " + Showing.brief(relative);
    }

    private static String lost(double error, Tolerance tolerance) {
        long digits = Math.max(1, Math.round(Math.log10(error / tolerance.attainable())));
        return digits == 1 ? "one more digit" : digits + " more digits";
    }
}
