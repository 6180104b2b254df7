package assay.sandbox;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a worker may take.
 *
 * @param cpu CPU time of the worker's JVM, so that time in the checker's oracles and on a busy machine does not count
 * @param wall time on the wall, for a worker that sleeps or waits for itself
 */
public record Deadline(Duration cpu, Duration wall) {

    private static final int WALL_PER_CPU = 4;

    public Deadline {
        Objects.requireNonNull(cpu, "cpu is null");
        Objects.requireNonNull(wall, "wall is null");
        if (cpu.isNegative() || cpu.isZero() || wall.compareTo(cpu) < 0) {
            throw new IllegalArgumentException("deadline of " + cpu + " CPU and " + wall + " wall time");
        }
    }

    /** This much CPU time, and four times as much on the wall. */
    public static Deadline ofCpu(Duration cpu) {
        return new Deadline(cpu, cpu.multipliedBy(WALL_PER_CPU));
    }
}
