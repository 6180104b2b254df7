package hostile;

import org.ejml.data.DMatrixRMaj;

/** Leaves a thread that halts the JVM a moment after the answer. */
public final class DiesLater extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        new Thread(() -> {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(0);
        }).start();
        return super.dualWeighted(a, x);
    }
}
