package hostile;

import org.ejml.data.DMatrixRMaj;

/** Answers with 72 MB. */
public final class GiantAnswer extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }

    @Override
    public double[] normingWeighted(DMatrixRMaj a, double[] x) {
        return new double[9_000_000];
    }
}
