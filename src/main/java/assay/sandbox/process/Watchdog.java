package assay.sandbox.process;

import assay.base.DaemonThreads;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** One thread that watches running properties, so that no checker waits for ever. */
public final class Watchdog implements AutoCloseable {

    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, DaemonThreads.named("watchdog"));

    public Watchdog() {
        clock.setRemoveOnCancelPolicy(true);
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Why a worker is to be ended. */
    public enum Reason {
        CPU_TIME,
        WAITING
    }

    /** What happens at the deadline, on the watchdog's thread; ends the worker, and never waits for the watch. */
    @FunctionalInterface
    public interface Handler {
        void expired(String stacks, Reason reason);
    }

    /** A property under watch; once closed, its handler is not called, or has returned. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** Watches {@code link} from now on until the watch is closed, the worker is dead or the deadline has passed. */
    public Watch begin(WorkerLink link, Deadline deadline, Handler handler) {
        return new RunningWatch(clock, link, deadline, handler).start();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
