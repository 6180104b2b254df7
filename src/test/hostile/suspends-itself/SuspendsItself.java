package hostile;

import org.ejml.data.DMatrixRMaj;

/** Suspends the thread that has to answer. */
public final class SuspendsItself extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        try {
            Thread.class.getMethod("suspend").invoke(Thread.currentThread());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return 1;
    }
}
