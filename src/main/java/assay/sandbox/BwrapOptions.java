package assay.sandbox;

import assay.sandbox.image.WorkerProgram;
import assay.sandbox.process.Host;
import assay.sandbox.process.JvmCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bubblewrap's options, in the order in which it carries them out. */
final class BwrapOptions {

    static final String PRLIMIT = "/prlimit";
    static final String SCRATCH = "/tmp";

    private static final String SCRATCH_BYTES = Integer.toString(64 << 20);

    private final List<String> options = new ArrayList<>();

    /**
     * The first process of the namespace is bubblewrap's own, which the kernel ends with the checker, and with it all others
     * there. A worker in its place would not be ended once it has turned into another program: what the kernel was told to
     * signal is one thread, and that is gone then.
     */
    BwrapOptions isolate() {
        return add("--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net")
                .add("--unshare-cgroup-try", "--disable-userns", "--die-with-parent", "--new-session", "--clearenv")
                .add("--cap-drop", "ALL", "--uid", "65534", "--gid", "65534", "--hostname", "sandbox");
    }

    /**
     * The JDK and the C library, and devices that hold nothing. The kernel lets the machine's root write its settings below
     * {@code /proc} by the file's mode alone, without any capability, and whatever a worker's user is called in its namespace,
     * it is root where root started it: so that all of {@code /proc} must be read-only. Devices cannot be, they would be none
     * then; their modes and dates are kept by the filter.
     */
    BwrapOptions system() {
        readOnly(JvmCommand.home(), JvmCommand.home().toString());
        SystemFiles.present().forEach(path -> readOnly(path, path.toString()));
        Host.program("prlimit").ifPresent(prlimit -> readOnly(prlimit, PRLIMIT));
        add("--proc", "/proc", "--remount-ro", "/proc").hideTheFirstProcess();
        SystemFiles.DEVICES.forEach(device -> add("--dev-bind", device, device));
        return this;
    }

    /**
     * It is of the worker's user and without the worker's rlimits: where the kernel has no Yama its memory could be written, a
     * way around them.
     */
    private BwrapOptions hideTheFirstProcess() {
        return add("--size", "4096", "--tmpfs", "/proc/1", "--remount-ro", "/proc/1");
    }

    BwrapOptions program(WorkerProgram program) {
        List<String> inside = inside(program);
        IntStream.range(0, inside.size())
                .forEach(i -> readOnly(program.classPath().get(i).toAbsolutePath(), inside.get(i)));
        return this;
    }

    BwrapOptions readOnly(Path outside, String inside) {
        return add("--ro-bind", outside.toString(), inside);
    }

    /** Everything is bound: closes the root and names the environment. */
    BwrapOptions seal(Map<String, String> environment) {
        add("--size", SCRATCH_BYTES, "--tmpfs", SCRATCH, "--remount-ro", "/", "--chdir", SCRATCH);
        Map<String, String> all = new TreeMap<>(environment);
        all.put("LANG", "C.UTF-8");
        all.put("MALLOC_ARENA_MAX", "2");
        all.forEach((name, value) -> add("--setenv", name, value));
        return add("--seccomp", "9");
    }

    /** As {@code --args} reads them. */
    String encoded() {
        return options.stream().map(option -> option + "\0").collect(Collectors.joining());
    }

    /** The class path as the worker sees it. */
    static String classPath(WorkerProgram program) {
        return String.join(":", inside(program));
    }

    private static List<String> inside(WorkerProgram program) {
        return IntStream.range(0, program.classPath().size())
                .mapToObj(i -> "/app/" + i + "-" + program.classPath().get(i).getFileName())
                .toList();
    }

    private BwrapOptions add(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }
}
