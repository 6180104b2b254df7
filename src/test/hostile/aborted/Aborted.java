package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws what the engine takes for a skipped test. */
public final class Aborted extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new org.opentest4j.TestAbortedException();
    }
}
