package assay.submission;

import assay.base.DaemonThreads;
import assay.sandbox.process.Deadline;
import assay.sandbox.process.Watchdog;
import assay.sandbox.process.WorkerLink;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Supplier;

/** Compiler processes: one is started ahead, further ones when all others are busy, and what is spent is replaced. */
final class CompilerPool implements AutoCloseable {

    private static final int ATTEMPTS = 3;

    private final Supplier<WorkerLink> starter;
    private final Deadline deadline;
    private final Watchdog watchdog = new Watchdog();
    private final ExecutorService ahead = Executors.newCachedThreadPool(DaemonThreads.named("compiler start"));
    private final BlockingDeque<FutureTask<CompilerProcess>> idle = new LinkedBlockingDeque<>();
    private final Set<WorkerLink> links = ConcurrentHashMap.newKeySet();
    private boolean closed;

    /** Something to do with a process. */
    @FunctionalInterface
    interface Step<T> {
        T with(CompilerProcess process) throws CompilerLost;
    }

    /** @param most how many processes there may be at a time */
    CompilerPool(Supplier<WorkerLink> starter, int most, Deadline deadline) {
        this.starter = starter;
        this.deadline = deadline;
        for (int i = 0; i < most; i++) {
            idle.add(new FutureTask<>(this::proved));
        }
        ahead.execute(idle.getFirst());
    }

    /**
     * Does something with a process that is free.
     *
     * @throws CompilerLost if this process did not survive it
     * @throws CompilerFault if no process works, whatever it is asked
     */
    <T> T take(Step<T> step) throws CompilerLost {
        FutureTask<CompilerProcess> place = next();
        boolean well = false;
        try {
            place.run();
            CompilerProcess process = process(place);
            T answer = step.with(process);
            well = !process.spent();
            return answer;
        } finally {
            idle.addFirst(well ? place : successor(place));
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        links.forEach(WorkerLink::close);
        ahead.shutdown();
        watchdog.close();
    }

    /** What did not even start is not tried again before it is needed. */
    private FutureTask<CompilerProcess> successor(FutureTask<CompilerProcess> place) {
        FutureTask<CompilerProcess> next = new FutureTask<>(this::proved);
        try {
            CompilerProcess spent = place.get();
            spent.close();
            start(next);
        } catch (ExecutionException e) {
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return next;
    }

    private synchronized void start(FutureTask<CompilerProcess> place) {
        if (!closed) {
            ahead.execute(place);
        }
    }

    private CompilerProcess proved() {
        for (int attempt = 1; ; attempt++) {
            CompilerProcess process = new CompilerProcess(link(), watchdog, deadline);
            try {
                process.prove();
                return process;
            } catch (CompilerLost e) {
                if (attempt == ATTEMPTS) {
                    throw new CompilerFault(e, process.firstWords());
                }
            }
        }
    }

    /** Within the lock, so that nothing is started that {@link #close} does not see. */
    private synchronized WorkerLink link() {
        if (closed) {
            throw new IllegalStateException("the compilers are closed");
        }
        WorkerLink link = starter.get();
        links.removeIf(l -> !l.alive());
        links.add(link);
        return link;
    }

    private FutureTask<CompilerProcess> next() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static CompilerProcess process(FutureTask<CompilerProcess> place) {
        try {
            return place.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while a compiler was busy");
    }
}
