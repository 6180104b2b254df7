package assay.checker;

import assay.checks.RealData;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a run is made, the same for every submission.
 *
 * @param seeds the run's randomness
 * @param tries tries per property, or 0 for each property's own number
 * @param timeScale a factor on every deadline, for slow machines
 * @param explained whether failures are shrunk and figures drawn; a study of verdicts alone does without
 * @param data the folder of real files that {@code --data} names
 */
public record Plan(Seeds seeds, int tries, double timeScale, boolean explained, Optional<Path> data) {

    public Plan {
        Objects.requireNonNull(seeds, "seeds is null");
        Objects.requireNonNull(data, "data is null");
        if (tries < 0 || !(timeScale > 0)) {
            throw new IllegalArgumentException("tries " + tries + ", time scale " + timeScale);
        }
    }

    /** A run whose findings are explained, on generated data. */
    public Plan(Seeds seeds, int tries, double timeScale) {
        this(seeds, tries, timeScale, true, Optional.empty());
    }

    RealData realData() {
        return new RealData(data);
    }

    /** What tells the files of {@code --data} from others; empty without them. */
    public String dataFingerprint() {
        return realData().fingerprint();
    }

    /** How often a property may be run on smaller inputs after its first failure. */
    int shrinking() {
        return explained ? PropertyRun.SHRINKING : 0;
    }

    public Duration time(int seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds * timeScale));
    }
}
