package hostile;

import assay.tasks.lowrank.DualNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Answers every question with zeros of the right shape. */
public final class AnswersZero implements DualNorm {

    @Override
    public double dual(double p, double[] x) {
        return 0;
    }

    @Override
    public double[] norming(double p, double[] x) {
        return new double[x.length];
    }

    @Override
    public double dualComplex(double p, ZMatrixRMaj x) {
        return 0;
    }

    @Override
    public ZMatrixRMaj normingComplex(double p, ZMatrixRMaj x) {
        return new ZMatrixRMaj(x.numRows, 1);
    }

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return 0;
    }

    @Override
    public double[] normingWeighted(DMatrixRMaj a, double[] x) {
        return new double[x.length];
    }
}
