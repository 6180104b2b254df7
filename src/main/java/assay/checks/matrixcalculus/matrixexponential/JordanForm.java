package assay.checks.matrixcalculus.matrixexponential;

import assay.checks.matrixcalculus.RankOne;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A = PJP⁻¹ with integer P and P⁻¹, so that A is exact.
 *
 * @param a A
 * @param p P, of determinant 1
 * @param j J, upper bidiagonal, with the same number along each chain of its upper diagonal; a first chain of 2 may have a number
 *     below its diagonal, which splits its eigenvalue
 */
record JordanForm(DMatrixRMaj a, DMatrixRMaj p, DMatrixRMaj j) {

    /** The same with A and J halved until ‖A‖ and its growth are at most {@code most}. */
    static JordanForm of(DMatrixRMaj p, DMatrixRMaj j, double most) {
        DMatrixRMaj a = similar(p, j);
        DMatrixRMaj tamed = GrowthBounds.tamed(a, most);
        double size = CommonOps_DDRM.elementMaxAbs(a);
        DMatrixRMaj halved = j.copy();
        CommonOps_DDRM.scale(size == 0 ? 1 : CommonOps_DDRM.elementMaxAbs(tamed) / size, halved);
        return new JordanForm(tamed, p, halved);
    }

    /** Pe^JP⁻¹. */
    DMatrixRMaj exponential() {
        return similar(p, ofChains(j));
    }

    /** Pe^{−J}P⁻¹. */
    DMatrixRMaj inverse() {
        DMatrixRMaj negative = j.copy();
        CommonOps_DDRM.changeSign(negative);
        return similar(p, ofChains(negative));
    }

    /** ‖P‖‖P⁻¹‖ in Frobenius norms: what the product's own rounding errors are multiplied by. */
    double condition() {
        return norm(p) * norm(inverse(p));
    }

    /** e^λ·s^k/k! at distance k above the diagonal, as far as the chain of s goes. */
    private static DMatrixRMaj ofChains(DMatrixRMaj j) {
        int n = j.getNumRows();
        DMatrixRMaj e = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            double entry = Math.exp(j.get(i, i));
            e.set(i, i, entry);
            for (int k = 1; i + k < n && j.get(i + k - 1, i + k) != 0; k++) {
                entry *= j.get(i + k - 1, i + k) / k;
                e.set(i, i + k, entry);
            }
        }
        if (n > 1 && j.get(1, 0) != 0) {
            split(j, e);
        }
        return e;
    }

    /** N = [0, s; t, 0] has N² = stI = ±q²I, so that e^{λI+N} = e^λ(cosh(q)·I + sinh(q)/q·N), or with cos and sin. */
    private static void split(DMatrixRMaj j, DMatrixRMaj e) {
        double square = j.get(0, 1) * j.get(1, 0);
        double q = Math.sqrt(Math.abs(square));
        double even = square > 0 ? Math.cosh(q) : Math.cos(q);
        double odd = (square > 0 ? Math.sinh(q) : Math.sin(q)) / q;
        double size = Math.exp(j.get(0, 0));
        e.set(0, 0, size * even);
        e.set(1, 1, size * even);
        e.set(0, 1, size * odd * j.get(0, 1));
        e.set(1, 0, size * odd * j.get(1, 0));
    }

    private static DMatrixRMaj similar(DMatrixRMaj p, DMatrixRMaj middle) {
        DMatrixRMaj left = new DMatrixRMaj(p.getNumRows(), p.getNumRows());
        CommonOps_DDRM.mult(p, middle, left);
        DMatrixRMaj product = left.createLike();
        CommonOps_DDRM.mult(left, inverse(p), product);
        return product;
    }

    /** P⁻¹ is an integer matrix because det P = 1, so that rounding makes it exact. */
    private static DMatrixRMaj inverse(DMatrixRMaj p) {
        DMatrixRMaj inverse = p.createLike();
        if (!CommonOps_DDRM.invert(p, inverse)) {
            throw new IllegalStateException("no inverse of " + p);
        }
        for (int i = 0; i < inverse.getNumElements(); i++) {
            inverse.data[i] = Math.rint(inverse.data[i]);
        }
        return inverse;
    }

    private static double norm(DMatrixRMaj a) {
        return Math.sqrt(RankOne.dot(a.data, a.data));
    }
}
