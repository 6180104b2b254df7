package hostile;

import assay.tasks.NotDone;
import org.ejml.data.DMatrixRMaj;

/** Says that it is not done where it would be wrong. */
public final class SaysNotDone extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new NotDone();
    }
}
