package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws an exception whose stack is null and whose cause is itself. */
public final class StackIsNull extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new Liar();
    }
}

/** Lies about itself. */
final class Liar extends RuntimeException {

    @Override
    public synchronized Throwable getCause() {
        return this;
    }

    @Override
    public StackTraceElement[] getStackTrace() {
        return null;
    }
}
