package assay.grading;

import assay.sandbox.Tier;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What all jobs of a checker share.
 *
 * @param tier how workers are confined
 * @param work a folder for temporary files
 * @param reference the compiled reference, to prove whose fault a fault is; empty where it is kept private
 */
record CheckerSetting(Tier tier, Path work, Optional<Path> reference) {

    CheckerSetting {
        Objects.requireNonNull(tier, "tier is null");
        Objects.requireNonNull(work, "work is null");
    }
}
