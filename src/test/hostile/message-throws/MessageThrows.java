package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws an exception whose message throws. */
public final class MessageThrows extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new Liar();
    }
}

/** Lies about itself. */
final class Liar extends RuntimeException {

    @Override
    public String getMessage() {
        throw new IllegalStateException("no message");
    }

    @Override
    public synchronized Throwable getCause() {
        throw new IllegalStateException("no cause");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
        throw new IllegalStateException("no stack");
    }
}
