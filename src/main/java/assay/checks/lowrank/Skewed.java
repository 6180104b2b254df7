package assay.checks.lowrank;

import org.ejml.data.DMatrixRMaj;

/**
 * Factors whose columns nearly coincide, exact like the norm of their product.
 *
 * @param u U, n×r
 * @param v V, m×r
 * @param plain factors of the same product, small integers or all multiplied by powers of two
 */
public record Skewed(DMatrixRMaj u, DMatrixRMaj v, FactorPair plain) {

    public FactorPair factors() {
        return new FactorPair(u, v);
    }

    /** ‖UVᵀ‖²_F, from Gram entries of the plain factors, which are exact. */
    public double squaredNorm() {
        return SquaredTerms.all(plain);
    }

    /** κ = Σ‖u_k‖‖v_k‖ / ‖UVᵀ‖_F. */
    public double kappa() {
        return factors().uncancelled() / Math.sqrt(squaredNorm());
    }

    /** U and V times these powers of two. */
    Skewed scaled(double ofU, double ofV) {
        FactorPair scaled = factors().scaled(ofU, ofV);
        return new Skewed(scaled.u(), scaled.v(), plain.scaled(ofU, ofV));
    }
}
