package assay.grading;

import assay.checker.Checked;
import assay.checker.Checker;
import assay.checker.CheckerSetting;
import assay.checker.Job;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The checkers of a run. One that failed is replaced, so that a job lost costs only its own submission a result. */
final class CheckerPool implements AutoCloseable {

    private final IntFunction<Checker> recruits;
    private final ExecutorService threads;
    private final BlockingQueue<Checker> idle = new LinkedBlockingQueue<>();
    private final Set<Checker> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger hired = new AtomicInteger();
    private boolean closed;

    /** @param reference the classes of the reference, if there is one */
    CheckerPool(GradingRun.Setting setting, Supplier<Optional<Path>> reference) {
        this(setting.jobs(), number -> remote(setting, reference, number));
    }

    /** @param recruits starts the checker with this number */
    CheckerPool(int jobs, IntFunction<Checker> recruits) {
        this.recruits = recruits;
        this.threads = Executors.newFixedThreadPool(jobs);
        for (int i = 0; i < jobs; i++) {
            idle.add(hire());
        }
    }

    /**
     * Has a job done by a checker that is free; once more, if that one ended without a word: who was killed from outside gave no
     * verdict, and one property after another would cost the figures and much time.
     *
     * @throws CheckerFailed if no checker could do it; they have been replaced
     */
    List<Checked> check(Job job) {
        try {
            return once(job);
        } catch (CheckerFailed failure) {
            if (!failure.ended()) {
                throw failure;
            }
            return once(job);
        }
    }

    private List<Checked> once(Job job) {
        Checker checker = next();
        boolean well = false;
        try {
            List<Checked> checked = checker.check(job);
            well = true;
            return checked;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new CheckerFailed(job.submission(), e);
        } finally {
            idle.add(well ? checker : replaced(checker));
        }
    }

    /** Does all the work, as many pieces at a time as there are checkers; answers in the order of the pieces. */
    <T> List<T> all(List<? extends Callable<T>> work) {
        List<T> answers = new ArrayList<>();
        try {
            for (Future<T> piece : threads.invokeAll(work)) {
                answers.add(piece.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UncheckedIOException io
                    ? io
                    : new IllegalStateException("grading failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("grading was interrupted", e);
        }
    }

    private Checker next() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("grading was interrupted", e);
        }
    }

    /** Ends them all, those in the middle of a job too. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        threads.shutdownNow();
        all.forEach(Checker::close);
    }

    private Checker replaced(Checker checker) {
        checker.close();
        all.remove(checker);
        return hire();
    }

    /** A place that cannot be filled now is tried again with the next job: nobody must wait for it for ever. */
    private synchronized Checker hire() {
        if (closed) {
            return new Vacancy("grading has ended");
        }
        try {
            Checker checker = recruits.apply(hired.getAndIncrement());
            all.add(checker);
            return checker;
        } catch (UncheckedIOException e) {
            return new Vacancy(e.getMessage() + ": " + e.getCause().getMessage());
        }
    }

    /** Each checker has a folder of its own: what launching needs lies there. */
    private static Checker remote(GradingRun.Setting setting, Supplier<Optional<Path>> reference, int number) {
        Path work = setting.work().resolve("checker" + number);
        return new RemoteChecker(() -> new CheckerSetting(setting.tier().get(), setting.image(), work), reference);
    }

    /** Stands where no checker could be started. */
    private record Vacancy(String why) implements Checker {

        @Override
        public List<Checked> check(Job job) {
            throw new CheckerEnded(why);
        }

        @Override
        public void close() {}
    }
}
