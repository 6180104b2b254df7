package assay.sandbox;

import assay.sandbox.confine.Architecture;
import assay.sandbox.confine.Rlimits;
import assay.sandbox.confine.SeccompFilter;
import assay.sandbox.image.LazyNatives;
import assay.sandbox.image.Natives;
import assay.sandbox.image.WorkerProgram;
import assay.sandbox.image.WorkerSpec;
import assay.sandbox.process.FrameDescriptors;
import assay.sandbox.process.Host;
import assay.sandbox.process.JvmCommand;
import assay.sandbox.process.Launcher;
import assay.sandbox.process.WorkerLink;
import assay.sandbox.process.WorkerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bubblewrap: own namespaces without network, a read-only root with hardly a file, seccomp and rlimits. */
final class BwrapConfinement implements Confinement {

    private static final String CLASSES = "/classes";
    private static final String NATIVES = "/natives";

    /** bwrap itself, the first process of its namespace, then the JVM. */
    private static final int DEPTH = 2;

    /** A shell puts these into its environment unasked. */
    private static final String FORGET = "unset PWD OLDPWD SHLVL _; ";

    private final WorkerProgram program;
    private final LazyNatives natives;
    private final Path work;
    private final Path filter;
    private final Path bwrap;

    BwrapConfinement(WorkerProgram program, LazyNatives natives, Path work) {
        this.program = program;
        this.natives = natives;
        this.work = work.toAbsolutePath();
        filter = this.work.resolve("seccomp.bpf");
        Architecture architecture = Architecture.current().orElseThrow(() -> Prerequisites.unmet(Tier.BWRAP));
        bwrap = Host.program("bwrap").orElseThrow(() -> Prerequisites.unmet(Tier.BWRAP));
        try {
            Files.createDirectories(this.work);
            Files.write(filter, SeccompFilter.program(architecture));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + filter, e);
        }
    }

    @Override
    public WorkerLink start(WorkerSpec spec) {
        Path options = writeOptions(spec, Prerequisites.natives(natives, spec));
        ProcessBuilder builder = new ProcessBuilder(command(spec, options)).directory(work.toFile());
        builder.environment().clear();
        return new WorkerProcess(Launcher.start(builder), DEPTH, () -> delete(options));
    }

    /** Options go by a descriptor: nobody who lists the processes of this machine needs to see our paths. */
    private List<String> command(WorkerSpec spec, Path options) {
        String launch = FORGET + "exec '" + bwrap + "' --args 8 -- \"$@\" 8<\"$0\" 9<" + filter.getFileName() + " "
                + FrameDescriptors.MOVE;
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", "-c", launch, options.getFileName().toString(), BwrapOptions.PRLIMIT));
        command.addAll(Rlimits.of(spec.heap(), spec.tensors()).asArguments());
        command.add("--");
        command.addAll(JvmCommand.of(
                spec.heap(),
                spec.jvmFlags(),
                BwrapOptions.SCRATCH,
                BwrapOptions.classPath(program),
                program.mainClass(),
                program.arguments(CLASSES, FrameDescriptors.IN, FrameDescriptors.OUT)));
        return command;
    }

    private Path writeOptions(WorkerSpec spec, Optional<Natives> libraries) {
        BwrapOptions options = new BwrapOptions()
                .isolate()
                .system()
                .program(program)
                .readOnly(spec.classes().toAbsolutePath(), CLASSES);
        libraries.ifPresent(n -> options.readOnly(n.folder(), NATIVES));
        Map<String, String> environment = LazyNatives.environment(libraries, NATIVES);
        try {
            Path file = Files.createTempFile(work, "worker", ".options");
            return Files.writeString(file, options.seal(environment).encoded(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + work, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
