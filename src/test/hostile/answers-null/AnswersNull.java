package hostile;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers null. */
public final class AnswersNull extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }

    @Override
    public double[] norming(double p, double[] x) {
        return null;
    }

    @Override
    public ZMatrixRMaj normingComplex(double p, ZMatrixRMaj x) {
        return null;
    }

    @Override
    public double[] normingWeighted(DMatrixRMaj a, double[] x) {
        return null;
    }
}
