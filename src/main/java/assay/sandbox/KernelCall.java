package assay.sandbox;

/** A system call that the way into the Landlock tier makes, with its number on each architecture. */
enum KernelCall {
    OPENAT(257, 56),
    DUP3(292, 24),
    FCHOWN(93, 55),
    CLOSE_RANGE(436, 436),
    SETSID(112, 157),
    GETPID(39, 172),
    GETPPID(110, 173),
    GETEUID(107, 175),
    SETGROUPS(116, 159),
    SETRESGID(119, 149),
    SETRESUID(117, 147),
    CAPGET(125, 90),
    CAPSET(126, 91),
    PRCTL(157, 167),
    PRLIMIT64(302, 261),
    RT_SIGPROCMASK(14, 135),
    SECCOMP(317, 277),
    LANDLOCK_CREATE_RULESET(444, 444),
    LANDLOCK_ADD_RULE(445, 445),
    LANDLOCK_RESTRICT_SELF(446, 446),
    EXECVEAT(322, 281);

    private final int x86;
    private final int arm;

    KernelCall(int x86, int arm) {
        this.x86 = x86;
        this.arm = arm;
    }

    long number(Architecture architecture) {
        return architecture == Architecture.X86_64 ? x86 : arm;
    }
}
