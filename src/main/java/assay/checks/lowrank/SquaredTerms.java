package assay.checks.lowrank;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** What is known of ‖UVᵀ‖²_F = Σ_kl (u_k·u_l)(v_k·v_l) from inner products of columns. */
public final class SquaredTerms {

    private SquaredTerms() {}

    /** The terms with k = l alone, Σ‖u_k‖²‖v_k‖². */
    public static double diagonal(FactorPair p) {
        DMatrixRMaj ofU = gram(p.u());
        DMatrixRMaj ofV = gram(p.v());
        double sum = 0;
        for (int k = 0; k < p.inner(); k++) {
            sum += ofU.get(k, k) * ofV.get(k, k);
        }
        return sum;
    }

    /** All terms: exact for integer entries as long as the sums stay below 2⁵³. */
    public static double all(FactorPair p) {
        return CommonOps_DDRM.elementSum(CommonOps_DDRM.elementMult(gram(p.u()), gram(p.v()), null));
    }

    private static DMatrixRMaj gram(DMatrixRMaj a) {
        DMatrixRMaj gram = new DMatrixRMaj(a.getNumCols(), a.getNumCols());
        CommonOps_DDRM.multTransA(a, a, gram);
        return gram;
    }
}
