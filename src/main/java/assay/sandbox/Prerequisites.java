package assay.sandbox;

import assay.sandbox.confine.Architecture;
import assay.sandbox.confine.Kernel;
import assay.sandbox.confine.Landlock;
import assay.sandbox.confine.Syscall;
import assay.sandbox.image.LazyNatives;
import assay.sandbox.image.LibtorchMissing;
import assay.sandbox.image.Natives;
import assay.sandbox.image.WorkerSpec;
import assay.sandbox.process.Host;
import java.util.List;
import java.util.Optional;

/** What a tier needs before it is worth trying, and what to advise where a tier is not to be had. */
final class Prerequisites {

    private static final String OWN_WORK = "--isolation process for your own work";

    private Prerequisites() {}

    /** Why this tier cannot even be tried. */
    static Optional<String> missing(Tier tier) {
        switch (tier) {
            case LANDLOCK:
                return missingForLandlock();
            case BWRAP:
                return missingForBwrap();
            default:
                return Optional.empty();
        }
    }

    /** What there is to know about this tier here besides what a canary finds, once nothing is missing. */
    static List<String> notes(Tier tier) {
        return tier == Tier.LANDLOCK
                ? Architecture.current().map(Kernel::new).map(Prerequisites::landlock).stream()
                        .toList()
                : List.of();
    }

    private static String landlock(Kernel kernel) {
        boolean root = kernel.call(Syscall.GETEUID) == 0;
        return "Landlock ABI " + Landlock.abi(kernel)
                + (root
                        ? "; each worker is a user of its own"
                        : "; workers are your user: memory limits their threads");
    }

    /** What to throw where this tier is used although it cannot be had. */
    static IsolationException unmet(Tier tier) {
        List<String> findings = missing(tier).stream().toList();
        return new IsolationException(String.join("; ", findings), remedy(findings));
    }

    /** The libraries that a worker needs; where they are missing, no tier that must run tensors can be had. */
    static Optional<Natives> natives(LazyNatives natives, WorkerSpec spec) {
        try {
            return natives.forWorker(spec);
        } catch (LibtorchMissing missing) {
            throw new IsolationException(missing.getMessage(), missing.remedy());
        }
    }

    /** What the user can do about these findings. */
    static String remedy(List<String> findings) {
        String all = String.join("\n", findings);
        if (all.contains("bubblewrap is not installed")) {
            return "apt-get install bubblewrap, or " + OWN_WORK;
        }
        if (all.contains("uid map") || all.contains("namespace")) {
            return "allow user namespaces (sysctl kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu; "
                    + "a container needs its seccomp profile relaxed), or " + OWN_WORK;
        }
        return "grade on Linux with bubblewrap or with Landlock, or " + OWN_WORK;
    }

    private static Optional<String> missingForLandlock() {
        if (!Host.isLinux()) {
            return Optional.of("Landlock exists on Linux only");
        }
        return Architecture.current()
                .map(architecture -> tooOld(Landlock.abi(new Kernel(architecture))))
                .orElse(Optional.of(unknownProcessor()));
    }

    private static Optional<String> tooOld(int abi) {
        if (abi == 0) {
            return Optional.of("this kernel has no Landlock, or it is switched off");
        }
        return abi < Landlock.LEAST_ABI
                ? Optional.of("this kernel's Landlock (ABI " + abi + ") lets files be cut off; Linux 6.2 has ABI 3")
                : Optional.empty();
    }

    private static String unknownProcessor() {
        return "there is no list of system calls for " + System.getProperty("os.arch");
    }

    private static Optional<String> missingForBwrap() {
        if (!Host.isLinux()) {
            return Optional.of("bubblewrap exists for Linux only");
        }
        if (Architecture.current().isEmpty()) {
            return Optional.of(unknownProcessor());
        }
        if (Host.program("bwrap").isEmpty()) {
            return Optional.of("bubblewrap is not installed");
        }
        return Host.program("prlimit").isEmpty() ? Optional.of("prlimit is not installed") : Optional.empty();
    }
}
