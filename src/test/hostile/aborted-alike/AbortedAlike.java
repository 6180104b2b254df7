package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws an exception called TestAbortedException. */
public final class AbortedAlike extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new TestAbortedException();
    }
}

/** Called like a verdict. */
final class TestAbortedException extends RuntimeException {}
