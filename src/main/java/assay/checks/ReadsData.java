package assay.checks;

import java.io.UncheckedIOException;

/** Properties that use real files of the user's where they are there. */
public interface ReadsData {

    /**
     * Looks at the files before anything is graded, so that a file that is none is the user's error and nobody's verdict.
     *
     * @throws UncheckedIOException if one is there and cannot be used; the message names it, the place and the remedy
     */
    void check(RealData data);
}
