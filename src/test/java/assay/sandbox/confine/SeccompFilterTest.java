package assay.sandbox.confine;

import static assay.sandbox.confine.SeccompFilter.ALLOW;
import static assay.sandbox.confine.SeccompFilter.CLONE_NEWUSER;
import static assay.sandbox.confine.SeccompFilter.CLONE_THREAD;
import static assay.sandbox.confine.SeccompFilter.EAGAIN;
import static assay.sandbox.confine.SeccompFilter.ENOSYS;
import static assay.sandbox.confine.SeccompFilter.EPERM;
import static assay.sandbox.confine.SeccompFilter.ERROR;
import static assay.sandbox.confine.SeccompFilter.KILL;
import static org.assertj.core.api.Assertions.assertThat;

import assay.base.Sha256;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeccompFilterTest {

    private static final int I386 = 0x4000_0003;

    /** The id of the process that is filtered. */
    private static final int OWN = 4711;

    @ParameterizedTest
    @EnumSource
    void refusesSockets(Architecture architecture) {
        assertThat(ask(architecture, Syscall.SOCKET, 0)).isEqualTo(ERROR | EPERM);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAllThatIsListed(Architecture architecture) {
        for (Syscall call : restricted()) {
            call.number(architecture)
                    .ifPresent(n -> assertThat(
                                    run(SeccompFilter.program(architecture, OWN), architecture.audit(), n, 1, 8))
                            .as("%s", call)
                            .isNotEqualTo(ALLOW));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesInANamespaceWhatMattersThere(Architecture architecture) {
        for (Syscall call : restricted()) {
            call.number(architecture)
                    .ifPresent(n -> assertThat(run(architecture, architecture.audit(), n, 0) != ALLOW)
                            .as("%s", call)
                            .isEqualTo(!call.answer().inSight()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsAProcessSignalAndLimitItselfOnly(Architecture architecture) {
        for (Syscall call : new Syscall[] {Syscall.TGKILL, Syscall.PRLIMIT64}) {
            assertThat(askInSight(architecture, call, OWN, 0)).isEqualTo(ALLOW);
            assertThat(askInSight(architecture, call, 0, 0)).isEqualTo(ALLOW);
            assertThat(askInSight(architecture, call, OWN + 1, 0)).isEqualTo(ERROR | EPERM);
        }
        assertThat(askInSight(architecture, Syscall.KILL, OWN, 9)).isEqualTo(ERROR | EPERM);
    }

    @ParameterizedTest
    @EnumSource
    void letsNobodyElseBeSignalledByAFile(Architecture architecture) {
        int duplicate = 0;
        assertThat(askInSight(architecture, Syscall.FCNTL, 0, duplicate)).isEqualTo(ALLOW);
        for (int command : new int[] {SeccompFilter.F_SETOWN, SeccompFilter.F_SETSIG, SeccompFilter.F_SETOWN_EX}) {
            assertThat(askInSight(architecture, Syscall.FCNTL, 0, command)).isEqualTo(ERROR | EPERM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksPipesButChangesNoFiles(Architecture architecture) {
        int bytesToRead = 0x541b;
        int setFlags = 0x4008_6602;
        assertThat(askInSight(architecture, Syscall.IOCTL, 0, bytesToRead)).isEqualTo(ALLOW);
        assertThat(askInSight(architecture, Syscall.IOCTL, 0, setFlags)).isEqualTo(ERROR | EPERM);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheSignalOfItsCheckersDeath(Architecture architecture) {
        int setName = 15;
        assertThat(askInSight(architecture, Syscall.PRCTL, setName, 0)).isEqualTo(ALLOW);
        assertThat(askInSight(architecture, Syscall.PRCTL, SeccompFilter.PR_SET_PDEATHSIG, 0))
                .isEqualTo(ERROR | EPERM);
    }

    @ParameterizedTest
    @EnumSource
    void startsNoProgramButTheOneThatLiesOpen(Architecture architecture) {
        assertThat(askInSight(architecture, Syscall.EXECVE, 0, 0)).isEqualTo(ERROR | EPERM);
        assertThat(askInSight(architecture, Syscall.EXECVEAT, SeccompFilter.LAUNCH, 0))
                .isEqualTo(ALLOW);
        assertThat(askInSight(architecture, Syscall.EXECVEAT, Rlimits.OPEN_FILES - 1, 0))
                .isEqualTo(ERROR | EPERM);
        assertThat(SeccompFilter.LAUNCH).isGreaterThanOrEqualTo(Rlimits.OPEN_FILES);
    }

    @ParameterizedTest
    @EnumSource
    void allowsThreadsButNoProcesses(Architecture architecture) {
        assertThat(ask(architecture, Syscall.CLONE, CLONE_THREAD | 0xf00)).isEqualTo(ALLOW);
        assertThat(ask(architecture, Syscall.CLONE, 0x11)).isEqualTo(ERROR | EAGAIN);
        assertThat(ask(architecture, Syscall.CLONE, CLONE_THREAD | CLONE_NEWUSER))
                .isEqualTo(ERROR | EPERM);
        assertThat(ask(architecture, Syscall.CLONE3, 0)).isEqualTo(ERROR | ENOSYS);
    }

    @Test
    void refusesForkWhereThereIsOne() {
        assertThat(ask(Architecture.X86_64, Syscall.FORK, 0)).isEqualTo(ERROR | EAGAIN);
        assertThat(ask(Architecture.X86_64, Syscall.VFORK, 0)).isEqualTo(ERROR | EAGAIN);
        assertThat(Syscall.FORK.number(Architecture.AARCH64)).isEmpty();
    }

    @Test
    void allowsReadWriteSocketpairAndExec() {
        for (int number : new int[] {0, 1, 53, 59, 202, 257}) {
            assertThat(run(Architecture.X86_64, Architecture.X86_64.audit(), number, 0))
                    .as("x86_64 %d", number)
                    .isEqualTo(ALLOW);
        }
        for (int number : new int[] {63, 64, 199, 221, 98, 56}) {
            assertThat(run(Architecture.AARCH64, Architecture.AARCH64.audit(), number, 0))
                    .as("aarch64 %d", number)
                    .isEqualTo(ALLOW);
        }
    }

    @Test
    void refusesTheOtherCallsOfTheProcessor() {
        assertThat(run(Architecture.X86_64, Architecture.X86_64.audit(), 0x4000_0000 | 41, 0))
                .isEqualTo(ERROR | ENOSYS);
        assertThat(run(Architecture.X86_64, Architecture.X86_64.audit(), -1, 0)).isEqualTo(ERROR | ENOSYS);
    }

    @ParameterizedTest
    @EnumSource
    void killsOnAnotherArchitecture(Architecture architecture) {
        assertThat(run(architecture, I386, 0, 0)).isEqualTo(KILL);
    }

    /** Digests of programs that workers have been run under: a change of one is a change of the walls, and must be meant. */
    @Test
    void programsStayWhatTheyWere() {
        assertThat(digests(Architecture.X86_64))
                .containsExactly(
                        "10516c02ba4e03f6ee5c5f2c215c09a4fe5cce06ad706abbe61ade4c5a18c0fc",
                        "318051ee9df9c051613399665aebc2b2da4d56da908a398c94f072fdb91d6630");
        assertThat(digests(Architecture.AARCH64))
                .containsExactly(
                        "87cfbd0ead39fe78d70937c5fbc65b53cd553e1323b4155da4ed541571d6ddc0",
                        "481223dd37f47b31f1ca08d3c6d93ade8a4455f08e0573008cdd1e28e7fb686d");
    }

    private static List<Syscall> restricted() {
        List<Syscall> calls =
                Arrays.stream(Syscall.values()).filter(Syscall::restricted).toList();
        assertThat(calls).contains(Syscall.SOCKET, Syscall.IOCTL).hasSizeGreaterThan(100);
        return calls;
    }

    /** In namespaces of its own, and in sight of others. */
    private static List<String> digests(Architecture architecture) {
        return List.of(
                Sha256.hex(SeccompFilter.program(architecture)), Sha256.hex(SeccompFilter.program(architecture, OWN)));
    }

    private static int ask(Architecture architecture, Syscall call, int argument) {
        return run(architecture, architecture.audit(), call.number(architecture).orElseThrow(), argument);
    }

    private static int askInSight(Architecture architecture, Syscall call, int first, int second) {
        int number = call.number(architecture).orElseThrow();
        return run(SeccompFilter.program(architecture, OWN), architecture.audit(), number, first, second);
    }

    private static int run(Architecture architecture, int audit, int number, int argument) {
        return run(SeccompFilter.program(architecture), audit, number, argument, 0);
    }

    /** The kernel's side: classic BPF, as far as filters here use it. */
    private static int run(byte[] filter, int audit, int number, int first, int second) {
        ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(0, number).putInt(4, audit).putLong(16, first).putLong(24, second);
        ByteBuffer program = ByteBuffer.wrap(filter).order(ByteOrder.LITTLE_ENDIAN);
        int accumulator = 0;
        for (int at = 0; ; at += 8) {
            int operand = program.getInt(at + 4);
            boolean holds;
            switch (program.getShort(at)) {
                case BpfAssembler.LOAD:
                    accumulator = data.getInt(operand);
                    continue;
                case BpfAssembler.RETURN:
                    return operand;
                case BpfAssembler.JUMP_IF_EQUAL:
                    holds = accumulator == operand;
                    break;
                case BpfAssembler.JUMP_IF_AT_LEAST:
                    holds = Integer.compareUnsigned(accumulator, operand) >= 0;
                    break;
                case BpfAssembler.JUMP_IF_ANY_BIT:
                    holds = (accumulator & operand) != 0;
                    break;
                default:
                    throw new IllegalStateException("instruction at " + at);
            }
            at += 8 * Byte.toUnsignedInt(program.get(at + (holds ? 2 : 3)));
        }
    }
}
