package hostile;

import org.ejml.data.DMatrixRMaj;

/** Calculates in single precision. */
public final class SinglePrecision extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = (float) x[i];
            x[i] = y[i];
        }
        return (float) super.dualWeighted(a, x);
    }
}
