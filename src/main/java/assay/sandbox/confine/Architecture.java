package assay.sandbox.confine;

import java.util.Locale;
import java.util.Optional;

/** A processor that Linux workers are confined on: how the kernel calls it and where its libraries lie. */
public enum Architecture {
    X86_64(0xC000_003E, "x86_64-linux-gnu", "/lib64/ld-linux-x86-64.so.2"),
    AARCH64(0xC000_00B7, "aarch64-linux-gnu", "/lib/ld-linux-aarch64.so.1");

    private final int audit;
    private final String triplet;
    private final String loader;

    Architecture(int audit, String triplet, String loader) {
        this.audit = audit;
        this.triplet = triplet;
        this.loader = loader;
    }

    /** AUDIT_ARCH_*, as the kernel hands it to a filter. */
    int audit() {
        return audit;
    }

    /** The name of Debian's folder of libraries. */
    public String triplet() {
        return triplet;
    }

    /** What the kernel starts every dynamically linked program with. */
    public String loader() {
        return loader;
    }

    /** The one this JVM runs on. */
    public static Optional<Architecture> current() {
        switch (System.getProperty("os.arch", "").toLowerCase(Locale.ROOT)) {
            case "amd64":
            case "x86_64":
                return Optional.of(X86_64);
            case "aarch64":
            case "arm64":
                return Optional.of(AARCH64);
            default:
                return Optional.empty();
        }
    }
}
