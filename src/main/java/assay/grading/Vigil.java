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
final class Vigil implements AutoCloseable {

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, DaemonThreads.named("vigil"));
    private final ProcessHandle checker;
    private final Stall stall;
    private volatile boolean resting;
    private volatile Optional<String> hung = Optional.empty();

    Vigil(ProcessHandle checker, Patience patience, Duration step) {
        this.checker = checker;
        stall = new Stall(patience, step);
        clock.scheduleWithFixedDelay(this::look, 0, step.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why the checker was ended, if it was. */
    Optional<String> hung() {
        return hung;
    }

    /** Does something for which the checker has to wait: while it lasts, to stand still is no hang. */
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
            hung = stall.look(Duration.ofNanos(System.nanoTime()), clocks());
            hung.ifPresent(why -> checker.destroyForcibly());
        }
    }

    private Map<Long, Duration> clocks() {
        return Stream.concat(Stream.of(checker), checker.descendants())
                .collect(Collectors.toMap(
                        ProcessHandle::pid, p -> p.info().totalCpuDuration().orElse(Duration.ZERO), (a, b) -> a));
    }
}
