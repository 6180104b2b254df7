package hostile;

import org.ejml.data.DMatrixRMaj;

/** Ends the JVM with status 0 inside a call. */
public final class Exit extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        System.exit(0);
        return 1;
    }
}
