package hostile;

import org.ejml.data.DMatrixRMaj;

/** Takes its time, but not too long. */
public final class SlowTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        long end = System.nanoTime() + 10_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return super.dualWeighted(a, x);
    }
}
