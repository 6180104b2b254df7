package assay.checks.matrixcalculus.matrixexponential;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A matrix of equal entries, everywhere or above a diagonal of zeros.
 *
 * @param a A
 * @param exponential e^A
 */
record EqualEntries(DMatrixRMaj a, DMatrixRMaj exponential) {

    /** With E the matrix of ones, E² = nE, so that e^{cE} = I + (e^{cn} − 1)/n·E. */
    static EqualEntries everywhere(int n, double c) {
        DMatrixRMaj a = new DMatrixRMaj(n, n);
        CommonOps_DDRM.fill(a, c);
        DMatrixRMaj e = CommonOps_DDRM.identity(n);
        CommonOps_DDRM.add(e, Math.expm1(c * n) / n);
        return new EqualEntries(a, e);
    }

    /**
     * With the shift S, A = c(S + S² + …) = cS(I − S)⁻¹. The series g(x) = e^{cx/(1−x)} = Σ g_k x^k, of Laguerre polynomials,
     * has (1 − x)²g′ = cg, hence (k+1)g_{k+1} = (2k + c)g_k − (k−1)g_{k−1}; g_k is the entry at distance k above the diagonal.
     */
    static EqualEntries aboveTheDiagonal(int n, double c) {
        DMatrixRMaj a = new DMatrixRMaj(n, n);
        DMatrixRMaj e = CommonOps_DDRM.identity(n);
        double before = 0;
        double entry = 1;
        for (int k = 0; k + 1 < n; k++) {
            double next = ((2 * k + c) * entry - (k - 1) * before) / (k + 1);
            before = entry;
            entry = next;
            for (int i = 0; i + k + 1 < n; i++) {
                a.set(i, i + k + 1, c);
                e.set(i, i + k + 1, entry);
            }
        }
        return new EqualEntries(a, e);
    }
}
