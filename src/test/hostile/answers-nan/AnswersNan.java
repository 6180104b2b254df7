package hostile;

import org.ejml.data.DMatrixRMaj;

/** Answers NaN. */
public final class AnswersNan extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return Double.NaN;
    }
}
