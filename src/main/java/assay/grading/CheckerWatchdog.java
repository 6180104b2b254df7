package assay.grading;

import assay.base.DaemonThreads;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Watches a checker that owes an answer, and ends it if it hangs. */
final class CheckerWatchdog implements AutoCloseable {

    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, DaemonThreads.named("checker-watchdog"));
    private final ProcessHandle checker;
    private final HangDetector detector;
    private volatile boolean resting;
    private volatile Optional<String> hung = Optional.empty();

    CheckerWatchdog(ProcessHandle checker, HangLimits limits, Duration step) {
        this.checker = checker;
        detector = new HangDetector(limits, step);
        clock.scheduleWithFixedDelay(this::look, 0, step.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why the checker was ended, if it was. */
    Optional<String> hung() {
        return hung;
    }

    /** Does work that the checker waits for; while it lasts, a checker that stands still does not count as hung. */
    <T> T restDuring(Supplier<T> work) {
        resting = true;
        try {
            return work.get();
        } finally {
            resting = false;
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void look() {
        if (!resting && hung.isEmpty() && checker.isAlive()) {
            hung = detector.look(Duration.ofNanos(System.nanoTime()), clocks());
            hung.ifPresent(why -> checker.destroyForcibly());
        }
    }

    private Map<Long, Duration> clocks() {
        return Stream.concat(Stream.of(checker), checker.descendants())
                .collect(Collectors.toMap(
                        ProcessHandle::pid, p -> p.info().totalCpuDuration().orElse(Duration.ZERO), (a, b) -> a));
    }
}
