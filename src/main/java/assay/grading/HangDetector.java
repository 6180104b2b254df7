package assay.grading;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells work from a hang by the CPU clocks of some processes. A JVM that hangs still ticks a little, so next to nothing counts as
 * nothing; and a look that comes late says that the machine is short of processors, which is no hang.
 */
final class HangDetector {

    /** Below this share of a processor nobody works. */
    private static final double SHARE = 0.02;

    private static final int LATE = 2;

    private final HangLimits limits;
    private final Duration step;
    private Map<Long, Duration> before = new HashMap<>();
    private Optional<Duration> lastLook = Optional.empty();
    private Duration idle = Duration.ZERO;
    private Duration used = Duration.ZERO;

    /** @param step how often it looks, if nothing holds it up */
    HangDetector(HangLimits limits, Duration step) {
        this.limits = limits;
        this.step = step;
    }

    /**
     * Looks.
     *
     * @param now the time since anything
     * @param clocks the CPU time of each process by its id
     * @return why the processes count as hung, once they do
     */
    Optional<String> look(Duration now, Map<Long, Duration> clocks) {
        Duration work = progress(clocks);
        used = used.plus(work);
        lastLook.map(now::minus).ifPresent(elapsed -> {
            boolean late = elapsed.compareTo(step.multipliedBy(LATE)) > 0;
            boolean busy = work.toNanos() >= SHARE * elapsed.toNanos();
            idle = busy ? Duration.ZERO : late ? idle : idle.plus(elapsed);
        });
        lastLook = Optional.of(now);
        if (idle.compareTo(limits.idle()) >= 0) {
            return Optional.of("it did nothing for " + idle.toSeconds() + " s");
        }
        return used.compareTo(limits.cpu()) >= 0
                ? Optional.of("it had no answer after " + used.toSeconds() + " s of CPU time")
                : Optional.empty();
    }

    /** Of a process that is new, all its time counts, but at the first look none: earlier jobs have used it. */
    private Duration progress(Map<Long, Duration> clocks) {
        Duration work = Duration.ZERO;
        for (Map.Entry<Long, Duration> clock : clocks.entrySet()) {
            Duration since = lastLook.isEmpty() ? clock.getValue() : before.getOrDefault(clock.getKey(), Duration.ZERO);
            work = work.plus(clock.getValue().minus(since));
        }
        before = new HashMap<>(clocks);
        return work;
    }
}
