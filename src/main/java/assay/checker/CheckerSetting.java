package assay.checker;

import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What all jobs of a checker share.
 *
 * @param tier how workers are confined
 * @param image what workers run
 * @param work a folder for temporary files
 */
public record CheckerSetting(Tier tier, WorkerImage image, Path work) {

    public CheckerSetting {
        Objects.requireNonNull(tier, "tier is null");
        Objects.requireNonNull(image, "image is null");
        Objects.requireNonNull(work, "work is null");
    }
}
