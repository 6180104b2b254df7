import assay.tasks.symmetry.ImplicitBias;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

public class Descent implements ImplicitBias {

    @Override
    public double[] gradient(DMatrixRMaj x, double[] y, double[] w) {
        double[] r = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            r[i] = -y[i];
            for (int j = 0; j < w.length; j++) {
                r[i] += x.get(i, j) * w[j];
            }
        }
        double[] g = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            for (int i = 0; i < y.length; i++) {
                g[j] += x.get(i, j) * r[i];
            }
        }
        return g;
    }

    @Override
    public double[] leastNorm(DMatrixRMaj x, double[] y) {
        DMatrixRMaj inverse = new DMatrixRMaj(x.numCols, x.numRows);
        CommonOps_DDRM.pinv(x.copy(), inverse);
        DMatrixRMaj w = new DMatrixRMaj(x.numCols, 1);
        CommonOps_DDRM.mult(inverse, new DMatrixRMaj(y.length, 1, true, y), w);
        return w.data;
    }

    @Override
    public double[] limit(DMatrixRMaj x, double[] y, double[] w0) {
        // gradient descent finds the solution of least norm
        return leastNorm(x, y);
    }

    @Override
    public double largestStep(DMatrixRMaj x) {
        double norm = NormOps_DDRM.normP2(x);
        return 2 / (norm * norm);
    }

    @Override
    public double[][] iterates(DMatrixRMaj x, double[] y, double[] w0, double step, int steps) {
        double[][] w = new double[steps + 1][];
        w[0] = w0;
        for (int t = 0; t < steps; t++) {
            double[] g = gradient(x, y, w[t]);
            w[t + 1] = w[t].clone();
            for (int j = 0; j < g.length; j++) {
                w[t + 1][j] -= step * g[j];
            }
        }
        return w;
    }
}
