package assay.intake;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder or archive that may be a submission.
 *
 * @param name its name in the run, safe to print and unique
 * @param origin where it lies
 * @param refusal why it is turned away unopened, if it is
 */
public record Candidate(String name, Path origin, Optional<String> refusal) {

    public Candidate {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(origin, "origin is null");
        Objects.requireNonNull(refusal, "refusal is null");
    }
}
