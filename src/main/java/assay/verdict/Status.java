package assay.verdict;

import java.util.Arrays;
import java.util.Locale;

/** What was found of one property: a closed set. */
public enum Status {
    /** Every try satisfied the property. */
    PASSED,
    /** A try contradicted the theorem; the facts show the shrunk input. */
    FALSIFIED,
    /** The submission threw an exception. */
    THREW,
    /** The submission used up its CPU time, or the wall-clock backstop. */
    TIMED_OUT,
    /** The submission asked for more memory than it is allowed. */
    OUT_OF_MEMORY,
    /** The worker went away without an answer. */
    CRASHED,
    /** The submission does not implement what the property needs. */
    MISSING,
    /** The sources that the task needs do not compile. */
    NOT_COMPILED,
    /** The submission was turned away at intake. */
    REJECTED,
    /** The answer breaks the contract's form: shape, type, NaN, or the protocol itself. */
    REFUSED,
    /** A property that this one rests on failed already: it costs nothing more. */
    FOLLOWS,
    /** This machine lacks the device that the property needs. */
    DEFERRED,
    /** The property is broken for everybody; nobody loses points by it. */
    VOID,
    /** Assay itself failed here; nobody loses points by it, and the build fails. */
    GRADER_FAULT;

    /** The name in {@code results.json}: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status with this name in {@code results.json}. */
    public static Status of(String id) {
        return Arrays.stream(values())
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status is called '" + id + "'"));
    }

    /** Whether the property counts towards score and maximum. */
    public boolean counts() {
        return switch (this) {
            case FOLLOWS, DEFERRED, VOID, GRADER_FAULT -> false;
            default -> true;
        };
    }

    /** Whether the submission lost points by it. */
    public boolean lost() {
        return counts() && this != PASSED;
    }
}
