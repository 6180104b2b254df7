package hostile;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers with matrices whose sizes lie about their data. */
public final class AnswersMisshapen extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 1;
    }

    @Override
    public double[] norming(double p, double[] x) {
        return new double[x.length + 1];
    }

    @Override
    public ZMatrixRMaj normingComplex(double p, ZMatrixRMaj x) {
        ZMatrixRMaj y = new ZMatrixRMaj(1, 1);
        y.numRows = x.numRows;
        y.numCols = x.numRows % 2 == 0 ? 1 : -1;
        y.data = x.numRows % 3 == 0 ? null : new double[1];
        return y;
    }

    @Override
    public double[] normingWeighted(DMatrixRMaj a, double[] x) {
        return new double[x.length - 1];
    }
}
