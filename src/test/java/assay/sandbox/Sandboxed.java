package assay.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.sandbox.image.JnaLibrary;
import assay.sandbox.image.WorkerProgram;
import assay.sandbox.image.WorkerSpec;
import assay.sandbox.process.Host;
import assay.sandbox.process.WorkerLink;
import assay.sandbox.process.WorkerProcess;
import com.sun.jna.NativeLibrary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the attacking worker, and knows whether bubblewrap can work here at all. */
public final class Sandboxed {

    private static final String ATTACKS = "assay.sandbox.workers.Attacks";

    private Sandboxed() {}

    /** Asks bubblewrap itself, not the code under test, so that a broken command line is a failure and not a skip. */
    static void assumeBwrap() {
        assumeTrue(bwrapRuns(), "bubblewrap is not installed or may not create namespaces here");
    }

    /** Asks the kernel itself, for the same reason. */
    static void assumeLandlock() {
        assumeTrue(landlockAbi() >= 3, "this kernel has no Landlock, or one that is too old");
    }

    static WorkerLink start(Tier tier, Path work, String attack) throws IOException {
        return confinement(tier, work, attack).start(spec(work));
    }

    /** Starts a worker with JNA's classes and native part in reach. */
    static WorkerLink startNative(Tier tier, Path work, Class<?> main, String... arguments) throws IOException {
        JnaLibrary jna = JnaLibrary.unpacked(work);
        List<Path> path = List.of(Path.of("target", "test-classes"), jna.jar(), jna.folder());
        WorkerProgram program = new WorkerProgram(main.getName(), path, List.of(arguments));
        // In bubblewrap JNA finds room to unpack its native part anew.
        WorkerSpec spec = new WorkerSpec(Files.createDirectories(work.resolve("classes")), 64, tier == Tier.LANDLOCK);
        return Confinement.of(tier, program, work).start(spec);
    }

    static Confinement confinement(Tier tier, Path work, String attack) {
        WorkerProgram program = new WorkerProgram(ATTACKS, List.of(Path.of("target", "test-classes")), List.of(attack));
        return Confinement.of(tier, program, work);
    }

    static WorkerSpec spec(Path work) throws IOException {
        return new WorkerSpec(Files.createDirectories(work.resolve("classes")), 64, false);
    }

    /** Everything the worker reports until it ends. */
    static List<String> report(WorkerLink worker) {
        return reader(worker).lines().toList();
    }

    /** The process that was started and all below it. */
    static List<ProcessHandle> processes(WorkerLink worker) {
        ProcessHandle root = ((WorkerProcess) worker).handle();
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }

    static BufferedReader reader(WorkerLink worker) {
        return new BufferedReader(new InputStreamReader(worker.answers(), StandardCharsets.UTF_8));
    }

    public static long landlockAbi() {
        if (!Host.isLinux()) {
            return 0;
        }
        long createRuleset = 444;
        long askVersion = 1;
        return NativeLibrary.getProcess()
                .getFunction("syscall")
                .invokeLong(new Object[] {createRuleset, null, 0L, askVersion});
    }

    private static boolean bwrapRuns() {
        try {
            Process process = new ProcessBuilder("bwrap", "--unshare-user", "--ro-bind", "/", "/", "/bin/true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
