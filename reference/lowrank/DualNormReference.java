package lowrank;

import assay.tasks.lowrank.DualNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** By the equality case of Hölder's inequality, everything divided by the largest modulus first. */
public final class DualNormReference implements DualNorm {

    @Override
    public double dual(double p, double[] x) {
        double q = conjugate(p);
        double largest = largest(x);
        return largest == 0 ? 0 : largest * norm(q, scaled(x, largest));
    }

    @Override
    public double[] norming(double p, double[] x) {
        double q = conjugate(p);
        double[] y = new double[x.length];
        double[] s = scaled(x, largest(x));
        if (Double.isInfinite(q)) {
            int k = indexOfLargest(s);
            y[k] = Math.signum(x[k]);
            return y;
        }
        for (int i = 0; i < x.length; i++) {
            y[i] = Math.signum(x[i]) * Math.pow(Math.abs(s[i]), q - 1);
        }
        return scaled(y, norm(p, y));
    }

    @Override
    public double dualComplex(double p, ZMatrixRMaj x) {
        return dual(p, moduli(x));
    }

    @Override
    public ZMatrixRMaj normingComplex(double p, ZMatrixRMaj x) {
        double[] moduli = moduli(x);
        double[] sizes = norming(p, moduli);
        ZMatrixRMaj y = new ZMatrixRMaj(moduli.length, 1);
        for (int i = 0; i < moduli.length; i++) {
            if (moduli[i] > 0) {
                y.set(i, 0, sizes[i] * (x.getReal(i, 0) / moduli[i]), sizes[i] * (x.getImag(i, 0) / moduli[i]));
            }
        }
        return y;
    }

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        return Math.sqrt(dot(x, solved(a, x)));
    }

    @Override
    public double[] normingWeighted(DMatrixRMaj a, double[] x) {
        return scaled(solved(a, x), dualWeighted(a, x));
    }

    /** z with (A + Aᵀ)/2 · z = x: only the symmetric part of A enters xᵀAx. */
    private static double[] solved(DMatrixRMaj a, double[] x) {
        DMatrixRMaj symmetric = new DMatrixRMaj(x.length, x.length);
        CommonOps_DDRM.transpose(a, symmetric);
        CommonOps_DDRM.add(0.5, a, 0.5, symmetric, symmetric);
        DMatrixRMaj z = new DMatrixRMaj(x.length, 1);
        CommonOps_DDRM.solveSPD(symmetric, DMatrixRMaj.wrap(x.length, 1, x), z);
        return z.data;
    }

    private static double conjugate(double p) {
        if (!(p >= 1)) {
            throw new IllegalArgumentException("p = " + p + ", and ‖·‖_p is a norm for p ≥ 1 only");
        }
        return p == 1 ? Double.POSITIVE_INFINITY : Double.isInfinite(p) ? 1 : p / (p - 1);
    }

    private static double norm(double p, double[] x) {
        if (Double.isInfinite(p)) {
            return largest(x);
        }
        double sum = 0;
        for (double xi : x) {
            sum += Math.pow(Math.abs(xi), p);
        }
        return Math.pow(sum, 1 / p);
    }

    private static double largest(double[] x) {
        return Math.abs(x[indexOfLargest(x)]);
    }

    private static int indexOfLargest(double[] x) {
        int k = 0;
        for (int i = 1; i < x.length; i++) {
            k = Math.abs(x[i]) > Math.abs(x[k]) ? i : k;
        }
        return k;
    }

    private static double[] scaled(double[] x, double divisor) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] / divisor;
        }
        return y;
    }

    private static double[] moduli(ZMatrixRMaj x) {
        double[] moduli = new double[x.getNumRows()];
        for (int i = 0; i < moduli.length; i++) {
            moduli[i] = Math.hypot(x.getReal(i, 0), x.getImag(i, 0));
        }
        return moduli;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
