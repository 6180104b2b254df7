package assay.checks.lowrank.householderproduct;

import assay.checks.lowrank.Norms;
import assay.tasks.lowrank.HouseholderProduct.Reflector;
import java.util.List;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.SingularOps_DDRM;

/** Products of reflectors multiplied out, and how well a matrix can be cleared column by column. */
final class Reflections {

    /** What is nearer to a unit vector than this is taken for it. */
    static final double NOTHING_LEFT = 1e-8;

    private Reflections() {}

    /** H₁H₂⋯H_k, n×n. */
    static ZMatrixRMaj product(List<Reflector> factors, int n) {
        ZMatrixRMaj product = CommonOps_ZDRM.identity(n);
        for (Reflector h : factors) {
            product = times(product, h.v(), h.tau());
        }
        return product;
    }

    /** The same with the real reflectors I − 2vvᵀ/vᵀv. */
    static DMatrixRMaj product(Iterable<double[]> vectors, int n) {
        DMatrixRMaj product = CommonOps_DDRM.identity(n);
        for (double[] v : vectors) {
            double[] moderate = moderate(v);
            DMatrixRMaj column = DMatrixRMaj.wrap(n, 1, moderate);
            DMatrixRMaj image = new DMatrixRMaj(n, 1);
            CommonOps_DDRM.mult(product, column, image);
            CommonOps_DDRM.multAddTransB(-2 / Norms.squared(moderate), image, column, product);
        }
        return product;
    }

    /** v times a power of two, with a largest entry near 1: the same reflector, and vᵀv neither over- nor underflows. */
    private static double[] moderate(double[] v) {
        int exponent = Math.getExponent(Norms.lp(Double.POSITIVE_INFINITY, v));
        double[] moderate = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            moderate[i] = Math.scalb(v[i], -exponent);
        }
        return moderate;
    }

    /**
     * The shortest way ‖c − e‖ that a column has to go where a matrix is cleared by columns or by rows, from the first or from
     * the last; at most 1. Its inverse square bounds how errors grow.
     */
    static double shortestStep(ZMatrixRMaj u) {
        ZMatrixRMaj star = adjoint(u);
        return Math.min(
                Math.min(shortestStep(u, true), shortestStep(u, false)),
                Math.min(shortestStep(star, true), shortestStep(star, false)));
    }

    static ZMatrixRMaj adjoint(ZMatrixRMaj u) {
        ZMatrixRMaj star = new ZMatrixRMaj(u.getNumCols(), u.getNumRows());
        CommonOps_ZDRM.transposeConjugate(u, star);
        return star;
    }

    static ZMatrixRMaj complex(DMatrixRMaj o) {
        ZMatrixRMaj u = new ZMatrixRMaj(o.getNumRows(), o.getNumCols());
        for (int k = 0; k < o.getNumElements(); k++) {
            u.data[2 * k] = o.data[k];
        }
        return u;
    }

    /** rank(O − I). */
    static int rankFromIdentity(DMatrixRMaj o) {
        DMatrixRMaj difference = o.copy();
        CommonOps_DDRM.subtract(o, CommonOps_DDRM.identity(o.getNumRows()), difference);
        int rank = 0;
        for (double sigma : SingularOps_DDRM.singularValues(difference)) {
            rank += sigma > NOTHING_LEFT ? 1 : 0;
        }
        return rank;
    }

    /**
     * The distance from 1 to the nearest eigenvalue of a unitary U: the least singular value of U − I, taken over the reals.
     */
    static double distanceFromOne(ZMatrixRMaj u) {
        int n = u.getNumRows();
        DMatrixRMaj real = new DMatrixRMaj(2 * n, 2 * n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double re = u.getReal(i, j) - (i == j ? 1 : 0);
                real.set(i, j, re);
                real.set(n + i, n + j, re);
                real.set(n + i, j, u.getImag(i, j));
                real.set(i, n + j, -u.getImag(i, j));
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (double sigma : SingularOps_DDRM.singularValues(real)) {
            least = Math.min(least, sigma);
        }
        return least;
    }

    private static double shortestStep(ZMatrixRMaj u, boolean upwards) {
        int n = u.getNumRows();
        ZMatrixRMaj left = u;
        double shortest = 1;
        for (int k = 0; k < n; k++) {
            int j = upwards ? k : n - 1 - k;
            ZMatrixRMaj d = new ZMatrixRMaj(n, 1);
            CommonOps_ZDRM.extract(left, 0, n, j, j + 1, d, 0, 0);
            d.set(j, 0, d.getReal(j, 0) - 1, d.getImag(j, 0));
            double step = Norms.lp(2, d.data);
            if (step > NOTHING_LEFT) {
                shortest = Math.min(shortest, step);
                Complex_F64 tau = new Complex_F64(step * step + d.getReal(j, 0), -d.getImag(j, 0));
                double size = tau.getMagnitude2();
                tau.setTo(tau.real / size, tau.imaginary / size);
                left = adjoint(times(adjoint(left), d, tau));
            }
        }
        return shortest;
    }

    /** A(I − τvv*). */
    private static ZMatrixRMaj times(ZMatrixRMaj a, ZMatrixRMaj v, Complex_F64 tau) {
        int n = a.getNumRows();
        ZMatrixRMaj image = new ZMatrixRMaj(n, 1);
        CommonOps_ZDRM.mult(a, v, image);
        ZMatrixRMaj outer = new ZMatrixRMaj(n, n);
        CommonOps_ZDRM.mult(image, adjoint(v), outer);
        CommonOps_ZDRM.elementMultiply(outer, tau.real, tau.imaginary, outer);
        ZMatrixRMaj result = new ZMatrixRMaj(n, n);
        CommonOps_ZDRM.subtract(a, outer, result);
        return result;
    }
}
