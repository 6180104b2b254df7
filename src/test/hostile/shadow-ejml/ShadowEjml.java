package hostile;

import org.ejml.data.DMatrixRMaj;

/** Brings a DMatrixRMaj of its own. */
public final class ShadowEjml extends Right {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
