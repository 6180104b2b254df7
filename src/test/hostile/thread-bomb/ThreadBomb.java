package hostile;

import org.ejml.data.DMatrixRMaj;

/** Starts threads without end. */
public final class ThreadBomb extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        while (true) {
            Thread thread = new Thread(ThreadBomb::sleep);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
