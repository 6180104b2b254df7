package hostile;

import org.ejml.data.DMatrixRMaj;

/** Stops the worker's threads, its own a moment after the answer. */
public final class StopsThreads extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        Thread own = Thread.currentThread();
        new Thread(() -> {
            for (int i = 0; i < 100; i++) {
                stop(own);
            }
        }).start();
        Thread.getAllStackTraces().keySet().stream().filter(t -> t != own).forEach(StopsThreads::stop);
        return super.dualWeighted(a, x);
    }

    /** By name: there is none in Java 26. */
    private static void stop(Thread thread) {
        try {
            Thread.class.getMethod("stop").invoke(thread);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
