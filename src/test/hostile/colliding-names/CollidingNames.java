package hostile;

import org.ejml.data.DMatrixRMaj;

/** Has sources whose names differ only in case, which are one file on some machines. */
public final class CollidingNames extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
