package assay.sandbox;

import java.util.Locale;
import java.util.Optional;

/** A processor that Linux workers are confined on: how the kernel calls it and where its libraries lie. */
enum Architecture {
    X86_64(0xC000_003E, "x86_64-linux-gnu"),
    AARCH64(0xC000_00B7, "aarch64-linux-gnu");

    private final int audit;
    private final String triplet;

    Architecture(int audit, String triplet) {
        this.audit = audit;
        this.triplet = triplet;
    }

    /** AUDIT_ARCH_*, as the kernel hands it to a filter. */
    int audit() {
        return audit;
    }

    /** The name of Debian's folder of libraries. */
    String triplet() {
        return triplet;
    }

    /** The one this JVM runs on. */
    static Optional<Architecture> current() {
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
