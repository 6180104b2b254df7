package assay.sandbox;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The watch over one property: looks at the worker's clock as seldom as its deadline allows. */
final class RunningWatch implements Watchdog.Watch {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final long SHORTEST_PAUSE = Duration.ofMillis(20).toNanos();

    private final ScheduledExecutorService clock;
    private final WorkerLink link;
    private final Deadline deadline;
    private final Watchdog.Handler handler;
    private final Duration cpuAtStart;
    private final long start = System.nanoTime();
    private Future<?> nextLook;
    private boolean closed;

    RunningWatch(ScheduledExecutorService clock, WorkerLink link, Deadline deadline, Watchdog.Handler handler) {
        this.clock = clock;
        this.link = link;
        this.deadline = deadline;
        this.handler = handler;
        cpuAtStart = link.cpu();
    }

    RunningWatch start() {
        plan(wallLeft(), cpuLeft());
        return this;
    }

    @Override
    public synchronized void close() {
        closed = true;
        nextLook.cancel(false);
    }

    private void look() {
        if (isClosed() || !link.alive()) {
            return;
        }
        long wall = wallLeft();
        long cpu = cpuLeft();
        if (cpu <= 0) {
            expire(Watchdog.Reason.CPU_TIME);
        } else if (wall <= 0) {
            expire(Watchdog.Reason.WALL_TIME);
        } else {
            plan(wall, cpu);
        }
    }

    /** Looks again when the deadline can have passed at the earliest: the worker may use every processor. */
    private synchronized void plan(long wall, long cpu) {
        if (closed) {
            return;
        }
        long soonest = Math.min(wall, cpu / Runtime.getRuntime().availableProcessors());
        nextLook = clock.schedule(this::look, Math.max(SHORTEST_PAUSE, soonest), TimeUnit.NANOSECONDS);
    }

    private void expire(Watchdog.Reason reason) {
        String stacks = link.stacks(PATIENCE);
        synchronized (this) {
            if (!closed) {
                closed = true;
                handler.expired(stacks, reason);
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private long wallLeft() {
        return deadline.wall().toNanos() - (System.nanoTime() - start);
    }

    private long cpuLeft() {
        return deadline.cpu().minus(link.cpu().minus(cpuAtStart)).toNanos();
    }
}
