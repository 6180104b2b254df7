package assay.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Ends a try with something found about the submission. The properties throw it with {@link Status#FALSIFIED}; the sandbox
 * throws it where a submission gave no answer. Nothing that a submission throws can become one: exceptions cross as text.
 */
public class Finding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Status status;
    private final transient List<Fact> facts;
    private final String diagnostics;

    /**
     * @param status what was found; one that costs points
     * @param headline the finding in one sentence, for the student
     * @param facts what to show beside it
     * @param diagnostics stacks and raw text: untrusted, may differ between two runs
     */
    public Finding(Status status, String headline, List<Fact> facts, String diagnostics) {
        super(Objects.requireNonNull(headline, "headline is null"));
        if (!status.lost()) {
            throw new IllegalArgumentException(status + " is not a finding about a submission");
        }
        this.status = status;
        this.facts = List.copyOf(facts);
        this.diagnostics = Objects.requireNonNull(diagnostics, "diagnostics is null");
    }

    /** A finding with no facts beside it. */
    public Finding(Status status, String headline) {
        this(status, headline, List.of(), "");
    }

    /** The same with one more fact beside it. */
    public Finding with(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Finding(status, getMessage(), more, diagnostics);
    }

    public Status status() {
        return status;
    }

    public List<Fact> facts() {
        return facts;
    }

    public String diagnostics() {
        return diagnostics;
    }
}
