package assay.intake;

/** How much a problem costs. */
public enum Severity {
    /** Nothing; worth knowing. */
    NOTE,
    /** Nothing yet. */
    WARNING,
    /** The file, and the tasks that need it. */
    ERROR,
    /** The whole submission, which is turned away. */
    FATAL,
    /** Nothing of the submission's: Assay failed on it. */
    FAULT;

    /** The word in a printed line. */
    String word() {
        return switch (this) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR, FATAL, FAULT -> "error";
        };
    }
}
