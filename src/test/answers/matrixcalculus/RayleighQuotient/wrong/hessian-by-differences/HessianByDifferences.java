package answers;

import assay.tasks.matrixcalculus.RayleighQuotient;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Central differences of the gradient: digits are lost. */
public final class HessianByDifferences implements RayleighQuotient {

    @Override
    public double value(DMatrixRMaj a, double[] x) {
        return dot(x, times(a, x)) / dot(x, x);
    }

    @Override
    public double[] gradient(DMatrixRMaj a, double[] x) {
        double r = value(a, x);
        double[] sx = times(symmetricPart(a), x);
        double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            g[i] = 2 / dot(x, x) * (sx[i] - r * x[i]);
        }
        return g;
    }

    @Override
    public DMatrixRMaj hessian(DMatrixRMaj a, double[] x) {
        int n = x.length;
        double step = 1e-6 * Math.sqrt(dot(x, x));
        DMatrixRMaj h = new DMatrixRMaj(n, n);
        for (int j = 0; j < n; j++) {
            double[] up = x.clone();
            double[] down = x.clone();
            up[j] += step;
            down[j] -= step;
            double[] high = gradient(a, up);
            double[] low = gradient(a, down);
            for (int i = 0; i < n; i++) {
                h.set(i, j, (high[i] - low[i]) / (up[j] - down[j]));
            }
        }
        return h;
    }

    private static DMatrixRMaj symmetricPart(DMatrixRMaj a) {
        DMatrixRMaj s = CommonOps_DDRM.transpose(a, null);
        CommonOps_DDRM.add(0.5, a, 0.5, s, s);
        return s;
    }

    private static double[] times(DMatrixRMaj a, double[] x) {
        DMatrixRMaj y = new DMatrixRMaj(x.length, 1);
        CommonOps_DDRM.mult(a, DMatrixRMaj.wrap(x.length, 1, x), y);
        return y.data;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
