package answers;

import assay.tasks.matrixcalculus.RayleighQuotient;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;

/** Takes A for symmetric where EJML says that it is, up to 1e-5. */
public final class NearlySymmetricAsSymmetric implements RayleighQuotient {

    @Override
    public double value(DMatrixRMaj a, double[] x) {
        return dot(x, times(symmetricPart(a), x)) / dot(x, x);
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
        DMatrixRMaj s = symmetricPart(a);
        double[] g = gradient(a, x);
        double r = value(a, x);
        DMatrixRMaj h = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double straight = s.get(i, j) - (i == j ? r : 0);
                h.set(i, j, 2 / dot(x, x) * (straight - g[i] * x[j] - x[i] * g[j]));
            }
        }
        return h;
    }

    private static DMatrixRMaj symmetricPart(DMatrixRMaj a) {
        if (MatrixFeatures_DDRM.isSymmetric(a, 1e-5)) {
            return a;
        }
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
