package assay.grading;

import assay.sandbox.Tier;
import assay.sandbox.WorkerImage;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What all jobs of a checker share.
 *
 * @param tier how workers are confined
 * @param image what workers run
 * @param work a folder for temporary files
 * @param reference the sources of the reference, to prove whose fault a fault is; empty where it is kept private
 */
record CheckerSetting(Tier tier, WorkerImage image, Path work, Optional<Path> reference) {

    CheckerSetting {
        Objects.requireNonNull(tier, "tier is null");
        Objects.requireNonNull(image, "image is null");
        Objects.requireNonNull(work, "work is null");
    }
}
