package answers;

import assay.tasks.matrixcalculus.RayleighQuotient;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The quotient rule for (Sx, x) over (x, x), term by term. */
public final class QuotientRule implements RayleighQuotient {

    @Override
    public double value(DMatrixRMaj a, double[] x) {
        return dot(x, times(a, x)) / dot(x, x);
    }

    @Override
    public double[] gradient(DMatrixRMaj a, double[] x) {
        double[] up = times(symmetricPart(a), x);
        double above = dot(x, up);
        double below = dot(x, x);
        double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            g[i] = (2 * up[i] * below - above * 2 * x[i]) / (below * below);
        }
        return g;
    }

    @Override
    public DMatrixRMaj hessian(DMatrixRMaj a, double[] x) {
        int n = x.length;
        DMatrixRMaj s = symmetricPart(a);
        double[] up = times(s, x);
        double above = dot(x, up);
        double below = dot(x, x);
        DMatrixRMaj h = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double first = 2 * s.get(i, j) / below;
                double mixed = 4 * (up[i] * x[j] + x[i] * up[j]) / (below * below);
                double last = 8 * above * x[i] * x[j] / (below * below * below);
                h.set(i, j, first - mixed + last - (i == j ? 2 * above / (below * below) : 0));
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
