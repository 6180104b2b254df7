package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings build files and extensions. */
public final class BuildFiles extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
