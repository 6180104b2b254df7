package answers;

import assay.tasks.lowrank.HouseholderProduct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;

/** Clears column after column; the vectors of real reflectors are as long as 1e200 and as short as 1e-200. */
public final class VectorsOfAnyLength implements HouseholderProduct {

    @Override
    public List<Reflector> factors(ZMatrixRMaj u) {
        int n = u.getNumRows();
        ZMatrixRMaj left = u.copy();
        List<Reflector> factors = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            ZMatrixRMaj c = CommonOps_ZDRM.extract(left, 0, n, j, j + 1);
            ZMatrixRMaj d = c.copy();
            d.set(j, 0, d.getReal(j, 0) - 1, d.getImag(j, 0));
            double norm = norm(d);
            if (norm > 1e-8) {
                CommonOps_ZDRM.elementDivide(d, norm, 0, d);
                ZMatrixRMaj product = new ZMatrixRMaj(1, 1);
                CommonOps_ZDRM.mult(star(d), c, product);
                Complex_F64 t = over(norm, product.getReal(0, 0), product.getImag(0, 0));
                left = reflected(left, d, t);
                factors.add(new Reflector(d, new Complex_F64(t.real, -t.imaginary)));
            }
        }
        return factors;
    }

    @Override
    public List<double[]> reflectors(DMatrixRMaj o) {
        int n = o.getNumRows();
        DMatrixRMaj left = o.copy();
        List<double[]> vectors = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            double[] v = new double[n];
            double square = 0;
            for (int i = 0; i < n; i++) {
                v[i] = left.get(i, j) - (i == j ? 1 : 0);
                square += v[i] * v[i];
            }
            if (square > 1e-16) {
                reflect(left, v, square);
                vectors.add(scaled(v, j % 2 == 0 ? 1e200 : 1e-200));
            }
        }
        return vectors;
    }

    @Override
    public ZMatrixRMaj counterexample(int n) {
        ZMatrixRMaj u = new ZMatrixRMaj(n, n);
        double angle = Math.PI * (n + 1) / n;
        for (int i = 0; i < n; i++) {
            u.set(i, i, Math.cos(angle), Math.sin(angle));
        }
        return u;
    }

    private static double[] scaled(double[] v, double length) {
        return Arrays.stream(v).map(x -> x * length).toArray();
    }

    /** A number over re + i·im. */
    private static Complex_F64 over(double number, double re, double im) {
        double size = re * re + im * im;
        return new Complex_F64(number * re / size, -number * im / size);
    }

    private static ZMatrixRMaj star(ZMatrixRMaj a) {
        return CommonOps_ZDRM.transposeConjugate(a, null);
    }

    /** (I − t v v*) A. */
    private static ZMatrixRMaj reflected(ZMatrixRMaj a, ZMatrixRMaj v, Complex_F64 t) {
        int n = a.getNumRows();
        ZMatrixRMaj row = new ZMatrixRMaj(1, n);
        CommonOps_ZDRM.mult(star(v), a, row);
        ZMatrixRMaj outer = new ZMatrixRMaj(n, n);
        CommonOps_ZDRM.mult(v, row, outer);
        CommonOps_ZDRM.elementMultiply(outer, t.real, t.imaginary, outer);
        ZMatrixRMaj result = new ZMatrixRMaj(n, n);
        CommonOps_ZDRM.subtract(a, outer, result);
        return result;
    }

    private static void reflect(DMatrixRMaj a, double[] v, double square) {
        DMatrixRMaj column = DMatrixRMaj.wrap(v.length, 1, v);
        DMatrixRMaj row = new DMatrixRMaj(1, v.length);
        CommonOps_DDRM.multTransA(column, a, row);
        CommonOps_DDRM.multAdd(-2 / square, column, row, a);
    }

    private static double norm(ZMatrixRMaj d) {
        double sum = 0;
        for (double x : d.data) {
            sum += x * x;
        }
        return Math.sqrt(sum);
    }
}
