package assay.submission;

import assay.compiler.GaveUp;
import assay.compiler.Output;
import assay.compiler.Quotas;
import assay.compiler.Sketch;
import assay.compiler.Sketches;
import assay.compiler.SourceText;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import assay.sandbox.process.Deadline;
import assay.sandbox.process.WorkerLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compiles in processes of their own, confined like workers: javac is no boundary, and whoever writes its input can make it
 * run for ever, exhaust its memory or write gigabytes. No class of a submission is loaded there, so one process serves many
 * submissions; one that is lost is replaced, and costs the sources that it was at.
 */
public final class SandboxedCompiler implements SourceCompiler, AutoCloseable {

    /** Many times what any honest submission takes, and it is CPU time. */
    private static final Deadline DEADLINE = new Deadline(Duration.ofSeconds(30), Duration.ofSeconds(60));

    private static final int MOST_LOST = 3;

    private final CompilerPool pool;

    /** @param most how many processes there may be at a time */
    SandboxedCompiler(Supplier<WorkerLink> starter, int most, Deadline deadline) {
        pool = new CompilerPool(starter, most, deadline);
    }

    /**
     * Starts the first process ahead.
     *
     * @param tier how the processes are confined, asked for on another thread
     * @param most how many processes there may be at a time
     * @param work a folder for what launching needs
     */
    public static SandboxedCompiler of(Supplier<Tier> tier, WorkerImage image, int most, Path work) {
        return new SandboxedCompiler(new CompilerStarter(tier, image, work), most, DEADLINE);
    }

    @Override
    public Sketches sketch(Path sources, Collection<String> files) {
        List<GaveUp> gaveUp = new ArrayList<>();
        List<String> left = new ArrayList<>(files);
        for (int lost = 0; lost < MOST_LOST; lost++) {
            List<SourceText> texts = read(sources, left);
            try {
                Sketches found = tooLarge(texts).isPresent()
                        ? new Sketches(List.of(), gaveUpOn(left, tooLarge(texts).get()))
                        : twice(process -> process.sketch(texts));
                gaveUp.addAll(found.gaveUp());
                return new Sketches(found.sketches(), gaveUp);
            } catch (CompilerLost e) {
                gaveUp.addAll(gaveUpOn(e.file().map(List::of).orElse(left), e.getMessage()));
                left.removeAll(e.file().map(List::of).orElse(List.copyOf(left)));
            }
        }
        gaveUp.addAll(gaveUpOn(left, "it gave up on too many other files"));
        return new Sketches(List.of(), gaveUp);
    }

    @Override
    public Compilation compile(Path sources, Collection<Sketch> files, Path classes) {
        ClassFolder folder = new ClassFolder(classes);
        folder.empty();
        List<SourceText> texts = read(sources, files.stream().map(Sketch::file).toList());
        Optional<String> tooLarge = tooLarge(texts);
        if (tooLarge.isPresent()) {
            return Compilation.failed(new GaveUp(Optional.empty(), tooLarge.get()));
        }
        try {
            Output output = twice(process -> process.compile(texts, files));
            Optional<GaveUp> failure = output.gaveUp().or(() -> folder.write(output.classes()));
            return Compilation.of(output, failure);
        } catch (CompilerLost e) {
            return Compilation.failed(e.gaveUp());
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    /** A process may be lost for a reason of the machine's; one that used up its time would do so again. */
    private <T> T twice(CompilerPool.Step<T> step) throws CompilerLost {
        try {
            return pool.take(step);
        } catch (CompilerLost e) {
            if (e.slow()) {
                throw e;
            }
            return pool.take(step);
        }
    }

    private static List<GaveUp> gaveUpOn(List<String> files, String cause) {
        return files.stream().map(f -> new GaveUp(Optional.of(f), cause)).toList();
    }

    private static Optional<String> tooLarge(List<SourceText> sources) {
        long bytes = sources.stream().mapToLong(s -> s.utf8().length).sum();
        return bytes <= Quotas.SOURCES
                ? Optional.empty()
                : Optional.of("the sources take more than " + (Quotas.SOURCES >> 20) + " MiB together");
    }

    private static List<SourceText> read(Path sources, Collection<String> files) {
        List<SourceText> texts = new ArrayList<>();
        for (String file : files) {
            try {
                texts.add(new SourceText(file, Files.readAllBytes(sources.resolve(file))));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file + " in " + sources, e);
            }
        }
        return texts;
    }
}
