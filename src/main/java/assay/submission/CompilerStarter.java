package assay.submission;

import assay.sandbox.Confinement;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import assay.sandbox.image.WorkerSpec;
import assay.sandbox.process.WorkerLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Starts compiler processes, all of them confined alike. */
final class CompilerStarter implements Supplier<WorkerLink> {

    private static final int HEAP = 512;

    /** A compiler runs for a fraction of a second per submission: the quick compiler of the JVM is the better one. */
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1");

    private final Supplier<Tier> tier;
    private final WorkerImage image;
    private final Path work;
    private Confinement confinement;

    /** @param work a folder for what launching needs */
    CompilerStarter(Supplier<Tier> tier, WorkerImage image, Path work) {
        this.tier = tier;
        this.image = image;
        this.work = work;
    }

    @Override
    public WorkerLink get() {
        return confinement().start(new WorkerSpec(noClasses(), HEAP, false, FLAGS));
    }

    private synchronized Confinement confinement() {
        if (confinement == null) {
            confinement = Confinement.of(tier.get(), image.compilerProgram(), work);
        }
        return confinement;
    }

    private Path noClasses() {
        try {
            return Files.createDirectories(work.resolve("none"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create a folder in " + work, e);
        }
    }
}
