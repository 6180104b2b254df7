package hostile;

import org.ejml.data.DMatrixRMaj;

/** Interrupts all threads, takes uncaught exceptions, renames and reranks them, and exits by a hook. */
public final class InterruptsThreads extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> Runtime.getRuntime().halt(0));
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            thread.setUncaughtExceptionHandler((t, e) -> Runtime.getRuntime().halt(0));
            thread.setName("main");
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.setContextClassLoader(null);
            thread.interrupt();
        }
        System.setIn(null);
        System.setOut(null);
        System.setErr(null);
        return 1;
    }
}
