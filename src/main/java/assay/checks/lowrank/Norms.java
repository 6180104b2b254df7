package assay.checks.lowrank;

import assay.checks.Vectors;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** Slow, careful norms: scaled by the largest entry, summed with compensation. */
public final class Norms {

    private static final double MODERATE = 1e4;

    private Norms() {}

    /** ‖x‖_p for p in [1, ∞]. */
    public static double lp(double p, double[] x) {
        double largest = 0;
        for (double xi : x) {
            largest = Math.max(largest, Math.abs(xi));
        }
        if (largest == 0 || Double.isInfinite(p)) {
            return largest;
        }
        Sum sum = new Sum();
        for (double xi : x) {
            sum.add(Math.pow(Math.abs(xi) / largest, p));
        }
        return largest * Math.pow(sum.value(), 1 / p);
    }

    /** The dual of ‖·‖_p. */
    public static double dual(double p, double[] x) {
        return lp(conjugate(p), x);
    }

    /** q with 1/p + 1/q = 1. */
    public static double conjugate(double p) {
        return p == 1 ? Double.POSITIVE_INFINITY : Double.isInfinite(p) ? 1 : p / (p - 1);
    }

    /** A y with ‖y‖_p = 1 and yᵀx = ‖x‖′. */
    public static double[] norming(double p, double[] x) {
        double[] y = new double[x.length];
        double largest = lp(Double.POSITIVE_INFINITY, x);
        if (p == 1) {
            for (int i = 0; i < x.length; i++) {
                if (Math.abs(x[i]) == largest) {
                    y[i] = Math.signum(x[i]);
                    return y;
                }
            }
        }
        for (int i = 0; i < x.length; i++) {
            y[i] = Math.signum(x[i]) * Math.pow(Math.abs(x[i]) / largest, conjugate(p) - 1);
        }
        return times(1 / lp(p, y), y);
    }

