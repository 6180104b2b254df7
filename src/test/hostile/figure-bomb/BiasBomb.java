package hostile;

import org.ejml.data.DMatrixRMaj;

/** Iterates and limits as far apart as numbers are, or a million of them. */
public final class BiasBomb extends RightImplicitBias {

    private int calls;

    @Override
    public double[][] iterates(DMatrixRMaj x, double[] y, double[] w0, double step, int steps) {
        double[][] w = new double[calls++ % 2 == 0 ? steps + 1 : 1_000_000][w0.length];
        for (int t = 0; t < w.length; t++) {
            w[t][0] = t % 2 == 0 ? Double.MAX_VALUE : -Double.MAX_VALUE;
        }
        return w;
    }

    @Override
    public double[] limit(DMatrixRMaj x, double[] y, double[] w0) {
        double[] far = new double[w0.length];
        java.util.Arrays.fill(far, -Double.MAX_VALUE);
        return far;
    }
}
