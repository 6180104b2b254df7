package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings a DMatrixRMaj of its own. */
public final class ShadowEjml extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
