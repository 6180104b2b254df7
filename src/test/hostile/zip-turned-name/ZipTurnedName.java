package hostile;

import org.ejml.data.DMatrixRMaj;

/** An archive with a name that turns text round. */
public final class ZipTurnedName extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
