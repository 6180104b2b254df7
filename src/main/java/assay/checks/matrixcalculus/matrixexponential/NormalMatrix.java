package assay.checks.matrixcalculus.matrixexponential;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A real normal matrix A = QBQᵀ, B made of blocks [re, −im; im, re] first, and of single numbers re after them.
 *
 * @param a A
 * @param q Q, orthogonal
 * @param re the real parts of the eigenvalues, one a block
 * @param im the imaginary parts, one for each block that has one
 */
record NormalMatrix(DMatrixRMaj a, DMatrixRMaj q, double[] re, double[] im) {

    static NormalMatrix of(DMatrixRMaj q, double[] re, double[] im) {
        return new NormalMatrix(similar(q, blocks(re, im, false)), q, re, im);
    }

    /** Q·e^B·Qᵀ: e^re times a rotation by im. */
    DMatrixRMaj exponential() {
        return similar(q, blocks(re, im, true));
    }

    private static DMatrixRMaj blocks(double[] re, double[] im, boolean exponential) {
        DMatrixRMaj b = new DMatrixRMaj(re.length + im.length, re.length + im.length);
        for (int k = 0; k < im.length; k++) {
            double size = Math.exp(re[k]);
            double diagonal = exponential ? size * Math.cos(im[k]) : re[k];
            double below = exponential ? size * Math.sin(im[k]) : im[k];
            b.set(2 * k, 2 * k, diagonal);
            b.set(2 * k + 1, 2 * k + 1, diagonal);
            b.set(2 * k + 1, 2 * k, below);
            b.set(2 * k, 2 * k + 1, -below);
        }
        for (int k = im.length; k < re.length; k++) {
            b.set(im.length + k, im.length + k, exponential ? Math.exp(re[k]) : re[k]);
        }
        return b;
    }

    private static DMatrixRMaj similar(DMatrixRMaj q, DMatrixRMaj middle) {
        DMatrixRMaj left = q.createLike();
        CommonOps_DDRM.mult(q, middle, left);
        DMatrixRMaj product = q.createLike();
        CommonOps_DDRM.multTransB(left, q, product);
        return product;
    }
}
