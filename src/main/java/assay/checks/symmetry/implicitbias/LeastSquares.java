package assay.checks.symmetry.implicitbias;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** What the singular triples of X say about ½‖y − Xw‖². */
final class LeastSquares {

    private static final double CUT_OFF = 1e-10;

    private final DMatrixRMaj x;
    private final DMatrixRMaj u;
    private final DMatrixRMaj v;
    private final double[] sigma;
    private final double largest;
    private final double smallest;

    LeastSquares(DMatrixRMaj x) {
        this.x = x;
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(x.getNumRows(), x.getNumCols(), true, true, true);
        if (!svd.decompose(x.copy())) {
            throw new IllegalStateException("no singular values for " + x);
        }
        u = svd.getU(null, false);
        v = svd.getV(null, false);
        sigma = Arrays.copyOf(svd.getSingularValues(), svd.numberOfSingularValues());
        double most = 0;
        for (double s : sigma) {
            most = Math.max(most, s);
        }
        double least = most;
        for (double s : sigma) {
            least = s > CUT_OFF * most ? Math.min(least, s) : least;
        }
        largest = most;
        smallest = least;
    }

    /** σ₁. */
    double largest() {
        return largest;
    }

    /** The smallest singular value that is not zero. */
    double smallest() {
        return smallest;
    }

    /** σ₁/σ_r, squared: what solving for w multiplies errors by. */
    double squaredCondition() {
        return (largest / smallest) * (largest / smallest);
    }

    /** Xw − y. */
    double[] residual(double[] y, double[] w) {
        double[] residual = times(w);
        for (int i = 0; i < y.length; i++) {
            residual[i] -= y[i];
        }
        return residual;
    }

    /** Xᵀ(Xw − y). */
    double[] gradient(double[] y, double[] w) {
        DMatrixRMaj gradient = new DMatrixRMaj(w.length, 1);
        CommonOps_DDRM.multTransA(x, DMatrixRMaj.wrap(y.length, 1, residual(y, w)), gradient);
        return gradient.data;
    }

    /** X⁺y. */
    double[] leastNorm(double[] y) {
        double[] w = new double[x.getNumCols()];
        for (int k = 0; k < sigma.length; k++) {
            if (isNonzero(k)) {
                add(dot(u, k, y) / sigma[k], k, w);
            }
        }
        return w;
    }

    /** The part of w in the row space of X. */
    double[] rowPart(double[] w) {
        double[] part = new double[w.length];
        for (int k = 0; k < sigma.length; k++) {
            if (isNonzero(k)) {
                add(dot(v, k, w), k, part);
            }
        }
        return part;
    }

    /** The part of w that no residual sees. */
    double[] nullPart(double[] w) {
        return minus(w, rowPart(w));
    }

    /** X⁺y + (I − X⁺X)w₀. */
    double[] limit(double[] y, double[] w0) {
        return minus(leastNorm(y), minus(rowPart(w0), w0));
    }

    /** The t-th iterate by its closed form: in each singular direction the error shrinks by 1 − step·σ². */
    double[] iterate(double[] y, double[] w0, double step, int t) {
        double[] limit = limit(y, w0);
        double[] start = minus(w0, limit);
        double[] w = limit.clone();
        for (int k = 0; k < sigma.length; k++) {
            if (isNonzero(k)) {
                add(Math.pow(1 - step * sigma[k] * sigma[k], t) * dot(v, k, start), k, w);
            }
        }
        return w;
    }

    static double[] minus(double[] a, double[] b) {
        double[] difference = a.clone();
        for (int j = 0; j < a.length; j++) {
            difference[j] -= b[j];
        }
        return difference;
    }

    static double[] times(double factor, double[] a) {
        double[] product = a.clone();
        for (int j = 0; j < a.length; j++) {
            product[j] *= factor;
        }
        return product;
    }

    static double norm(double[] a) {
        double sum = 0;
        for (double entry : a) {
            sum += entry * entry;
        }
        return Math.sqrt(sum);
    }

    private boolean isNonzero(int k) {
        return sigma[k] > CUT_OFF * largest;
    }

    private double[] times(double[] w) {
        DMatrixRMaj product = new DMatrixRMaj(x.getNumRows(), 1);
        CommonOps_DDRM.mult(x, DMatrixRMaj.wrap(w.length, 1, w), product);
        return product.data;
    }

    private static double dot(DMatrixRMaj columns, int k, double[] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += columns.get(i, k) * a[i];
        }
        return sum;
    }

    private void add(double factor, int k, double[] w) {
        for (int j = 0; j < w.length; j++) {
            w[j] += factor * v.get(j, k);
        }
    }
}
