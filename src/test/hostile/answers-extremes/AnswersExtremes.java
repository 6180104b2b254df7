package hostile;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers with the smallest, the largest and negative zero. */
public final class AnswersExtremes extends RightDualNorm {

    private int calls;

    @Override
    public double dual(double p, double[] x) {
        double[] all = {-0.0, Double.MIN_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE};
        return all[calls++ % all.length];
    }

    @Override
    public double[] norming(double p, double[] x) {
        double[] y = new double[x.length];
        java.util.Arrays.fill(y, dual(p, x));
        return y;
    }

    @Override
    public ZMatrixRMaj normingComplex(double p, ZMatrixRMaj x) {
        ZMatrixRMaj y = new ZMatrixRMaj(x.numRows, 1);
        java.util.Arrays.fill(y.data, Double.MAX_VALUE);
        return y;
    }

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return -Double.MIN_VALUE;
    }

    @Override
    public double[] normingWeighted(DMatrixRMaj a, double[] x) {
        return norming(2, x);
    }
}
