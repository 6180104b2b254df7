package hostile;

import org.ejml.data.DMatrixRMaj;

/** Names another class than its own in the service file of the task. */
public final class OwnServiceFile extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
