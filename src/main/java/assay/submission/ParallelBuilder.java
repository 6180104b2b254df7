package assay.submission;

import assay.catalogue.Catalogue;
import assay.intake.Candidate;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Takes submissions in: compiles them where javac can do no harm, and loads nothing of them. */
public final class ParallelBuilder implements AutoCloseable {

    /** Starting one more compiler costs as much as compiling so many submissions. */
    private static final int FEWEST_PER_COMPILER = 4;

    private final int jobs;
    private final Path work;
    private final SandboxedCompiler compiler;
    private final SubmissionBuilder builder;

    /**
     * Starts a compiler, which gets ready while the rest of a run does.
     *
     * @param tier how compilers are confined
     * @param image what they run, and what submissions are compiled against
     * @param jobs how many submissions may be compiled side by side
     * @param work a folder for temporary files, the caller's to delete
     */
    public ParallelBuilder(Supplier<Tier> tier, WorkerImage image, int jobs, Path work) {
        this.jobs = jobs;
        this.work = work;
        compiler = SandboxedCompiler.of(tier, image, jobs, work.resolve("compiler"));
        builder = new SubmissionBuilder(compiler, Catalogue.all());
    }

    /** Reads and compiles candidates; answers in their order. */
    public List<Submission> takeIn(List<Candidate> candidates) {
        int threads = Math.min(jobs, 1 + candidates.size() / FEWEST_PER_COMPILER);
        ExecutorService side = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Submission>> taken = IntStream.range(0, candidates.size())
                    .mapToObj(i -> side.submit(() -> builder.take(candidates.get(i), work.resolve("s" + i))))
                    .toList();
            return taken.stream().map(ParallelBuilder::result).toList();
        } finally {
            side.shutdownNow();
        }
    }

    /** The reference, which is a submission like any other. */
    public Submission reference(Path folder) {
        return builder.take(folder, work.resolve("reference"));
    }

    @Override
    public void close() {
        compiler.close();
    }

    private static Submission result(Future<Submission> taken) {
        try {
            return taken.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while submissions were taken in", e);
        }
    }
}
