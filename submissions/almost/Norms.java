import assay.tasks.lowrank.DualNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

public class Norms implements DualNorm {

    @Override
    public double dual(double p, double[] x) {
        if (!(p >= 1)) {
            throw new IllegalArgumentException("p < 1");
        }
        double max = 0;
        double sum = 0;
        for (double xi : x) {
            max = Math.max(max, Math.abs(xi));
            sum += Math.abs(xi);
        }
        if (p == 1) {
            return max;
        }
        if (Double.isInfinite(p)) {
            return sum;
        }
        double q = p / (p - 1);
        double power = 0;
        for (double xi : x) {
            power += Math.pow(Math.abs(xi), q);
        }
        return power;
    }

    @Override
    public double[] norming(double p, double[] x) {
        double[] y = new double[x.length];
        if (p == 1) {
            int k = 0;
            for (int i = 0; i < x.length; i++) {
                if (Math.abs(x[i]) > Math.abs(x[k])) {
                    k = i;
                }
            }
            y[k] = Math.signum(x[k]);
            return y;
        }
        double q = Double.isInfinite(p) ? 1 : p / (p - 1);
        double sum = 0;
        for (double xi : x) {
            sum += Math.pow(Math.abs(xi), q);
        }
        for (int i = 0; i < x.length; i++) {
            y[i] = Math.signum(x[i]) * Math.pow(Math.abs(x[i]), q - 1) / Math.pow(sum, 1 / p);
        }
        return y;
    }

    @Override
    public double dualComplex(double p, ZMatrixRMaj x) {
        double[] moduli = new double[x.getNumRows()];
        for (int i = 0; i < moduli.length; i++) {
            moduli[i] = Math.hypot(x.getReal(i, 0), x.getImag(i, 0));
        }
        return dual(p, moduli);
    }

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        DMatrixRMaj b = new DMatrixRMaj(x.length, 1, true, x);
        DMatrixRMaj z = new DMatrixRMaj(x.length, 1);
        CommonOps_DDRM.solve(a, b, z);
        return Math.sqrt(CommonOps_DDRM.dot(b, z));
    }
}
