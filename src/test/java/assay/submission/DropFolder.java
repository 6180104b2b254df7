package assay.submission;

import assay.catalogue.Catalogue;
import assay.compiler.CompilerThread;
import assay.sandbox.process.Deadline;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A drop folder with one submission, written by a test. */
public final class DropFolder {

    public static final String NORM = """
            import assay.tasks.lowrank.DualNorm;

            public class MyNorm implements DualNorm {
                @Override
                public double dual(double p, double[] x) {
                    return x.length;
                }
            }
            """;

    /** The whole way of a source but for the process at its end, which is a thread here. */
    static final SourceCompiler JAVAC =
            new SandboxedCompiler(CompilerThread::new, 1, new Deadline(Duration.ofSeconds(60), Duration.ofSeconds(60)));

    public final Path root;
    public final Path submission;

    public DropFolder(Path temp) {
        root = temp.resolve("submissions");
        submission = root.resolve("alice");
    }

    public DropFolder file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public DropFolder file(String path, byte[] content) {
        try {
            Path file = submission.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packs pairs of a name and a content. */
    public Path zip(String... entries) throws IOException {
        Files.createDirectories(root);
        Path zip = root.resolve("alice.zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip));
                ZipOutputStream pack = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                pack.putNextEntry(new ZipEntry(entries[i]));
                pack.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                pack.closeEntry();
            }
        }
        return zip;
    }

    public Submission take() {
        return take(submission);
    }

    public Submission take(SourceCompiler compiler) {
        return new SubmissionBuilder(compiler, Catalogue.all()).take(submission, root.resolveSibling("work"));
    }

    public Submission take(Path origin) {
        return new SubmissionBuilder(JAVAC, Catalogue.all()).take(origin, root.resolveSibling("work"));
    }
}
