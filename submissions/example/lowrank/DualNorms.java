package lowrank;

import assay.tasks.lowrank.DualNorm;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * Everything in logarithms relative to the largest entry, t_i = ln(|x_i| / max): then nothing overflows. The norming vector is
 * the gradient of the dual norm, so that it needs no normalisation. The weighted norm is Euclidean in the coordinates of a
 * Cholesky factor.
 */
public final class DualNorms implements DualNorm {

    @Override
    public double dual(double p, double[] x) {
        double q = conjugate(p);
        double max = max(x);
        return max == 0 || q == Double.POSITIVE_INFINITY ? max : max * Math.exp(logSum(q, x) / q);
    }

    @Override
    public double[] norming(double p, double[] x) {
        double q = conjugate(p);
        if (q == Double.POSITIVE_INFINITY) {
            return unit(x);
        }
        double max = max(x);
        double log = logSum(q, x) / p;
        return Arrays.stream(x)
                .map(xi -> xi == 0 ? 0 : Math.signum(xi) * Math.exp((q - 1) * Math.log(Math.abs(xi) / max) - log))
                .toArray();
    }

    @Override
    public double dualComplex(double p, ZMatrixRMaj x) {
        return dual(p, moduli(x));
    }

    @Override
    public ZMatrixRMaj normingComplex(double p, ZMatrixRMaj x) {
        double[] moduli = moduli(x);
        double[] sizes = norming(p, moduli);
        ZMatrixRMaj y = x.copy();
        for (int i = 0; i < sizes.length; i++) {
            double factor = moduli[i] == 0 ? 0 : sizes[i] / moduli[i];
            y.data[2 * i] *= factor;
            y.data[2 * i + 1] *= factor;
        }
        return y;
    }

    @Override
    public double dualWeighted(DMatrixRMaj a, double[] x) {
        double[] z = x.clone();
        TriangularSolver_DDRM.solveL(factor(a).data, z, z.length);
        return euclidean(z);
    }

    @Override
    public double[] normingWeighted(DMatrixRMaj a, double[] x) {
        double[] l = factor(a).data;
        double[] y = x.clone();
        TriangularSolver_DDRM.solveL(l, y, y.length);
        double norm = euclidean(y);
        TriangularSolver_DDRM.solveTranL(l, y, y.length);
        return Arrays.stream(y).map(yi -> yi / norm).toArray();
    }

    private static double conjugate(double p) {
        if (!(p >= 1)) {
            throw new IllegalArgumentException("p = " + p + " is less than 1");
        }
        return p == Double.POSITIVE_INFINITY ? 1 : p / (p - 1); // p = 1 gives ∞
    }

    /** ln Σ (|x_i| / max)^q. */
    private static double logSum(double q, double[] x) {
        double max = max(x);
        return Math.log(Arrays.stream(x)
                .filter(xi -> xi != 0)
                .map(xi -> Math.exp(q * Math.log(Math.abs(xi) / max)))
                .sum());
    }

    /** The signed unit vector of a largest entry. */
    private static double[] unit(double[] x) {
        int k = IntStream.range(0, x.length).reduce(0, (i, j) -> Math.abs(x[j]) > Math.abs(x[i]) ? j : i);
        double[] e = new double[x.length];
        e[k] = Math.signum(x[k]);
        return e;
    }

    /** L with LLᵀ = (A + Aᵀ)/2: the skew part of A adds nothing to xᵀAx. */
    private static DMatrixRMaj factor(DMatrixRMaj a) {
        DMatrixRMaj symmetric = CommonOps_DDRM.transpose(a, null);
        CommonOps_DDRM.addEquals(symmetric, a);
        CommonOps_DDRM.scale(0.5, symmetric);
        var cholesky = DecompositionFactory_DDRM.chol(a.numRows, true);
        if (!cholesky.decompose(symmetric)) {
            throw new IllegalArgumentException("A is not positive definite");
        }
        return cholesky.getT(null);
    }

    private static double[] moduli(ZMatrixRMaj x) {
        return IntStream.range(0, x.numRows)
                .mapToDouble(i -> Math.hypot(x.data[2 * i], x.data[2 * i + 1]))
                .toArray();
    }

    private static double euclidean(double[] x) {
        return Math.sqrt(Arrays.stream(x).map(xi -> xi * xi).sum());
    }

    private static double max(double[] x) {
        return Arrays.stream(x).map(Math::abs).max().orElse(0);
    }
}
