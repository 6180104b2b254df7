package hostile;

import org.ejml.data.DMatrixRMaj;

/** Configures one try without shrinking. */
public final class PlatformProperties extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
