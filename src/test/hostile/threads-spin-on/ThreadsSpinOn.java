package hostile;

import org.ejml.data.DMatrixRMaj;

/** Leaves threads that spin between calls. */
public final class ThreadsSpinOn extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        Thread thread = new Thread(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        });
        thread.start();
        return super.dualWeighted(a, x);
    }
}
