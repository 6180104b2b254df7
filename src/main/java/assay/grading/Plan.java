package assay.grading;

import java.time.Duration;
import java.util.Objects;

/**
 * How a run is made, the same for every submission.
 *
 * @param seeds the run's randomness
 * @param tries tries per property, or 0 for each property's own number
 * @param timeScale a factor on every deadline, for slow machines
 * @param explained whether failures are shrunk and figures drawn; a study of verdicts alone does without
 */
public record Plan(Seeds seeds, int tries, double timeScale, boolean explained) {

    public Plan {
        Objects.requireNonNull(seeds, "seeds is null");
        if (tries < 0 || !(timeScale > 0)) {
            throw new IllegalArgumentException("tries " + tries + ", time scale " + timeScale);
        }
    }

    /** A run whose findings are explained. */
    public Plan(Seeds seeds, int tries, double timeScale) {
        this(seeds, tries, timeScale, true);
    }

    /** How often a property may be run on smaller inputs after its first failure. */
    int shrinking() {
        return explained ? PropertyRun.SHRINKING : 0;
    }

    Duration time(int seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds * timeScale));
    }
}
