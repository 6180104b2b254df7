package assay.sandbox.confine;

import assay.sandbox.confine.Syscall.Answer;
import java.util.Locale;
import java.util.OptionalInt;

/** The system calls of a worker: all but a list, no sockets, and threads but no processes. */
public final class SeccompFilter {

    static final int ALLOW = 0x7fff_0000;
    static final int KILL = 0x8000_0000;
    static final int ERROR = 0x0005_0000;
    static final int EPERM = 1;
    static final int EAGAIN = 11;
    static final int ENOSYS = 38;

    static final int CLONE_THREAD = 0x0001_0000;
    static final int CLONE_NEWUSER = 0x1000_0000;
    /** CLONE_NEW{NS,CGROUP,UTS,IPC,USER,PID,NET}. */
    private static final int CLONE_NEW_ANYTHING = 0x7e02_0000;

    static final int F_SETOWN = 8;
    static final int F_SETSIG = 10;
    static final int F_SETOWN_EX = 15;
    static final int PR_SET_PDEATHSIG = 1;

    /**
     * Where the worker's JVM must lie open to be started: beyond the limit of open files, so that no worker can open anything
     * there, and closed by the start.
     */
    static final int LAUNCH = 2 * Rlimits.OPEN_FILES;

    /** TCGETS, TIOCGWINSZ, FIONREAD and FIONBIO: what C library and JVM ask of terminals and pipes. */
    private static final int[] REQUESTS = {0x5401, 0x5413, 0x541b, 0x5421};

    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int SECOND_ARGUMENT = 24;
    private static final int X32_CALLS = 0x4000_0000;

    private SeccompFilter() {}

    /** The program for a worker in namespaces of its own, as bubblewrap's {@code --seccomp} takes it. */
    public static byte[] program(Architecture architecture) {
        BpfAssembler code = calls(architecture, false);
        return answers(threads(code)).assemble();
    }

    /** The program for the process {@code pid}, which shares its namespaces with everybody. */
    public static byte[] program(Architecture architecture, long pid) {
        BpfAssembler code =
                calls(architecture, true).label(label(Answer.PERM_IN_SIGHT)).answer(ERROR | EPERM);
        return answers(threads(neighbours(code, (int) pid))).assemble();
    }

    private static BpfAssembler calls(Architecture architecture, boolean inSight) {
        BpfAssembler code = new BpfAssembler()
                .load(ARCHITECTURE)
                .unlessEqual(architecture.audit(), "kill")
                .load(NUMBER);
        if (architecture == Architecture.X86_64) {
            code.ifAtLeast(X32_CALLS, label(Answer.NOSYS));
        }
        for (Syscall call : Syscall.values()) {
            OptionalInt number = call.number(architecture);
            if (call.restricted()
                    && number.isPresent()
                    && (inSight || !call.answer().inSight())) {
                code.ifEqual(number.getAsInt(), label(call.answer()));
            }
        }
        return code.answer(ALLOW);
    }

    private static BpfAssembler neighbours(BpfAssembler code, int pid) {
        code.label(label(Answer.ITSELF_ONLY))
                .load(FIRST_ARGUMENT)
                .ifEqual(0, "allow")
                .ifEqual(pid, "allow")
                .answer(ERROR | EPERM)
                .label(label(Answer.NO_OWNERS))
                .load(SECOND_ARGUMENT)
                .ifEqual(F_SETOWN, label(Answer.PERM))
                .ifEqual(F_SETSIG, label(Answer.PERM))
                .ifEqual(F_SETOWN_EX, label(Answer.PERM))
                .answer(ALLOW)
                .label(label(Answer.NO_LONGER_LIFE))
                .load(FIRST_ARGUMENT)
                .ifEqual(PR_SET_PDEATHSIG, label(Answer.PERM))
                .answer(ALLOW)
                .label(label(Answer.LAUNCH_ONLY))
                .load(FIRST_ARGUMENT)
                .ifEqual(LAUNCH, "allow")
                .answer(ERROR | EPERM)
                .label(label(Answer.FEW_REQUESTS))
                .load(SECOND_ARGUMENT);
        for (int request : REQUESTS) {
            code.ifEqual(request, "allow");
        }
        return code.answer(ERROR | EPERM);
    }

    private static BpfAssembler threads(BpfAssembler code) {
        return code.label(label(Answer.THREADS_ONLY))
                .load(FIRST_ARGUMENT)
                .ifAnyBit(CLONE_NEW_ANYTHING, label(Answer.PERM))
                .ifAnyBit(CLONE_THREAD, "allow");
    }

    private static BpfAssembler answers(BpfAssembler code) {
        return code.label(label(Answer.AGAIN))
                .answer(ERROR | EAGAIN)
                .label("allow")
                .answer(ALLOW)
                .label(label(Answer.PERM))
                .answer(ERROR | EPERM)
                .label(label(Answer.NOSYS))
                .answer(ERROR | ENOSYS)
                .label("kill")
                .answer(KILL);
    }

    private static String label(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
