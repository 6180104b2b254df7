package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings checks and verdicts of its own. */
public final class ShadowAssay extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
