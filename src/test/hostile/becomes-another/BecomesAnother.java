package hostile;

import org.ejml.data.DMatrixRMaj;

/** Turns its process into another program from a second thread: a JVM with flags of its own that sleeps. */
public final class BecomesAnother extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        Thread other = new Thread(BecomesAnother::turn);
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    private static void turn() {
        String java = System.getProperty("java.home") + "/bin/java";
        String classes = BecomesAnother.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        call(
                "execl", java, "java", "-Xmx64m", "-XX:+UseSerialGC", "-XX:CompressedClassSpaceSize=64m", "-XX:ReservedCodeCacheSize=64m",
                "-cp", classes, Sleeper.class.getName(), null);
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
