package hostile;

import org.ejml.data.DMatrixRMaj;

/** Is right for diagonal matrices only. */
public final class DiagonalOnly extends RightDualNorm {

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * x[i] / a.get(i, i);
        }
        return Math.sqrt(sum);
    }
}
