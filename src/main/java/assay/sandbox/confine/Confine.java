package assay.sandbox.confine;

import assay.sandbox.confine.Rlimits.Resource;
import com.sun.jna.Memory;
import com.sun.jna.StringArray;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A program of ours that puts walls round its own thread and then turns into the worker.
 *
 * <p>Landlock, seccomp and capabilities belong to threads, and a JVM has many before its first line of Java runs: walls put
 * up inside a worker would leave its other threads free, and student code can come to run on those. So the walls are put up
 * before there is a worker. {@code execve} ends every thread of this program but the one that calls it, and the worker's JVM
 * begins as that thread: whatever it ever runs has come of a confined thread. Nor does it inherit an open file, a class or a
 * memory of ours but the frames, since {@code execve} replaces the memory and closes the rest. Since nothing must be started
 * after the walls stand, the filter can refuse new processes from the worker's first instruction on, and other programs but the
 * one that lies open for it.
 *
 * <p>What Landlock does not look at is refused by seccomp: signals and limits of other processes, owners, modes, times and
 * attributes of files. What neither can hide: whether a path that the worker guesses exists.
 *
 * <p>Loops here and in what this uses are plain ones: lambdas took a quarter of this program's time.
 */
public final class Confine {

    /** Before the worker's command line. */
    public static final String COMMAND = "--";

    private static final int BEFORE_GRANTS = 4;
    private static final long FRAMES_IN = 3;
    private static final long FRAMES_OUT = 4;
    private static final long ALL_LATER = 0xffff_ffffL;
    private static final long CLOSE_ON_EXEC = 4;
    private static final long CURRENT_FOLDER = -100;

    /** O_PATH | O_CLOEXEC. */
    private static final long PLACE_ONLY = 0x28_0000;

    /** O_CLOEXEC. */
    private static final long CLOSE_THEN = 0x8_0000;

    /** AT_EMPTY_PATH. */
    private static final long ITSELF = 0x1000;

    private static final long SIGKILL = 9;
    private static final long SET_MASK = 2;
    private static final long MASK_BYTES = 8;
    private static final long DEATH_SIGNAL = 1;
    private static final long NO_NEW_PRIVILEGES = 38;
    private static final long SET_FILTER = 1;
    private static final int INSTRUCTION_BYTES = 8;

    /** Exit status of a command that could not be started, as shells have it. */
    private static final int NOT_STARTED = 126;

    private final Architecture architecture;
    private final Kernel kernel;
    private final long pid;
    private final List<String> arguments;
    private final List<String> command;

    private Confine(Architecture architecture, List<String> arguments) {
        this.architecture = architecture;
        kernel = new Kernel(architecture);
        pid = kernel.call(Syscall.GETPID);
        int end = arguments.indexOf(COMMAND);
        this.arguments = arguments.subList(0, end);
        command = arguments.subList(end + 1, arguments.size());
    }

    /** The arguments before the grants. */
    public static List<String> arguments(long checker, Rlimits limits) {
        return List.of(
                Long.toString(checker),
                Integer.toString(limits.data()),
                Integer.toString(limits.addresses()),
                Integer.toString(limits.cpu()));
    }

    /** Arguments: process id of the checker, the numbers of {@link Rlimits}, grants, {@code --}, a command line. */
    public static void main(String[] arguments) {
        try {
            Architecture architecture = Architecture.current().orElseThrow();
            new Confine(architecture, Arrays.asList(arguments)).turnIntoWorker();
        } catch (KernelRefusal | IllegalStateException e) {
            complain("assay: this worker cannot be confined: " + e.getMessage());
            Runtime.getRuntime().halt(NOT_STARTED);
        }
    }

    private void turnIntoWorker() {
        StringArray line = new StringArray(command.toArray(new String[0]), StandardCharsets.UTF_8.name());
        StringArray environment = new StringArray(environment(), StandardCharsets.UTF_8.name());
        Landlock landlock = new Landlock(kernel);
        for (String grant : arguments.subList(BEFORE_GRANTS, arguments.size())) {
            landlock.allow(Grant.decode(grant));
        }
        leaveTheTerminal();
        layOpen(command.get(0));
        boolean root = kernel.call(Syscall.GETEUID) == 0;
        if (root) {
            new OwnUser(kernel).become(pid, FRAMES_IN, FRAMES_OUT);
        }
        dieWithTheChecker();
        limit(root);
        kernel.call(Syscall.PRCTL, NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L);
        filter();
        landlock.restrict();
        kernel.call(Syscall.EXECVEAT, (long) SeccompFilter.LAUNCH, "", line, environment, ITSELF);
    }

    /** The JVM blocks and handles signals of its own, which the worker's must not inherit. */
    private void leaveTheTerminal() {
        Memory none = new Memory(MASK_BYTES);
        none.setLong(0, 0);
        kernel.call(Syscall.RT_SIGPROCMASK, SET_MASK, none, null, MASK_BYTES);
        kernel.call(Syscall.CLOSE_RANGE, FRAMES_OUT + 1, ALL_LATER, CLOSE_ON_EXEC);
        kernel.call(Syscall.SETSID);
    }

    /** Before the limit of open files, beyond which this is. */
    private void layOpen(String program) {
        long place = kernel.call(Syscall.OPENAT, CURRENT_FOLDER, program, PLACE_ONLY, 0L);
        kernel.call(Syscall.DUP3, place, (long) SeccompFilter.LAUNCH, CLOSE_THEN);
    }

    /** After the change of user, which forgets the signal; the checker may have died before. */
    private void dieWithTheChecker() {
        kernel.call(Syscall.PRCTL, DEATH_SIGNAL, SIGKILL, 0L, 0L, 0L);
        long parent = kernel.call(Syscall.GETPPID);
        if (parent != Long.parseLong(arguments.get(0))) {
            throw new IllegalStateException("its checker has gone");
        }
    }

    /** Threads are counted per user, and a user who is at work has many of them. */
    private void limit(boolean ownUser) {
        Map<Resource, Long> limits = new Rlimits(number(1), number(2), number(3)).all();
        if (!ownUser) {
            limits.remove(Resource.NPROC);
        }
        Memory pair = new Memory(2L * Long.BYTES);
        for (Map.Entry<Resource, Long> limit : limits.entrySet()) {
            pair.setLong(0, limit.getValue());
            pair.setLong(Long.BYTES, limit.getValue());
            kernel.call(Syscall.PRLIMIT64, 0L, (long) limit.getKey().number(), pair, null);
        }
    }

    private int number(int argument) {
        return Integer.parseInt(arguments.get(argument));
    }

    private void filter() {
        byte[] program = SeccompFilter.program(architecture, pid);
        Memory instructions = new Memory(program.length);
        instructions.write(0, program, 0, program.length);
        Memory header = new Memory(2L * Long.BYTES);
        header.setLong(0, program.length / INSTRUCTION_BYTES);
        header.setPointer(Long.BYTES, instructions);
        kernel.call(Syscall.SECCOMP, SET_FILTER, 0L, header);
    }

    private static String[] environment() {
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
            all.add(variable.getKey().concat("=").concat(variable.getValue()));
        }
        return all.toArray(new String[0]);
    }

    private static void complain(String line) {
        try (PrintStream error =
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            error.println(line);
        }
    }
}
