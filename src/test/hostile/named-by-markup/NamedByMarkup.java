package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws an exception whose stack names markup. */
public final class NamedByMarkup extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new Liar();
    }
}

/** Lies about itself. */
final class Liar extends RuntimeException {

    @Override
    public StackTraceElement[] getStackTrace() {
        return new StackTraceElement[] {new StackTraceElement("<script>", "<img src=x>", "<b>\u001b[31m", 1)};
    }

    @Override
    public String getMessage() {
        return "</pre></body>";
    }
}
