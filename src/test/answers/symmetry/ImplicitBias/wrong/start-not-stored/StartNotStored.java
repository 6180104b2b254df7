package answers;

import assay.tasks.symmetry.ImplicitBias;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** Stores w₁ first and w_T twice. */
public final class StartNotStored implements ImplicitBias {

    @Override
    public double[] gradient(DMatrixRMaj x, double[] y, double[] w) {
        return transposed(x, minus(times(x, w), y));
    }

    @Override
    public double[] leastNorm(DMatrixRMaj x, double[] y) {
        return times(pseudoInverse(x), y);
    }

    @Override
    public double[] limit(DMatrixRMaj x, double[] y, double[] w0) {
        DMatrixRMaj plus = pseudoInverse(x);
        double[] seen = times(plus, times(x, w0));
        return minus(w0, minus(seen, times(plus, y)));
    }

    @Override
    public double largestStep(DMatrixRMaj x) {
        double sigma = NormOps_DDRM.normP2(x);
        return 2 / (sigma * sigma);
    }

    @Override
    public double[][] iterates(DMatrixRMaj x, double[] y, double[] w0, double step, int steps) {
        double[][] rows = new double[steps + 1][];
        double[] w = w0.clone();
        for (int t = 1; t <= steps; t++) {
            double[] g = transposed(x, minus(times(x, w), y));
            for (int j = 0; j < w.length; j++) {
                w[j] -= step * g[j];
            }
            rows[t - 1] = w.clone();
        }
        rows[steps] = w;
        return rows;
    }

    private static DMatrixRMaj pseudoInverse(DMatrixRMaj x) {
        DMatrixRMaj plus = new DMatrixRMaj(x.numCols, x.numRows);
        CommonOps_DDRM.pinv(x, plus);
        return plus;
    }

    private static double[] times(DMatrixRMaj a, double[] v) {
        double[] product = new double[a.numRows];
        for (int i = 0; i < a.numRows; i++) {
            for (int j = 0; j < a.numCols; j++) {
                product[i] += a.get(i, j) * v[j];
            }
        }
        return product;
    }

    private static double[] transposed(DMatrixRMaj a, double[] v) {
        return times(CommonOps_DDRM.transpose(a, null), v);
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }
}
