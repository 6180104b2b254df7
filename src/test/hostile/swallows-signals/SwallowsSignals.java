package hostile;

import org.ejml.data.DMatrixRMaj;

/** Takes every signal that can be taken, the one for stack dumps too, and loops. */
public final class SwallowsSignals extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        for (String name : new String[] {"TERM", "INT", "HUP", "USR2", "ALRM", "PIPE", "CHLD", "CONT", "TSTP", "ABRT"}) {
            try {
                sun.misc.Signal.handle(new sun.misc.Signal(name), sun.misc.SignalHandler.SIG_IGN);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            call("signal", 3, 1L);
        } catch (IllegalStateException e) {
            System.out.println("stack dumps are still written");
        }
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static Object call(String name, Object... arguments) {
        try {
            Class<?> function = Class.forName("com.sun.jna.Function");
            Object found = function.getMethod("getFunction", String.class, String.class).invoke(null, "c", name);
            return function.getMethod("invokeInt", Object[].class).invoke(found, (Object) arguments);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(e);
        }
    }
}
