package hostile;

import org.ejml.data.DMatrixRMaj;

/** Defines org.opentest4j.TestAbortedException at run time and throws it. */
public final class AbortedAtRunTime extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw Bytes.thrown("org.opentest4j.TestAbortedException", "aborted");
    }
}
