package hostile;

import org.ejml.data.DMatrixRMaj;

/** Names listeners and hooks in service files of an archive. */
public final class ListenerServicesZip extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }
}
