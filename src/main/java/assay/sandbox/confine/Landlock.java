package assay.sandbox.confine;

import assay.sandbox.confine.Grant.Access;
import com.sun.jna.Memory;
import java.nio.file.Files;

/** A Landlock ruleset: what the thread that takes it on, and all that comes of that thread, may still open. */
public final class Landlock {

    /** The first that stops a file of the user's from being cut to nothing by its path. */
    public static final int LEAST_ABI = 3;

    private static final int ABI_WITH_DEVICES = 5;
    private static final int ABI_WITH_NETWORK = 4;
    private static final int ABI_WITH_SCOPES = 6;

    private static final long EXECUTE = 1;
    private static final long WRITE_FILE = 1 << 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_DIR = 1 << 3;
    private static final long TRUNCATE = 1 << 14;

    /** Every right to files that ABI 3 knows, from execute to truncate. */
    private static final long ALL_TO_FILES = (1 << 15) - 1;

    private static final long DEVICE_REQUESTS = 1 << 15;

    /** TCP's bind and connect. */
    private static final long ALL_TO_NETWORK = 3;

    /** To connect to an abstract socket, or to signal a process, outside. */
    private static final long ALL_SCOPES = 3;

    private static final long ASK_VERSION = 1;
    private static final long PATH_BENEATH = 1;
    private static final long RULE_BYTES = 12;
    private static final long CURRENT_FOLDER = -100;

    /** O_PATH | O_CLOEXEC. */
    private static final long PLACE_ONLY = 0x28_0000;

    private final Kernel kernel;
    private final long ruleset;

    /** An empty ruleset: nothing may be opened, and whatever else this kernel's Landlock can refuse is refused. */
    Landlock(Kernel kernel) {
        this(kernel, abi(kernel));
    }

    /** As on a kernel that knows this ABI and no newer one; its own must not be older. */
    Landlock(Kernel kernel, int abi) {
        this.kernel = kernel;
        Memory handled = new Memory(3 * Long.BYTES);
        handled.setLong(0, ALL_TO_FILES | (abi >= ABI_WITH_DEVICES ? DEVICE_REQUESTS : 0));
        handled.setLong(Long.BYTES, ALL_TO_NETWORK);
        handled.setLong(2 * Long.BYTES, ALL_SCOPES);
        ruleset = kernel.call(Syscall.LANDLOCK_CREATE_RULESET, handled, known(abi) * Long.BYTES, 0L);
    }

    /** What this kernel's Landlock can do; 0 if it has none. */
    public static int abi(Kernel kernel) {
        try {
            return (int) kernel.call(Syscall.LANDLOCK_CREATE_RULESET, null, 0L, ASK_VERSION);
        } catch (KernelRefusal absent) {
            return 0;
        }
    }

    void allow(Grant grant) {
        long place = kernel.call(Syscall.OPENAT, CURRENT_FOLDER, grant.path().toString(), PLACE_ONLY, 0L);
        Memory rule = new Memory(RULE_BYTES);
        rule.setLong(0, rights(grant));
        rule.setInt(Long.BYTES, (int) place);
        kernel.call(Syscall.LANDLOCK_ADD_RULE, ruleset, PATH_BENEATH, rule, 0L);
    }

    /** From now on, for this thread, what it starts and what it turns into; there is no way back. */
    void restrict() {
        kernel.call(Syscall.LANDLOCK_RESTRICT_SELF, ruleset, 0L);
    }

    private static long rights(Grant grant) {
        long rights = Files.isDirectory(grant.path()) ? READ_FILE | READ_DIR : READ_FILE;
        if (grant.access() == Access.RUN) {
            return rights | EXECUTE;
        }
        return grant.access() == Access.DEVICE ? rights | WRITE_FILE | TRUNCATE : rights;
    }

    /** How many fields of a ruleset's attributes the kernel knows. */
    private static long known(int abi) {
        if (abi < ABI_WITH_NETWORK) {
            return 1;
        }
        return abi < ABI_WITH_SCOPES ? 2 : 3;
    }
}
