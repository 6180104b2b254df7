package hostile;

import org.ejml.data.DMatrixRMaj;

/** Answers rightly at random, and halts otherwise in the hope of another run. */
public final class CoinFlipCrash extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        if ((System.nanoTime() >> 4) % 2 == 0) {
            Runtime.getRuntime().halt(0);
        }
        return super.dualWeighted(a, x);
    }
}
