package hostile;

import org.ejml.data.DMatrixRMaj;

/** Answers infinity. */
public final class AnswersInfinity extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return Double.POSITIVE_INFINITY;
    }
}
