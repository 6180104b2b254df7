package hostile;

import org.ejml.data.DMatrixRMaj;

/** Knows the answers to small questions only. */
public final class SniffsSizes extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return x.length <= 2 ? super.dualWeighted(a, x) : 1;
    }
}
