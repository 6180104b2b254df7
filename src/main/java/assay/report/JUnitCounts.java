package assay.report;

import assay.verdict.PropertyResult;
import assay.verdict.Status;
import java.util.List;
import java.util.Optional;

/**
 * How many cases there are of each kind.
 *
 * @param tests all of them
 * @param failures wrong, or not done
 * @param errors those that gave no answer to judge
 * @param skipped those that count nothing
 * @param millis their time together
 */
record JUnitCounts(int tests, int failures, int errors, int skipped, long millis) {

    static JUnitCounts of(List<PropertyResult> properties) {
        return new JUnitCounts(
                properties.size(),
                count(properties, "failure"),
                count(properties, "error"),
                count(properties, "skipped"),
                properties.stream().mapToLong(PropertyResult::millis).sum());
    }

    JUnitCounts plus(JUnitCounts other) {
        return new JUnitCounts(
                tests + other.tests,
                failures + other.failures,
                errors + other.errors,
                skipped + other.skipped,
                millis + other.millis);
    }

    /** The element that tells of a status; none for what passed. What costs points is never skipped. */
    static Optional<String> element(Status status) {
        return switch (status) {
            case PASSED -> Optional.empty();
            case FALSIFIED, MISSING, NOT_COMPILED, REJECTED, REFUSED -> Optional.of("failure");
            case THREW, TIMED_OUT, OUT_OF_MEMORY, CRASHED, GRADER_FAULT -> Optional.of("error");
            case FOLLOWS, DEFERRED, VOID -> Optional.of("skipped");
        };
    }

    private static int count(List<PropertyResult> properties, String element) {
        return (int) properties.stream()
                .filter(p -> element(p.status()).filter(element::equals).isPresent())
                .count();
    }
}
