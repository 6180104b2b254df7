package assay.sandbox;

import assay.sandbox.confine.Architecture;
import assay.sandbox.confine.Confine;
import assay.sandbox.confine.Grant;
import assay.sandbox.confine.Grant.Access;
import assay.sandbox.confine.Rlimits;
import assay.sandbox.image.JnaLibrary;
import assay.sandbox.image.LazyNatives;
import assay.sandbox.image.Natives;
import assay.sandbox.image.WorkerProgram;
import assay.sandbox.image.WorkerSpec;
import assay.sandbox.process.FrameDescriptors;
import assay.sandbox.process.JvmCommand;
import assay.sandbox.process.Launcher;
import assay.sandbox.process.WorkerLink;
import assay.sandbox.process.WorkerProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Landlock, seccomp and rlimits: needs no installed tool and no namespace, so it holds in containers too. {@link Confine}
 * puts up the walls.
 */
final class LandlockConfinement implements Confinement {

    /** Exists and cannot be written: a folder that did not exist would make newer JVMs print a warning. */
    private static final String NO_SCRATCH = "/";

    /** A shell puts these into its environment unasked. */
    private static final String FORGET = "unset PWD OLDPWD SHLVL _; ";

    private static final String LAUNCH = FORGET + "exec \"$0\" \"$@\" " + FrameDescriptors.MOVE;

    /** Small: the limits of the worker already hold for the end of its launch. */
    private static final List<String> FLAGS = List.of(
            "-Xmx16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompressedClassSpaceSize=16m",
            "-XX:ReservedCodeCacheSize=16m",
            "-XX:-UsePerfData",
            "-XX:+DisplayVMOutputToStderr");

    private final WorkerProgram program;
    private final LazyNatives natives;
    private final JnaLibrary jna;

    LandlockConfinement(WorkerProgram program, LazyNatives natives, Path work) {
        if (Architecture.current().isEmpty()) {
            throw Prerequisites.unmet(Tier.LANDLOCK);
        }
        this.program = program;
        this.natives = natives;
        jna = JnaLibrary.unpacked(work);
    }

    @Override
    public WorkerLink start(WorkerSpec spec) {
        Optional<Path> libraries =
                Prerequisites.natives(natives, spec).map(Natives::folder).map(Path::toAbsolutePath);
        ProcessBuilder builder = new ProcessBuilder(command(spec, libraries))
                .directory(Path.of("/").toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of("LANG", "C.UTF-8", "MALLOC_ARENA_MAX", "2"));
        environment.putAll(LazyNatives.environment(
                Prerequisites.natives(natives, spec),
                libraries.map(Path::toString).orElse("")));
        return new WorkerProcess(Launcher.start(builder), 0, () -> {});
    }

    private List<String> command(WorkerSpec spec, Optional<Path> libraries) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", LAUNCH, JvmCommand.executable()));
        command.addAll(FLAGS);
        command.addAll(JvmCommand.nativeAccess());
        command.addAll(jna.options());
        command.addAll(List.of("-cp", jna.classPath()));
        command.add(Confine.class.getName());
        command.addAll(Confine.arguments(ProcessHandle.current().pid(), Rlimits.of(spec.heap(), spec.tensors())));
        grants(spec, libraries).forEach(grant -> command.add(grant.encoded()));
        command.add(Confine.COMMAND);
        command.addAll(worker(spec));
        return command;
    }

    private List<String> worker(WorkerSpec spec) {
        String path = program.classPath().stream()
                .map(each -> each.toAbsolutePath().toString())
                .collect(Collectors.joining(":"));
        List<String> arguments = program.arguments(
                spec.classes().toAbsolutePath().toString(), FrameDescriptors.IN, FrameDescriptors.OUT);
        List<String> command = new ArrayList<>(
                JvmCommand.of(spec.heap(), spec.jvmFlags(), NO_SCRATCH, path, program.mainClass(), arguments));
        if (spec.tensors()) {
            command.addAll(1, jna.options());
        }
        return command;
    }

    /** All that this worker may open. */
    private List<Grant> grants(WorkerSpec spec, Optional<Path> libraries) {
        List<Path> read = new ArrayList<>(SystemFiles.present());
        read.add(JvmCommand.home());
        read.addAll(program.classPath());
        read.add(spec.classes());
        libraries.ifPresent(folder -> read.addAll(List.of(folder, jna.folder())));
        List<Grant> grants = new ArrayList<>();
        read.forEach(path -> grants.add(new Grant(Access.READ, path.toAbsolutePath())));
        grants.add(new Grant(Access.RUN, Path.of(JvmCommand.executable())));
        Architecture.current().ifPresent(a -> grants.add(new Grant(Access.RUN, Path.of(a.loader()))));
        grants.add(new Grant(Access.READ, SystemFiles.PROCESSOR));
        SystemFiles.DEVICES.forEach(device -> grants.add(new Grant(Access.DEVICE, Path.of(device))));
        return grants;
    }
}
