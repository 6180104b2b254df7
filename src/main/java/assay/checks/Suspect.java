package assay.checks;

import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A wrong value that a known slip would give for the same input: where an answer agrees with it, the finding names the slip.
 *
 * @param slip the slip as a noun phrase, such as "Σ|xᵢ|^q without the root 1/q"
 * @param value what it gives
 */
public record Suspect(String slip, double value) {

    private static final double AGREES = 1e-9;

    /** An answer agrees with a slip only if it is this many times nearer to it than to the right value. */
    private static final double NEARER = 4;

    /** Names the slip where a single one fits; of several, none is known to be the cause. */
    public static Optional<Fact> only(Stream<String> fitting) {
        List<String> slips = fitting.distinct().limit(2).toList();
        return slips.size() == 1 ? Optional.of(Fact.of("looks like", slips.get(0))) : Optional.empty();
    }

    /** Finds the submission wrong where slips fit, and names the slip where a single one does. */
    public static void verifyNone(Stream<String> fitting, String headline, Fact... facts) {
        List<String> slips = fitting.toList();
        if (!slips.isEmpty()) {
            Finding found = Verify.wrong(headline, facts);
            throw only(slips.stream()).map(found::with).orElse(found);
        }
    }

    /** Whether the slip makes a difference here, and the answer agrees with it. */
    boolean fits(double expected, double actual, Tolerance tolerance) {
        double near = Math.max(tolerance.allowed(), AGREES * Math.abs(value));
        double distance = Math.abs(actual - value);
        return distance <= near && Math.abs(value - expected) > near && NEARER * distance < Math.abs(actual - expected);
    }
}
