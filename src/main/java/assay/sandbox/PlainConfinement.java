package assay.sandbox;

import assay.sandbox.confine.Rlimits;
import assay.sandbox.image.LazyNatives;
import assay.sandbox.image.Natives;
import assay.sandbox.image.WorkerProgram;
import assay.sandbox.image.WorkerSpec;
import assay.sandbox.process.DeathSignal;
import assay.sandbox.process.FrameDescriptors;
import assay.sandbox.process.Host;
import assay.sandbox.process.JvmCommand;
import assay.sandbox.process.Launcher;
import assay.sandbox.process.WorkerLink;
import assay.sandbox.process.WorkerProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** No walls but a cleared environment and, on Linux, rlimits: a process of the same user, with all that the user may do. */
final class PlainConfinement implements Confinement {

    private final WorkerProgram program;
    private final LazyNatives natives;
    private final Path scratch;

    PlainConfinement(WorkerProgram program, LazyNatives natives, Path work) {
        this.program = program;
        this.natives = natives;
        scratch = work.resolve("scratch").toAbsolutePath();
    }

    @Override
    public WorkerLink start(WorkerSpec spec) {
        Optional<Natives> libraries = Prerequisites.natives(natives, spec);
        ProcessBuilder builder = new ProcessBuilder(command(spec)).directory(folder().toFile());
        Map<String, String> environment = builder.environment();
        String windows = environment.get("SystemRoot");
        environment.clear();
        environment.putAll(Map.of("LANG", "C.UTF-8", "MALLOC_ARENA_MAX", "2"));
        environment.putAll(LazyNatives.environment(
                libraries, libraries.map(n -> n.folder().toString()).orElse("")));
        if (windows != null) {
            environment.put("SystemRoot", windows);
        }
        return new WorkerProcess(Launcher.start(builder), 0, () -> {});
    }

    private List<String> command(WorkerSpec spec) {
        String path = program.classPath().stream()
                .map(each -> each.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        String classes = spec.classes().toAbsolutePath().toString();
        boolean descriptors = Host.isLinux();
        List<String> arguments = descriptors
                ? program.arguments(classes, FrameDescriptors.IN, FrameDescriptors.OUT)
                : program.arguments(classes, "-", "-");
        List<String> java =
                JvmCommand.of(spec.heap(), spec.jvmFlags(), scratch.toString(), path, program.mainClass(), arguments);
        if (!descriptors) {
            return java;
        }
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                Rlimits.of(spec.heap(), spec.tensors()).asShell() + "exec " + DeathSignal.PREFIX + "\"$0\" \"$@\" "
                        + FrameDescriptors.MOVE));
        command.addAll(java);
        return command;
    }

    private Path folder() {
        try {
            return Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + scratch, e);
        }
    }
}