    /** sign(x_i)|x_i|^(q−1): the direction of a norming vector, not normalised. */
    public static double[] alignedPowers(double p, double[] x) {
        double q = conjugate(p);
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = Math.signum(x[i]) * Math.pow(Math.abs(x[i]), q - 1);
        }
        return y;
    }

    /** The same, normalised in the wrong norm. */
    public static double[] normingInDual(double p, double[] x) {
        double[] y = alignedPowers(p, x);
        return times(1 / lp(conjugate(p), y), y);
    }

    /** A y for which Hölder's inequality is an equality, or nearly one. */
    public static double[] partner(double p, double[] x, Random random) {
        double[] best = norming(p, x);
        double[] noise = times(0.1, Vectors.gaussian(x.length, random));
        return random.nextInt(3) > 0 ? best : plus(best, noise);
    }

    /** ‖x‖² in the Euclidean norm. */
    public static double squared(double[] x) {
        return dot(x, x);
    }

    public static double dot(double[] x, double[] y) {
        Sum sum = new Sum();
        for (int i = 0; i < x.length; i++) {
            sum.add(x[i] * y[i]);
        }
        return sum.value();
    }

    public static double[] times(double factor, double[] x) {
        double[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] *= factor;
        }
        return y;
    }

    public static double[] plus(double[] x, double[] z) {
        double[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] += z[i];
        }
        return y;
    }

    public static double[] times(DMatrixRMaj a, double[] x) {
        DMatrixRMaj y = new DMatrixRMaj(a.getNumRows(), 1);
        CommonOps_DDRM.mult(a, DMatrixRMaj.wrap(x.length, 1, x), y);
        return y.data;
    }

    /** xᵀAx. */
    public static double form(DMatrixRMaj a, double[] x) {
        return dot(x, times(a, x));
    }

    /** (xᵀA⁻¹x)^½ with A as it is, symmetric or not. */
    public static double inverseForm(DMatrixRMaj a, double[] x) {
        DMatrixRMaj z = new DMatrixRMaj(x.length, 1);
        CommonOps_DDRM.solve(a, DMatrixRMaj.wrap(x.length, 1, x), z);
        return Math.sqrt(dot(x, z.data));
    }

    public static DMatrixRMaj symmetricPart(DMatrixRMaj a) {
        int n = a.getNumRows();
        DMatrixRMaj s = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                s.set(i, j, (a.get(i, j) + a.get(j, i)) / 2);
            }
        }
        return s;
    }

    /** S plus a skew-symmetric part of relative size {@code twist}. */
    public static DMatrixRMaj twisted(DMatrixRMaj s, double twist, Random random) {
        DMatrixRMaj a = s.copy();
        for (int i = 0; i < a.getNumRows(); i++) {
            for (int j = 0; j < i; j++) {
                double skew = twist * random.nextGaussian();
                a.add(i, j, skew);
                a.add(j, i, -skew);
            }
        }
        return a;
    }

    public static boolean symmetric(DMatrixRMaj a) {
        return MatrixFeatures_DDRM.isSymmetric(a, 0);
    }

    public static double condition(DMatrixRMaj a) {
        return NormOps_DDRM.conditionP2(a);
    }

    public static double[] moduli(ZMatrixRMaj x) {
        double[] moduli = new double[x.getNumRows()];
        for (int i = 0; i < moduli.length; i++) {
            moduli[i] = Math.hypot(x.getReal(i, 0), x.getImag(i, 0));
        }
        return moduli;
    }

    /** y*x as real and imaginary part. */
    public static double[] hermitian(ZMatrixRMaj y, ZMatrixRMaj x) {
        return product(y, x, -1);
    }

    /** yᵀx as real and imaginary part. */
    public static double[] bilinear(ZMatrixRMaj y, ZMatrixRMaj x) {
        return product(y, x, 1);
    }

    /** x, or the first unit vector for x = 0: shrinking walks through maps, and gets lost in filters. */
    public static double[] nonzero(double[] x) {
        double[] y = x.clone();
        if (lp(Double.POSITIVE_INFINITY, x) == 0) {
            y[0] = 1;
        }
        return y;
    }

    public static ZMatrixRMaj nonzero(ZMatrixRMaj x) {
        return new ZMatrixRMaj(x.getNumRows(), 1, true, nonzero(x.data));
    }

    /** The complex column with these moduli, up to rounding, and any phases. */
    public static ZMatrixRMaj turned(double[] x, Random random) {
        ZMatrixRMaj z = new ZMatrixRMaj(x.length, 1);
        for (int i = 0; i < x.length; i++) {
            double angle = 2 * Math.PI * random.nextDouble();
            z.set(i, 0, x[i] * Math.cos(angle), x[i] * Math.sin(angle));
        }
        return z;
    }

    /** x as a complex column. */
    public static ZMatrixRMaj complex(double[] x) {
        ZMatrixRMaj z = new ZMatrixRMaj(x.length, 1);
        for (int i = 0; i < x.length; i++) {
            z.set(i, 0, x[i], 0);
        }
        return z;
    }

    /** x with entries beyond 1e4 cut to that, and those below 1e-4 taken as 0. */
    public static double[] moderate(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double size = Math.abs(x[i]);
            y[i] = size < 1 / MODERATE ? 0 : Math.copySign(Math.min(size, MODERATE), x[i]);
        }
        return y;
    }

    private static double[] product(ZMatrixRMaj y, ZMatrixRMaj x, int sign) {
        Sum re = new Sum();
        Sum im = new Sum();
        for (int i = 0; i < x.getNumRows(); i++) {
            double yr = y.getReal(i, 0);
            double yi = sign * y.getImag(i, 0);
            re.add(yr * x.getReal(i, 0) - yi * x.getImag(i, 0));
            im.add(yr * x.getImag(i, 0) + yi * x.getReal(i, 0));
        }
        return new double[] {re.value(), im.value()};
    }

    /** Neumaier's compensated sum. */
    private static final class Sum {
        private double sum;
        private double lost;

        void add(double term) {
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
            sum = next;
        }

        double value() {
            return sum + lost;
        }
    }
}
