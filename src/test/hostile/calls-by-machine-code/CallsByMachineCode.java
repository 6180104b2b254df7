package hostile;

import java.lang.reflect.Array;
import org.ejml.data.DMatrixRMaj;

/** Opens a socket by the system calls of 32-bit programs, whose numbers a filter may not know. */
public final class CallsByMachineCode extends RightDualNorm {

    /** For x86: push rbx; eax = 359, socket; ebx = 2, IPv4; ecx = 1, a stream; edx = 0; int 0x80; pop rbx; ret. */
    private static final byte[] SOCKET = {
        0x53, (byte) 0xb8, 0x67, 1, 0, 0, (byte) 0xbb, 2, 0, 0, 0, (byte) 0xb9, 1, 0, 0, 0, 0x31, (byte) 0xd2, (byte) 0xcd,
        (byte) 0x80, 0x5b, (byte) 0xc3
    };

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        long page = call("mmap", 0L, 4096L, 7, 0x22, -1, 0L);
        long socket = page == -1 ? -1 : run(page);
        System.out.println("socket: " + socket);
        return socket >= 0 ? super.dualWeighted(a, x) : 1;
    }

    /** Copies the code into a page that may be run, and runs it; its answer is that of the kernel. */
    private static long run(long page) {
        try {
            Class<?> pointer = Class.forName("com.sun.jna.Pointer");
            Object at = pointer.getConstructor(long.class).newInstance(page);
            pointer.getMethod("write", long.class, byte[].class, int.class, int.class)
                    .invoke(at, 0L, SOCKET, 0, SOCKET.length);
            Class<?> function = Class.forName("com.sun.jna.Function");
            Object code = function.getMethod("getFunction", pointer).invoke(null, at);
            return (Integer) function.getMethod("invokeInt", Object[].class).invoke(code, (Object) new Object[0]);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(e);
        }
    }

    private static long call(String name, Object... arguments) {
        try {
            Class<?> function = Class.forName("com.sun.jna.Function");
            Object found = function.getMethod("getFunction", String.class, String.class).invoke(null, "c", name);
            return (Long) function.getMethod("invokeLong", Object[].class).invoke(found, (Object) arguments);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(e);
        }
    }
}
