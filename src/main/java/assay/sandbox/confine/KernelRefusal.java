package assay.sandbox.confine;

import java.util.Locale;

/** The kernel did not do what it was asked. */
final class KernelRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param reason the kernel's, such as {@code [38] Function not implemented} */
    KernelRefusal(Syscall call, String reason) {
        super("the kernel refuses " + call.name().toLowerCase(Locale.ROOT) + ": " + reason);
    }
}
