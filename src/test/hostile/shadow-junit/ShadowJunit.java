package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings an org.junit.jupiter.api.Assertions of its own. */
public final class ShadowJunit extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
