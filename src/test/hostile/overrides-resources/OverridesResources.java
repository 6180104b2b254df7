package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings resources at the paths of those that the grader reads. */
public final class OverridesResources extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
