package assay.sandbox.process;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a worker may take.
 *
 * @param cpu CPU time of the worker's JVM, so that time in the checker's oracles and on a busy machine does not count
 * @param waiting time in which the worker uses no CPU at all, for one that sleeps or waits for itself
 */
public record Deadline(Duration cpu, Duration waiting) {

    private static final int WAITING_PER_CPU = 4;

    public Deadline {
        Objects.requireNonNull(cpu, "cpu is null");
        Objects.requireNonNull(waiting, "waiting is null");
        if (cpu.isNegative() || cpu.isZero() || waiting.compareTo(cpu) < 0) {
            throw new IllegalArgumentException("deadline of " + cpu + " CPU time and " + waiting + " waiting");
        }
    }

    /** This much CPU time, and four times as much waiting. */
    public static Deadline ofCpu(Duration cpu) {
        return new Deadline(cpu, cpu.multipliedBy(WAITING_PER_CPU));
    }
}
