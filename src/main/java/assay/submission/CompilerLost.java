package assay.submission;

import assay.compiler.GaveUp;
import java.util.Optional;

/** A compiler process that gave no answer that can be used, and has been ended. */
final class CompilerLost extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> file;
    private final boolean slow;

    /**
     * @param cause what happened, to be read after the file: "took more than 30 s"
     * @param file the source it was at, if it told
     * @param slow whether it used up its time, which it would do again
     */
    CompilerLost(String cause, Optional<String> file, boolean slow) {
        super(cause);
        this.file = file;
        this.slow = slow;
    }

    Optional<String> file() {
        return file;
    }

    boolean slow() {
        return slow;
    }

    GaveUp gaveUp() {
        return new GaveUp(file, getMessage());
    }
}
