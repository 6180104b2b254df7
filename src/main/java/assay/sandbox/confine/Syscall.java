package assay.sandbox.confine;

import java.util.OptionalInt;

/**
 * A system call with its number on each architecture: those that no worker may make, or not with every argument, in the order in
 * which the filter looks for them; then those that only the way into the Landlock tier makes. Some are both.
 */
public enum Syscall {
    // Other hosts and other processes.
    SOCKET(41, 198),
    PTRACE(101, 117),
    PROCESS_VM_READV(310, 270),
    PROCESS_VM_WRITEV(311, 271),
    PROCESS_MADVISE(440, 440),
    PIDFD_OPEN(434, 434),
    PIDFD_GETFD(438, 438),
    KCMP(312, 272),
    // File systems and namespaces.
    MOUNT(165, 40),
    UMOUNT2(166, 39),
    PIVOT_ROOT(155, 41),
    CHROOT(161, 51),
    OPEN_TREE(428, 428),
    MOVE_MOUNT(429, 429),
    FSOPEN(430, 430),
    FSCONFIG(431, 431),
    FSMOUNT(432, 432),
    FSPICK(433, 433),
    MOUNT_SETATTR(442, 442),
    UNSHARE(272, 97),
    SETNS(308, 268),
    NAME_TO_HANDLE_AT(303, 264),
    OPEN_BY_HANDLE_AT(304, 265),
    FANOTIFY_INIT(300, 262),
    QUOTACTL(179, 60),
    QUOTACTL_FD(443, 443),
    // Wide doors into the kernel.
    BPF(321, 280),
    IO_URING_SETUP(425, 425),
    IO_URING_ENTER(426, 426),
    IO_URING_REGISTER(427, 427),
    IO_SETUP(206, 0),
    USERFAULTFD(323, 282),
    PERF_EVENT_OPEN(298, 241),
    ADD_KEY(248, 217),
    REQUEST_KEY(249, 218),
    KEYCTL(250, 219),
    PERSONALITY(135, 92),
    MODIFY_LDT(154, -1),
    LOOKUP_DCOOKIE(212, 18),
    VMSPLICE(278, 75),
    // Memory that rlimits do not count.
    MEMFD_CREATE(319, 279),
    MEMFD_SECRET(447, 447),
    SHMGET(29, 194),
    SHMAT(30, 196),
    SEMGET(64, 190),
    MSGGET(68, 186),
    MQ_OPEN(240, 180),
    MBIND(237, 235),
    SET_MEMPOLICY(238, 237),
    MIGRATE_PAGES(256, 238),
    MOVE_PAGES(279, 239),
    // The machine itself.
    KEXEC_LOAD(246, 104),
    KEXEC_FILE_LOAD(320, 294),
    INIT_MODULE(175, 105),
    FINIT_MODULE(313, 273),
    DELETE_MODULE(176, 106),
    REBOOT(169, 142),
    SWAPON(167, 224),
    SWAPOFF(168, 225),
    ACCT(163, 89),
    SYSLOG(103, 116),
    VHANGUP(153, 58),
    USELIB(134, -1),
    IOPL(172, -1),
    IOPERM(173, -1),
    SETTIMEOFDAY(164, 170),
    CLOCK_SETTIME(227, 112),
    ADJTIMEX(159, 171),
    CLOCK_ADJTIME(305, 266),
    SETHOSTNAME(170, 161),
    SETDOMAINNAME(171, 162),
    // What Landlock does not look at, because it opens nothing for writing, nor does a namespace hide: devices are
    // root's.
    CHMOD(90, -1),
    FCHMOD(91, 52),
    FCHMODAT(268, 53),
    FCHMODAT2(452, 452),
    CHOWN(92, -1),
    FCHOWN(93, 55),
    LCHOWN(94, -1),
    FCHOWNAT(260, 54),
    UTIME(132, -1),
    UTIMES(235, -1),
    FUTIMESAT(261, -1),
    UTIMENSAT(280, 88),
    SETXATTR(188, 5),
    LSETXATTR(189, 6),
    FSETXATTR(190, 7),
    SETXATTRAT(463, 463),
    REMOVEXATTR(197, 14),
    LREMOVEXATTR(198, 15),
    FREMOVEXATTR(199, 16),
    REMOVEXATTRAT(466, 466),
    FILE_SETATTR(469, 469),
    // New processes; clone is looked at more closely.
    FORK(57, -1, Answer.AGAIN),
    VFORK(58, -1, Answer.AGAIN),
    CLONE3(435, 435, Answer.NOSYS),
    CLONE(56, 220, Answer.THREADS_ONLY),
    // Where other processes can be named: signals to them, their limits, queues and share of the processor.
    KILL(62, 129, Answer.PERM_IN_SIGHT),
    TKILL(200, 130, Answer.PERM_IN_SIGHT),
    TGKILL(234, 131, Answer.ITSELF_ONLY),
    RT_SIGQUEUEINFO(129, 138, Answer.PERM_IN_SIGHT),
    RT_TGSIGQUEUEINFO(297, 240, Answer.PERM_IN_SIGHT),
    PIDFD_SEND_SIGNAL(424, 424, Answer.PERM_IN_SIGHT),
    FCNTL(72, 25, Answer.NO_OWNERS),
    PRCTL(157, 167, Answer.NO_LONGER_LIFE),
    // A new program would not be ended with the checker.
    EXECVE(59, 221, Answer.PERM_IN_SIGHT),
    EXECVEAT(322, 281, Answer.LAUNCH_ONLY),
    PRLIMIT64(302, 261, Answer.ITSELF_ONLY),
    SHMCTL(31, 195, Answer.PERM_IN_SIGHT),
    SEMCTL(66, 191, Answer.PERM_IN_SIGHT),
    SEMOP(65, 193, Answer.PERM_IN_SIGHT),
    SEMTIMEDOP(220, 192, Answer.PERM_IN_SIGHT),
    MSGCTL(71, 187, Answer.PERM_IN_SIGHT),
    MSGSND(69, 189, Answer.PERM_IN_SIGHT),
    MSGRCV(70, 188, Answer.PERM_IN_SIGHT),
    MQ_UNLINK(241, 181, Answer.PERM_IN_SIGHT),
    SETPRIORITY(141, 140, Answer.PERM_IN_SIGHT),
    IOPRIO_SET(251, 30, Answer.PERM_IN_SIGHT),
    SCHED_SETPARAM(142, 118, Answer.PERM_IN_SIGHT),
    SCHED_SETSCHEDULER(144, 119, Answer.PERM_IN_SIGHT),
    SCHED_SETAFFINITY(203, 122, Answer.PERM_IN_SIGHT),
    SCHED_SETATTR(314, 274, Answer.PERM_IN_SIGHT),
    // Where the user's files can be named.
    INOTIFY_INIT(253, -1, Answer.PERM_IN_SIGHT),
    INOTIFY_INIT1(294, 26, Answer.PERM_IN_SIGHT),
    IOCTL(16, 29, Answer.FEW_REQUESTS),
    // The way into the Landlock tier.
    OPENAT(257, 56, Answer.ALLOW),
    DUP3(292, 24, Answer.ALLOW),
    CLOSE_RANGE(436, 436, Answer.ALLOW),
    SETSID(112, 157, Answer.ALLOW),
    GETPID(39, 172, Answer.ALLOW),
    GETPPID(110, 173, Answer.ALLOW),
    GETEUID(107, 175, Answer.ALLOW),
    SETGROUPS(116, 159, Answer.ALLOW),
    SETRESGID(119, 149, Answer.ALLOW),
    SETRESUID(117, 147, Answer.ALLOW),
    CAPGET(125, 90, Answer.ALLOW),
    CAPSET(126, 91, Answer.ALLOW),
    RT_SIGPROCMASK(14, 135, Answer.ALLOW),
    SECCOMP(317, 277, Answer.ALLOW),
    LANDLOCK_CREATE_RULESET(444, 444, Answer.ALLOW),
    LANDLOCK_ADD_RULE(445, 445, Answer.ALLOW),
    LANDLOCK_RESTRICT_SELF(446, 446, Answer.ALLOW);

