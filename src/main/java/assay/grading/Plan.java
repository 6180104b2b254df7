package assay.grading;

import java.time.Duration;
import java.util.Objects;

/**
 * How a run is made, the same for every submission.
 *
 * @param seeds the run's randomness
 * @param tries tries per property, or 0 for each property's own number
 * @param timeScale a factor on every deadline, for slow machines
 */
public record Plan(Seeds seeds, int tries, double timeScale) {

    public Plan {
        Objects.requireNonNull(seeds, "seeds is null");
        if (tries < 0 || !(timeScale > 0)) {
            throw new IllegalArgumentException("tries " + tries + ", time scale " + timeScale);
        }
    }

    Duration time(int seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds * timeScale));
    }
}
