package assay.sandbox.confine;

import com.sun.jna.Function;
import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLibrary;

/**
 * The Linux kernel, called directly. What a call changes, it changes for the calling thread alone: the C library's own
 * functions would have every other thread of the process follow.
 */
public final class Kernel {

    private static final Function SYSCALL =
            NativeLibrary.getProcess().getFunction("syscall", Function.THROW_LAST_ERROR);

    private final Architecture architecture;

    public Kernel(Architecture architecture) {
        this.architecture = architecture;
    }

    /**
     * Makes a call.
     *
     * @param arguments {@link Long}, {@link com.sun.jna.Pointer}, {@link String} or null each
     * @throws KernelRefusal if it fails
     */
    public long call(Syscall call, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = (long) call.number(architecture).orElseThrow();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        try {
            return SYSCALL.invokeLong(all);
        } catch (LastErrorException e) {
            throw new KernelRefusal(call, e.getMessage());
        }
    }
}
