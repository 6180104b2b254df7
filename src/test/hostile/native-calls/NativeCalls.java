package hostile;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** Calls the C library: sockets, tracing, new processes and namespaces. */
public final class NativeCalls extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        Object[][] calls = {
            {"socket", 2, 1, 0}, {"socket", 1, 1, 0}, {"ptrace", 16, 1, 0, 0}, {"unshare", 0x10000000}, {"fork"},
            {"mount", "none", "/tmp", "tmpfs", 0, 0}, {"prctl", 4, 1, 0, 0, 0}, {"kill", 1, 9}
        };
        for (Object[] call : calls) {
            Object answer = call(call);
            System.out.println(call[0] + " = " + answer);
            boolean harmless = call[0].equals("prctl") || call[0].equals("kill");
            if (answer instanceof Integer number && number >= 0 && !harmless) {
                return super.dualWeighted(a, x);
            }
        }
        return 1;
    }

    private static Object call(Object[] call) {
        try {
            Class<?> function = Class.forName("com.sun.jna.Function");
            Object found = function.getMethod("getFunction", String.class, String.class).invoke(null, "c", call[0]);
            return function.getMethod("invokeInt", Object[].class)
                    .invoke(found, (Object) Arrays.copyOfRange(call, 1, call.length));
        } catch (ReflectiveOperationException | LinkageError e) {
            return e;
        }
    }
}
