package assay.tasks.lowrank;

import assay.tasks.NotDone;
import assay.tasks.Task;
import java.util.List;
import java.util.Objects;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/**
 * "Every unitary matrix is a product of at most n Householder reflectors" is what the sheet asks to prove. With the
 * <em>standard</em> reflectors I − 2vv*, ‖v‖ = 1, it is true for real orthogonal matrices and false for unitary ones. With
 * <em>generalised</em> reflectors
 *
 * <pre>H = I − τ v v*,   ‖v‖ = 1,   |1 − τ| = 1,</pre>
 *
 * it is true for all. Construct the factors, and a matrix with no such factorisation.
 *
 * <p><b>Products.</b> A list H₁, H₂, …, H_k stands for the product H₁H₂⋯H_k, in this order; the empty list stands for I.
 *
 * <p><b>Domain.</b> 1 ≤ n ≤ 7. Matrices are unitary to rounding. Cleared column by column, from the first or from the last, a
 * column c of what is left either is the unit vector e to rounding or has ‖c − e‖ ≥ 0.01; a threshold of 1e-8 tells the two
 * apart. If a column is already e, add no reflector for it, and do not divide by ‖c − e‖.
 *
 * <p><b>Freedom.</b> Products are not unique. Any order of columns, any phase of v, any method will do.
 *
 * <p><b>Enough to know.</b> For a unit vector c and d = c − e, the matrix I − (1/d*c) d d* is unitary and takes c to e. EJML's
 * {@code CommonOps_ZDRM} multiplies complex matrices; loops do as well.
 *
 * <pre>{@code
 * public final class MyReflectors implements HouseholderProduct {
 *     @Override
 *     public List<double[]> reflectors(DMatrixRMaj o) {
 *         return List.of(); // right for O = I only
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Products of Householder reflectors",
        items = {
            @Task.Item(id = "A9", points = 2, asks = "unitary matrices as products of at most n Householder reflectors")
        })
public interface HouseholderProduct {

    /**
     * The generalised reflector I − τvv*.
     *
     * @param v a unit vector, n×1
     * @param tau τ with |1 − τ| = 1; 2 for a standard reflector
     */
    record Reflector(ZMatrixRMaj v, Complex_F64 tau) {
        public Reflector {
            Objects.requireNonNull(v, "v is null");
            Objects.requireNonNull(tau, "tau is null");
        }
    }

    /**
     * A unitary matrix as a product of generalised reflectors.
     *
     * @param u a unitary matrix U, n×n
     * @return at most n reflectors whose product, in this order, is U; none for U = I
     */
    default List<Reflector> factors(ZMatrixRMaj u) {
        throw new NotDone();
    }

    /**
     * A real orthogonal matrix as a product of as few standard reflectors I − 2vvᵀ/vᵀv as there can be.
     *
     * @param o an orthogonal matrix O, n×n, of either determinant
     * @return rank(O − I) vectors v ≠ 0 of n entries, of any length, whose reflectors multiply to O in this order
     */
    default List<double[]> reflectors(DMatrixRMaj o) {
        throw new NotDone();
    }

    /**
     * A unitary matrix that is no product of n or fewer standard reflectors, although its determinant would allow some product
     * of them. A product of k of them has det U = (−1)^k and rank(U − I) ≤ k; make the two contradict each other for k ≤ n.
     *
     * @param n the size, at least 2
     * @return U, n×n, unitary, with det U = 1 or −1, and no eigenvalue within 0.01 of 1
     */
    default ZMatrixRMaj counterexample(int n) {
        throw new NotDone();
    }
}
