package hostile;

import org.ejml.data.DMatrixRMaj;

/** Overwrites its arguments so that a trivial answer would fit. */
public final class Mutates extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        java.util.Arrays.fill(x, 0);
        a.reshape(1, 1);
        a.data = new double[0];
        return 0;
    }

    @Override
    public double[] normingWeighted(DMatrixRMaj a, double[] x) {
        a.data = null;
        a.numRows = -1;
        java.util.Arrays.fill(x, Double.NaN);
        return x;
    }
}
