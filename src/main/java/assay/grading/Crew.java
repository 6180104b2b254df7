package assay.grading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The checkers of a run. One that failed is replaced, so that a job lost costs only its own submission a result. */
final class Crew implements AutoCloseable {

    private final GradingRun.Setting setting;
    private final ExecutorService threads;
    private final BlockingQueue<Checker> idle = new LinkedBlockingQueue<>();
    private final AtomicInteger hired = new AtomicInteger();

    Crew(GradingRun.Setting setting) {
        this.setting = setting;
        this.threads = Executors.newFixedThreadPool(setting.jobs());
        for (int i = 0; i < setting.jobs(); i++) {
            idle.add(checker());
        }
    }

    /**
     * Has a job done by a checker that is free.
     *
     * @throws CheckerFailed if that checker could not do it; it has been replaced
     */
    List<Checked> check(Job job) {
        Checker checker = next();
        boolean well = false;
        try {
            List<Checked> checked = checker.check(job);
            well = true;
            return checked;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new CheckerFailed(job.submission(), e);
        } finally {
            if (!well) {
                checker.close();
            }
            idle.add(well ? checker : checker());
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
            throw new IllegalStateException("grading failed", e.getCause());
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

    @Override
    public void close() {
        threads.shutdownNow();
        idle.forEach(Checker::close);
    }

    /** Each checker has a folder of its own: what launching needs lies there. */
    private Checker checker() {
        Path work = setting.work().resolve("checker" + hired.getAndIncrement());
        return new RemoteChecker(
                () -> new CheckerSetting(setting.tier().get(), setting.image(), work, setting.reference()));
    }
}
