package assay.sandbox.confine;

import com.sun.jna.Memory;

/**
 * A user that owns nothing, for a worker that root starts: it may signal nobody, and limits of threads count its own only.
 *
 * <p>Of root's capabilities it keeps the one to read, so that a JDK, jars and classes below a folder of root's are found;
 * which files those are, Landlock says. Where root itself lacks that capability, as in many containers, it is the one to pass
 * over permissions: what would then be writable, Landlock and the filter refuse all the same.
 */
final class OwnUser {

    /** The range that systemd gives to services with users of their own. */
    private static final long FIRST = 61_184;

    private static final long COUNT = 4_336;

    private static final int CHOWN = 1;
    private static final int DAC_OVERRIDE = 1 << 1;
    private static final int DAC_READ_SEARCH = 1 << 2;
    private static final int KILL = 1 << 5;
    private static final int SETGID = 1 << 6;
    private static final int SETUID = 1 << 7;
    private static final int SETPCAP = 1 << 8;

    /** To become another user, to hand it its frames, and to end it afterwards. */
    private static final int NEEDED = CHOWN | KILL | SETGID | SETUID | SETPCAP;

    private static final int CAPABILITY_VERSION = 0x2008_0522;
    private static final long SET_SECURE_BITS = 28;

    /** Capabilities stay as they are when the user changes, and {@code access} answers by them, as {@code open} does. */
    private static final long NO_SETUID_FIXUP = 1 << 2;

    private static final long AMBIENT = 47;
    private static final long RAISE = 2;
    private static final int HEADER_BYTES = 8;
    private static final int SET_BYTES = 24;

    private final Kernel kernel;

    OwnUser(Kernel kernel) {
        this.kernel = kernel;
    }

    /**
     * Makes this thread a user of its own.
     *
     * @param descriptors what it must be able to open again
     */
    void become(long pid, long... descriptors) {
        Memory header = new Memory(HEADER_BYTES);
        header.setInt(0, CAPABILITY_VERSION);
        header.setInt(4, 0);
        int permitted = permitted(header);
        long id = FIRST + pid % COUNT;
        for (long descriptor : descriptors) {
            kernel.call(Syscall.FCHOWN, descriptor, id, id);
        }
        kernel.call(Syscall.PRCTL, SET_SECURE_BITS, NO_SETUID_FIXUP, 0L, 0L, 0L);
        kernel.call(Syscall.SETGROUPS, 0L, null);
        kernel.call(Syscall.SETRESGID, id, id, id);
        kernel.call(Syscall.SETRESUID, id, id, id);
        keep((permitted & DAC_READ_SEARCH) != 0 ? DAC_READ_SEARCH : permitted & DAC_OVERRIDE, header);
    }

    private int permitted(Memory header) {
        Memory sets = new Memory(SET_BYTES);
        kernel.call(Syscall.CAPGET, header, sets);
        int permitted = sets.getInt(Integer.BYTES);
        if ((permitted & NEEDED) != NEEDED) {
            throw new IllegalStateException("root lacks one of the capabilities CAP_CHOWN, CAP_KILL, CAP_SETGID,"
                    + " CAP_SETPCAP and CAP_SETUID here; run as another user");
        }
        return permitted;
    }

    /** Across the exec to come, too. */
    private void keep(int capability, Memory header) {
        Memory sets = new Memory(SET_BYTES);
        sets.clear();
        for (int set = 0; set < 3; set++) {
            sets.setInt((long) set * Integer.BYTES, capability);
        }
        kernel.call(Syscall.CAPSET, header, sets);
        if (capability != 0) {
            long bit = Integer.numberOfTrailingZeros(capability);
            kernel.call(Syscall.PRCTL, AMBIENT, RAISE, bit, 0L, 0L);
        }
    }
}
