package assay.checks.matrixcalculus.norminequalities;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.SingularOps_DDRM;

/** Norms and products of complex matrices. */
final class ComplexNorms {

    private ComplexNorms() {}

    /** ‖A‖_F. */
    static double frobenius(ZMatrixRMaj a) {
        double sum = 0;
        for (int i = 0; i < 2 * a.getNumRows() * a.getNumCols(); i++) {
            sum += a.data[i] * a.data[i];
        }
        return Math.sqrt(sum);
    }

    /** ‖A‖₂, of the real matrix that acts as A does on pairs of real and imaginary part. */
    static double spectral(ZMatrixRMaj a) {
        int m = a.getNumRows();
        int n = a.getNumCols();
        DMatrixRMaj real = new DMatrixRMaj(2 * m, 2 * n);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                real.set(i, j, a.getReal(i, j));
                real.set(m + i, n + j, a.getReal(i, j));
                real.set(m + i, j, a.getImag(i, j));
                real.set(i, n + j, -a.getImag(i, j));
            }
        }
        return spectral(real);
    }

    /** ‖A‖₂. */
    static double spectral(DMatrixRMaj a) {
        double largest = 0;
        for (double sigma : SingularOps_DDRM.singularValues(a)) {
            largest = Math.max(largest, sigma);
        }
        return largest;
    }

    static ZMatrixRMaj complex(DMatrixRMaj a) {
        ZMatrixRMaj c = new ZMatrixRMaj(a.getNumRows(), a.getNumCols());
        for (int i = 0; i < a.getNumElements(); i++) {
            c.data[2 * i] = a.data[i];
        }
        return c;
    }

    /** A*. */
    static ZMatrixRMaj star(ZMatrixRMaj a) {
        return CommonOps_ZDRM.transposeConjugate(a, null);
    }

    /** Ā. */
    static ZMatrixRMaj conjugate(ZMatrixRMaj a) {
        return CommonOps_ZDRM.transpose(star(a), null);
    }

    static ZMatrixRMaj product(ZMatrixRMaj a, ZMatrixRMaj b) {
        ZMatrixRMaj c = new ZMatrixRMaj(a.getNumRows(), b.getNumCols());
        CommonOps_ZDRM.mult(a, b, c);
        return c;
    }

    static ZMatrixRMaj product(ZMatrixRMaj a, ZMatrixRMaj b, ZMatrixRMaj c) {
        return product(product(a, b), c);
    }

    static ZMatrixRMaj scaled(double factor, ZMatrixRMaj a) {
        ZMatrixRMaj c = new ZMatrixRMaj(a.getNumRows(), a.getNumCols());
        CommonOps_ZDRM.elementMultiply(a, factor, 0, c);
        return c;
    }

    /** ‖A − B‖_F. */
    static double distance(ZMatrixRMaj a, ZMatrixRMaj b) {
        ZMatrixRMaj c = new ZMatrixRMaj(a.getNumRows(), a.getNumCols());
        CommonOps_ZDRM.subtract(a, b, c);
        return frobenius(c);
    }

    /** The real part of trace(B*A). */
    static double inner(ZMatrixRMaj b, ZMatrixRMaj a) {
        double sum = 0;
        for (int i = 0; i < 2 * a.getNumRows() * a.getNumCols(); i++) {
            sum += a.data[i] * b.data[i];
        }
        return sum;
    }
}
