package assay.grading;

import assay.catalogue.Catalogue;
import assay.checker.Job;
import assay.checks.PropertyClass;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How long a checker may go without an answer before it counts as hung. Both are clocks that a busy machine does not drive: a
 * property's own deadline has always ended it long before.
 *
 * @param idle time in which neither the checker nor its workers use a processor, though they could
 * @param cpu CPU time of the checker with all its workers
 */
record HangLimits(Duration idle, Duration cpu) {

    /** A worker that only waits is ended by its watch after at most twenty times its CPU time. */
    private static final int WAITS = 20;

    /** A property may run, be shrunk, run again alone, and be proved with the reference: each has the time once more. */
    private static final int RUNS = 8;

    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration CPU = Duration.ofMinutes(30);

    HangLimits {
        Objects.requireNonNull(idle, "idle is null");
        Objects.requireNonNull(cpu, "cpu is null");
    }

    /** What no job that goes well comes near. */
    static HangLimits with(Job job) {
        List<Duration> times = job.tasks().stream()
                .map(id -> PropertyClass.of(Catalogue.find(id).orElseThrow()))
                .flatMap(c -> c.properties().stream())
                .map(p -> job.plan().time(p.graded().seconds()))
                .toList();
        Duration longest = times.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        Duration sum = times.stream().reduce(Duration.ZERO, Duration::plus);
        return new HangLimits(IDLE.plus(longest.multipliedBy(WAITS)), CPU.plus(sum.multipliedBy(RUNS)));
    }
}
