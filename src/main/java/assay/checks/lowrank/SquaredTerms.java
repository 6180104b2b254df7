package assay.checks.lowrank;

import org.ejml.data.DMatrixRMaj;

/** What is known of ‖UVᵀ‖²_F = Σ_kl (u_k·u_l)(v_k·v_l) from inner products of columns. */
final class SquaredTerms {

    private SquaredTerms() {}

    /** The terms with k = l alone, Σ‖u_k‖²‖v_k‖². */
    static double diagonal(FactorPair p) {
        double sum = 0;
        for (int k = 0; k < p.inner(); k++) {
            sum += inner(p.u(), k, k) * inner(p.v(), k, k);
        }
        return sum;
    }

    /** All terms: exact for integer entries as long as the sums stay below 2⁵³. */
    static double all(FactorPair p) {
        double sum = 0;
        for (int k = 0; k < p.inner(); k++) {
            for (int l = 0; l < p.inner(); l++) {
                sum += inner(p.u(), k, l) * inner(p.v(), k, l);
            }
        }
        return sum;
    }

    private static double inner(DMatrixRMaj a, int k, int l) {
        double sum = 0;
        for (int i = 0; i < a.getNumRows(); i++) {
            sum += a.get(i, k) * a.get(i, l);
        }
        return sum;
    }
}
