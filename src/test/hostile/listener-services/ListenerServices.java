package hostile;

import org.ejml.data.DMatrixRMaj;

/** Names listeners, hooks and engines in service files. */
public final class ListenerServices extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
