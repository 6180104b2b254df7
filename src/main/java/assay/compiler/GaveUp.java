package assay.compiler;

import java.util.Objects;
import java.util.Optional;

/**
 * A failure of the compiler, not a mistake that it found.
 *
 * @param file the source it was at, if known
 * @param cause what happened, to be read after the file: "took more than 30 s"
 */
public record GaveUp(Optional<String> file, String cause) {

    public GaveUp {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(cause, "cause is null");
    }
}
