package assay.checks.matrixcalculus.pseudoinverse;

import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_ZDRM;

/** The projection UU* and what is taken for it. */
final class Hermitian {

    private Hermitian() {}

    /** UU*. */
    static ZMatrixRMaj projection(ZMatrixRMaj u) {
        return product(u, CommonOps_ZDRM.transposeConjugate(u, null));
    }

    /** UUᵀ. */
    static ZMatrixRMaj bilinear(ZMatrixRMaj u) {
        return product(u, CommonOps_ZDRM.transpose(u, null));
    }

    static ZMatrixRMaj conjugate(ZMatrixRMaj a) {
        ZMatrixRMaj conjugate = new ZMatrixRMaj(a.getNumRows(), a.getNumCols());
        CommonOps_ZDRM.conjugate(a, conjugate);
        return conjugate;
    }

    /** I − A. */
    static ZMatrixRMaj complement(ZMatrixRMaj a) {
        ZMatrixRMaj difference = new ZMatrixRMaj(a.getNumRows(), a.getNumRows());
        CommonOps_ZDRM.subtract(CommonOps_ZDRM.identity(a.getNumRows()), a, difference);
        return difference;
    }

    /** The largest difference of two real or imaginary parts. */
    static double distance(ZMatrixRMaj a, ZMatrixRMaj b) {
        double largest = 0;
        for (int i = 0; i < 2 * a.getNumRows() * a.getNumCols(); i++) {
            largest = Math.max(largest, Math.abs(a.data[i] - b.data[i]));
        }
        return largest;
    }

    private static ZMatrixRMaj product(ZMatrixRMaj a, ZMatrixRMaj b) {
        ZMatrixRMaj product = new ZMatrixRMaj(a.getNumRows(), b.getNumCols());
        CommonOps_ZDRM.mult(a, b, product);
        return product;
    }
}
