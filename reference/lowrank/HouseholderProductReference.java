package lowrank;

import assay.tasks.lowrank.HouseholderProduct;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/** Takes column after column to its unit vector; what is left of the matrix is the identity. */
public final class HouseholderProductReference implements HouseholderProduct {

    private static final double NOTHING_TO_DO = 1e-8;

    @Override
    public List<Reflector> factors(ZMatrixRMaj u) {
        ZMatrixRMaj left = u.copy();
        List<Reflector> factors = new ArrayList<>();
        for (int j = 0; j < left.numCols; j++) {
            ZMatrixRMaj d = column(left, j);
            d.set(j, 0, d.getReal(j, 0) - 1, d.getImag(j, 0));
            double norm = norm(d.data);
            if (norm > NOTHING_TO_DO) {
                // d*c = conj(c*d), and c = e + d makes it ‖d‖² + conj(d_j)
                double re = norm * norm + d.getReal(j, 0);
                double im = -d.getImag(j, 0);
                subtract(left, d, re, im);
                double scale = norm * norm / (re * re + im * im);
                factors.add(new Reflector(over(norm, d), new Complex_F64(scale * re, scale * im)));
            }
        }
        return factors;
    }

    @Override
    public List<double[]> reflectors(DMatrixRMaj o) {
        ZMatrixRMaj u = new ZMatrixRMaj(o.numRows, o.numCols);
        for (int k = 0; k < o.getNumElements(); k++) {
            u.data[2 * k] = o.data[k];
        }
        return factors(u).stream().map(f -> real(f.v())).toList();
    }

    /** ζI with ζⁿ = (−1)ⁿ⁺¹ and ζ ≠ 1: rank n asks for n reflectors, whose determinant is (−1)ⁿ. */
    @Override
    public ZMatrixRMaj counterexample(int n) {
        ZMatrixRMaj u = new ZMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            u.set(i, i, -Math.cos(Math.PI / n), -Math.sin(Math.PI / n));
        }
        return u;
    }

    /** W − d d*W / (re + i·im). */
    private static void subtract(ZMatrixRMaj w, ZMatrixRMaj d, double re, double im) {
        double size = re * re + im * im;
        for (int j = 0; j < w.numCols; j++) {
            double sumRe = 0;
            double sumIm = 0;
            for (int i = 0; i < w.numRows; i++) {
                sumRe += d.getReal(i, 0) * w.getReal(i, j) + d.getImag(i, 0) * w.getImag(i, j);
                sumIm += d.getReal(i, 0) * w.getImag(i, j) - d.getImag(i, 0) * w.getReal(i, j);
            }
            double a = (sumRe * re + sumIm * im) / size;
            double b = (sumIm * re - sumRe * im) / size;
            for (int i = 0; i < w.numRows; i++) {
                w.set(
                        i,
                        j,
                        w.getReal(i, j) - d.getReal(i, 0) * a + d.getImag(i, 0) * b,
                        w.getImag(i, j) - d.getReal(i, 0) * b - d.getImag(i, 0) * a);
            }
        }
    }

    private static ZMatrixRMaj column(ZMatrixRMaj w, int j) {
        ZMatrixRMaj c = new ZMatrixRMaj(w.numRows, 1);
        for (int i = 0; i < w.numRows; i++) {
            c.set(i, 0, w.getReal(i, j), w.getImag(i, j));
        }
        return c;
    }

    private static double norm(double[] x) {
        double sum = 0;
        for (double xi : x) {
            sum += xi * xi;
        }
        return Math.sqrt(sum);
    }

    private static ZMatrixRMaj over(double divisor, ZMatrixRMaj d) {
        ZMatrixRMaj v = d.copy();
        for (int i = 0; i < v.data.length; i++) {
            v.data[i] /= divisor;
        }
        return v;
    }

    private static double[] real(ZMatrixRMaj v) {
        double[] x = new double[v.numRows];
        for (int i = 0; i < x.length; i++) {
            x[i] = v.getReal(i, 0);
        }
        return x;
    }
}
