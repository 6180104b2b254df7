package assay.sandbox.process;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The watch over one property. Waiting counts only while the worker's CPU clock stands still and the watch itself is in time:
 * on a machine that is busy with other things, a worker that is not given a processor is not to blame.
 */
final class RunningWatch implements Watchdog.Watch {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final long SHORTEST_STEP = Duration.ofMillis(20).toNanos();
    private static final long LONGEST_STEP = Duration.ofMillis(500).toNanos();
    private static final int STEPS_PER_WAIT = 4;

    /** A look that comes later than this many steps says that the machine is short of processors. */
    private static final int LATE = 2;

    /** However it drips: a worker that neither works nor waits for so many times its wait is ended all the same. */
    private static final int WAITS_IN_ALL = 5;

    private final ScheduledExecutorService clock;
    private final WorkerLink link;
    private final Deadline deadline;
    private final Watchdog.Handler handler;
    private final Duration cpuAtStart;
    private final long start = System.nanoTime();
    private final long step;
    private Duration cpuAtLook;
    private long lastLook = System.nanoTime();
    private long waited;
    private Future<?> nextLook;
    private boolean closed;

    RunningWatch(ScheduledExecutorService clock, WorkerLink link, Deadline deadline, Watchdog.Handler handler) {
        this.clock = clock;
        this.link = link;
        this.deadline = deadline;
        this.handler = handler;
        cpuAtStart = link.cpu();
        cpuAtLook = cpuAtStart;
        long tightest = Math.min(deadline.cpu().toNanos(), deadline.waiting().toNanos());
        step = Math.max(SHORTEST_STEP, Math.min(LONGEST_STEP, tightest / STEPS_PER_WAIT));
    }

    RunningWatch start() {
        plan();
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
        Duration cpu = link.cpu();
        long now = System.nanoTime();
        if (cpu.equals(cpuAtLook) && now - lastLook <= LATE * step) {
            waited += now - lastLook;
        }
        cpuAtLook = cpu;
        lastLook = now;
        if (cpu.minus(cpuAtStart).compareTo(deadline.cpu()) >= 0) {
            expire(Watchdog.Reason.CPU_TIME);
        } else if (waited >= deadline.waiting().toNanos()
                || now - start >= WAITS_IN_ALL * deadline.waiting().toNanos()) {
            expire(Watchdog.Reason.WAITING);
        } else {
            plan();
        }
    }

    private synchronized void plan() {
        if (!closed) {
            nextLook = clock.schedule(this::look, step, TimeUnit.NANOSECONDS);
        }
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
}
