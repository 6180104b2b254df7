package assay.checks.lowrank;

import org.ejml.data.DMatrixRMaj;

/**
 * Factors whose columns nearly coincide, exact like their product.
 *
 * @param u U, n×r
 * @param v V, m×r
 * @param product UVᵀ, small integers
 */
record Skewed(DMatrixRMaj u, DMatrixRMaj v, DMatrixRMaj product) {

    FactorPair factors() {
        return new FactorPair(u, v);
    }
}