    /** What the kernel answers to a call. */
    enum Answer {
        /** Makes it: the filter does not even look for this call. */
        ALLOW,
        PERM,
        AGAIN,
        /** C libraries then fall back to clone, whose flags a filter can read. */
        NOSYS,
        THREADS_ONLY,
        /** As PERM, but where namespaces hide processes and files, there is nothing to refuse. */
        PERM_IN_SIGHT(true),
        /** Only if the first argument is the process itself. */
        ITSELF_ONLY(true),
        /** Not to have signals sent to another process when a file is ready. */
        NO_OWNERS(true),
        /** Not to outlive the checker. */
        NO_LONGER_LIFE(true),
        /** Only the file behind the descriptor from which the worker's JVM is started. */
        LAUNCH_ONLY(true),
        /** Requests about pipes only: files have some that change them although they are open for reading. */
        FEW_REQUESTS(true);

        private final boolean inSight;

        Answer() {
            this(false);
        }

        Answer(boolean inSight) {
            this.inSight = inSight;
        }

        /** Whether it matters only to a worker that can name what is outside. */
        boolean inSight() {
            return inSight;
        }
    }

    private final int x86;
    private final int arm;
    private final Answer answer;

    Syscall(int x86, int arm) {
        this(x86, arm, Answer.PERM);
    }

    Syscall(int x86, int arm, Answer answer) {
        this.x86 = x86;
        this.arm = arm;
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }

    /** Whether a worker may not make it, or not with every argument. */
    boolean restricted() {
        return answer != Answer.ALLOW;
    }

    /** The number of this call, absent where the architecture has no such call. */
    OptionalInt number(Architecture architecture) {
        int number = architecture == Architecture.X86_64 ? x86 : arm;
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
