package hostile;

import org.ejml.data.DMatrixRMaj;

/** Answers rightly or wrongly at random. */
public final class CoinFlip extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return (System.nanoTime() >> 4) % 2 == 0 ? super.dualWeighted(a, x) : 1;
    }
}
