package hostile;

import org.ejml.data.DMatrixRMaj;

/** Works for a while in a static initialiser and in its constructor. */
public final class WorksAheadTwin extends RightDualNorm {

    private static final double ONE = work();
    private final double two = work();

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return super.dualWeighted(a, x) * ONE / two;
    }

    private static double work() {
        long end = System.nanoTime() + 100_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return 2;
    }
}
