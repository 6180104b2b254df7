package assay.tasks.lowrank;

import assay.tasks.NotDone;
import assay.tasks.Task;
import org.ejml.data.DMatrixRMaj;

/**
 * "Describe all orthogonal matrices that are positive definite" is what the sheet asks, and it does not say what positive
 * definite means for a matrix that need not be symmetric. Two definitions are in use:
 *
 * <pre>
 * SYMMETRIC        O = Oᵀ, and xᵀOx &gt; 0 for every real x ≠ 0
 * QUADRATIC_FORM   xᵀOx &gt; 0 for every real x ≠ 0
 * </pre>
 *
 * <p>They have different answers. Decide by either; give the angles by which O turns, from which the answers can be read; and
 * where the quadratic form is not positive, prove it by a vector.
 *
 * <p><b>Angles.</b> Every real orthogonal matrix is O = QBQᵀ with Q orthogonal and B block diagonal. Its blocks are numbers 1
 * and −1, and rotations of a plane by some θ between 0 and π:
 *
 * <pre>
 * cos θ  −sin θ
 * sin θ   cos θ
 * </pre>
 *
 * <p>The angles of O are n numbers in [0, π], in radians, ascending: 0 for each 1, π for each −1, and θ <em>twice</em> for each
 * rotation, once for each dimension of its plane. In other words: |arg λ| for each of the n eigenvalues λ.
 *
 * <p><b>Domain.</b> 1 ≤ n ≤ 30, and OᵀO = I to rounding. Every angle is 0 or π to rounding, or at least 1e-6 away from both.
 * Every cos θ is at least 1e-6 in size, or it is exactly 0: then O has rows and columns in which it is the rotation
 * [0 −1; 1 0], in integers. So whatever is below 1e-8, as an entry or as a cosine, stands for 0.
 *
 * <p><b>Accuracy</b>, a tenth of the task: angles with an error of a small multiple of n·u, also near 0 and π. A cosine that is
 * right to rounding leaves its angle uncertain by 1e-8 there; the rest of the task is content with that.
 *
 * <p><b>Freedom.</b> Any vector will do that proves what it should.
 *
 * <p><b>Enough to know.</b> EJML's {@code DecompositionFactory_DDRM.eig(n, true, true)} for the eigenvalues and eigenvectors of
 * a symmetric matrix, {@code eig(n, false, false)} for the complex eigenvalues of any square matrix,
 * {@code SingularOps_DDRM.singularValues(A)}; {@code CommonOps_DDRM.transpose} and {@code add}.
 *
 * <pre>{@code
 * public final class MyOrthogonalPositive implements OrthogonalPositive {
 *     @Override
 *     public double[] angles(DMatrixRMaj o) {
 *         return new double[o.getNumRows()]; // right for O = I only
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Orthogonal and positive definite",
        items = @Task.Item(id = "A8", points = 2, asks = "the orthogonal matrices that are positive definite"))
public interface OrthogonalPositive {

    /** What positive definite means. */
    enum Definition {
        /** O = Oᵀ, and xᵀOx &gt; 0 for every real x ≠ 0. */
        SYMMETRIC,
        /** xᵀOx &gt; 0 for every real x ≠ 0; O need not be symmetric. */
        QUADRATIC_FORM
    }

    /**
     * Whether an orthogonal matrix is positive definite.
     *
     * @param o O, n×n, orthogonal to rounding
     * @param definition what positive definite means
     * @return true if O is positive definite by this definition
     */
    default boolean isPositiveDefinite(DMatrixRMaj o, Definition definition) {
        throw new NotDone();
    }

    /**
     * The angles by which an orthogonal matrix turns.
     *
     * @param o O, n×n, orthogonal to rounding
     * @return n angles in [0, π], ascending; that of a rotation twice
     */
    default double[] angles(DMatrixRMaj o) {
        throw new NotDone();
    }

    /**
     * A vector that proves O not to be positive definite, by either definition.
     *
     * @param o O, n×n, orthogonal to rounding, and not positive definite in the sense of {@code QUADRATIC_FORM}
     * @return x ≠ 0 of n entries with xᵀOx ≤ 0, up to a small multiple of n·u·‖x‖²
     */
    default double[] witness(DMatrixRMaj o) {
        throw new NotDone();
    }
}
