package assay.verdict;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was found of one property of one submission.
 *
 * @param id the property's name within its task, such as {@code hoelder}
 * @param item the item that it belongs to, such as {@code A3}
 * @param title the theorem in one sentence
 * @param status what was found
 * @param headline the finding in one sentence for the student; empty where it passed
 * @param gate whether failing it makes the item worth nothing
 * @param weight its share of the item; 0 for a gate
 * @param earned the fraction of the weight that was earned, in [0, 1]
 * @param tries how many tries were made before the first failure, or in all
 * @param millis wall time, which may differ between two runs
 * @param facts what to show, in order
 * @param diagnostics stacks, captured output and raw errors, which may differ between two runs
 */
public record PropertyResult(
        String id,
        String item,
        String title,
        Status status,
        String headline,
        boolean gate,
        double weight,
        double earned,
        int tries,
        long millis,
        List<Fact> facts,
        Map<String, String> diagnostics) {

    public PropertyResult {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(item, "item is null");
        Objects.requireNonNull(status, "status is null");
        if (!(earned >= 0 && earned <= 1)) {
            throw new IllegalArgumentException("earned is " + earned + ", not in [0, 1]");
        }
        facts = List.copyOf(facts);
        diagnostics = Map.copyOf(diagnostics);
    }

    /** What was found without a single try: nothing is earned, and there is nothing to show. */
    public static PropertyResult of(
            String id, String item, String title, boolean gate, double weight, Status status, String headline) {
        return new PropertyResult(id, item, title, status, headline, gate, weight, 0, 0, 0, List.of(), Map.of());
    }

    /** The same property with something else found, by which nothing is earned. */
    public PropertyResult withStatus(Status other, String words) {
        return new PropertyResult(id, item, title, other, words, gate, weight, 0, tries, millis, facts, diagnostics);
    }

    /** The same with another fraction earned. */
    public PropertyResult withEarned(double fraction) {
        return new PropertyResult(
                id, item, title, status, headline, gate, weight, fraction, tries, millis, facts, diagnostics);
    }

    /** The same after so many tries in so much time. */
    public PropertyResult withTries(int made, long took) {
        return new PropertyResult(
                id, item, title, status, headline, gate, weight, earned, made, took, facts, diagnostics);
    }

    /** The same with other facts. */
    public PropertyResult withFacts(List<Fact> others) {
        return new PropertyResult(
                id, item, title, status, headline, gate, weight, earned, tries, millis, others, diagnostics);
    }

    /** The same with other diagnostics. */
    public PropertyResult withDiagnostics(Map<String, String> others) {
        return new PropertyResult(
                id, item, title, status, headline, gate, weight, earned, tries, millis, facts, others);
    }

    /** The same without what may differ between two runs with one seed. */
    public PropertyResult reproducible() {
        return withTries(tries, 0).withDiagnostics(Map.of());
    }
}
