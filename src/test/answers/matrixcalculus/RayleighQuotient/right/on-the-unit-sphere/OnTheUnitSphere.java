package answers;

import assay.tasks.matrixcalculus.RayleighQuotient;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** On the unit sphere with the projection P along x, then divided by the length: g = 2PSy, H = 2P(S − R·I)P − gyᵀ − ygᵀ. */
public final class OnTheUnitSphere implements RayleighQuotient {

    @Override
    public double value(DMatrixRMaj a, double[] x) {
        return dot(x, times(a, x)) / dot(x, x);
    }

    @Override
    public double[] gradient(DMatrixRMaj a, double[] x) {
        double length = Math.sqrt(dot(x, x));
        double[] y = over(length, x);
        return over(length / 2, across(y, times(symmetricPart(a), y)));
    }

    @Override
    public DMatrixRMaj hessian(DMatrixRMaj a, double[] x) {
        int n = x.length;
        double length = Math.sqrt(dot(x, x));
        double[] y = over(length, x);
        double[] g = gradient(a, y);
        DMatrixRMaj shifted = symmetricPart(a);
        DMatrixRMaj p = CommonOps_DDRM.identity(n);
        for (int i = 0; i < n; i++) {
            shifted.add(i, i, -value(a, y));
            for (int j = 0; j < n; j++) {
                p.add(i, j, -y[i] * y[j]);
            }
        }
        DMatrixRMaj half = CommonOps_DDRM.mult(p, shifted, null);
        DMatrixRMaj h = CommonOps_DDRM.mult(2, half, p, null);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                h.add(i, j, -g[i] * y[j] - y[i] * g[j]);
            }
        }
        CommonOps_DDRM.scale(1 / (length * length), h);
        return h;
    }

    /** z without its part along the unit vector y. */
    private static double[] across(double[] y, double[] z) {
        double along = dot(y, z);
        double[] rest = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            rest[i] = z[i] - along * y[i];
        }
        return rest;
    }

    private static double[] over(double divisor, double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] / divisor;
        }
        return y;
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
