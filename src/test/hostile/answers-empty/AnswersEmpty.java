package hostile;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers with nothing in it. */
public final class AnswersEmpty extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }

    @Override
    public double[] norming(double p, double[] x) {
        return new double[0];
    }

    @Override
    public ZMatrixRMaj normingComplex(double p, ZMatrixRMaj x) {
        return new ZMatrixRMaj(0, 0);
    }

    @Override
    public double[] normingWeighted(DMatrixRMaj a, double[] x) {
        return new double[0];
    }
}
