package hostile;

import org.ejml.data.DMatrixRMaj;

/** Overflows the stack. */
public final class Overflow extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1 + dualWeighted(a, x);
    }
}
