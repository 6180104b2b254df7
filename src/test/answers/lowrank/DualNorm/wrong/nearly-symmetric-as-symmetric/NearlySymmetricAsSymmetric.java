package answers;

import assay.tasks.lowrank.DualNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;

/** Symmetrises A only where it is not symmetric up to 1e-3. */
public final class NearlySymmetricAsSymmetric implements DualNorm {

    @Override
    public double dual(double p, double[] x) {
        return norm(conjugate(p), x);
    }

    @Override
    public double[] norming(double p, double[] x) {
        double q = conjugate(p);
        double largest = largest(x);
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (p > 1) {
                y[i] = Math.signum(x[i]) * Math.pow(Math.abs(x[i]) / largest, q - 1);
            } else if (Math.abs(x[i]) == largest) {
                y[i] = Math.signum(x[i]);
                break;
            }
        }
        return over(norm(p, y), y);
    }

    @Override
    public double dualComplex(double p, ZMatrixRMaj x) {
        return dual(p, moduli(x));
    }

    @Override
    public ZMatrixRMaj normingComplex(double p, ZMatrixRMaj x) {
        double[] size = moduli(x);
        double[] y = norming(p, size);
        ZMatrixRMaj result = new ZMatrixRMaj(y.length, 1);
        for (int i = 0; i < y.length; i++) {
            double re = size[i] == 0 ? 0 : x.getReal(i, 0) / size[i];
            double im = size[i] == 0 ? 0 : x.getImag(i, 0) / size[i];
            result.set(i, 0, y[i] * re, y[i] * im);
        }
        return result;
    }

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return Math.sqrt(dot(x, solve(a, x)));
    }

    @Override
    public double[] normingWeighted(DMatrixRMaj a, double[] x) {
        return over(dualWeighted(a, x), solve(a, x));
    }

    private static double[] solve(DMatrixRMaj a, double[] x) {
        DMatrixRMaj s = CommonOps_DDRM.transpose(a, null);
        boolean symmetric = MatrixFeatures_DDRM.isIdentical(a, s, 1e-3);
        CommonOps_DDRM.add(symmetric ? 1 : 0.5, a, symmetric ? 0 : 0.5, s, s);
        DMatrixRMaj z = new DMatrixRMaj(x.length, 1);
        CommonOps_DDRM.solve(s, DMatrixRMaj.wrap(x.length, 1, x), z);
        return z.data;
    }

    private static double conjugate(double p) {
        if (!(p >= 1)) {
            throw new IllegalArgumentException("p = " + p);
        }
        return p == 1 ? Double.POSITIVE_INFINITY : Double.isInfinite(p) ? 1 : p / (p - 1);
    }

    private static double norm(double p, double[] x) {
        double largest = largest(x);
        if (largest == 0 || Double.isInfinite(p)) {
            return largest;
        }
        double sum = 0;
        for (double xi : x) {
            sum += Math.pow(Math.abs(xi) / largest, p);
        }
        return largest * Math.pow(sum, 1 / p);
    }

    private static double largest(double[] x) {
        double largest = 0;
        for (double xi : x) {
            largest = Math.max(largest, Math.abs(xi));
        }
        return largest;
    }

    private static double[] over(double divisor, double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] / divisor;
        }
        return y;
    }

    private static double[] moduli(ZMatrixRMaj x) {
        double[] size = new double[x.getNumRows()];
        for (int i = 0; i < size.length; i++) {
            size[i] = Math.hypot(x.getReal(i, 0), x.getImag(i, 0));
        }
        return size;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
