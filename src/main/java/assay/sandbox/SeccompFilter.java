package assay.sandbox;

import assay.sandbox.Syscall.Answer;
import java.util.Arrays;
import java.util.Locale;

/** The system calls of a worker: all but a list, no sockets, and threads but no processes. */
final class SeccompFilter {

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

    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int X32_CALLS = 0x4000_0000;

    private SeccompFilter() {}

    /** The program for {@code architecture}, as bubblewrap's {@code --seccomp} takes it. */
    static byte[] program(Architecture architecture) {
        BpfAssembler code = new BpfAssembler()
                .load(ARCHITECTURE)
                .unlessEqual(architecture.audit(), "kill")
                .load(NUMBER);
        if (architecture == Architecture.X86_64) {
            code.ifAtLeast(X32_CALLS, label(Answer.NOSYS));
        }
        Arrays.stream(Syscall.values())
                .forEach(call -> call.number(architecture).ifPresent(n -> code.ifEqual(n, label(call.answer()))));
        return code.answer(ALLOW)
                .label(label(Answer.THREADS_ONLY))
                .load(FIRST_ARGUMENT)
                .ifAnyBit(CLONE_NEW_ANYTHING, label(Answer.PERM))
                .ifAnyBit(CLONE_THREAD, "allow")
                .label(label(Answer.AGAIN))
                .answer(ERROR | EAGAIN)
                .label("allow")
                .answer(ALLOW)
                .label(label(Answer.PERM))
                .answer(ERROR | EPERM)
                .label(label(Answer.NOSYS))
                .answer(ERROR | ENOSYS)
                .label("kill")
                .answer(KILL)
                .assemble();
    }

    private static String label(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
