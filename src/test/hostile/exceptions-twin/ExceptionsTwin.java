package hostile;

import org.ejml.data.DMatrixRMaj;

/** Throws and catches. */
public final class ExceptionsTwin extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            throw new IllegalStateException("caught by myself");
        } catch (IllegalStateException e) {
            return super.dualWeighted(a, x);
        }
    }
}
