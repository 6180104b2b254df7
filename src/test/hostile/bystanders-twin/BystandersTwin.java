package hostile;

import org.ejml.data.DMatrixRMaj;

/** Hands in notes and pictures beside the sources. */
public final class BystandersTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return super.dualWeighted(a, x);
    }
}
