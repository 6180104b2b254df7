package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings an org.assertj.core.api.Assertions of its own. */
public final class ShadowAssertj extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
