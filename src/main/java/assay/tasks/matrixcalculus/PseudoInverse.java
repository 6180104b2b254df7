package assay.tasks.matrixcalculus;

import assay.tasks.NotDone;
import assay.tasks.Task;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/**
 * The pseudo-inverse of A (m×n) is the one matrix X (n×m) that satisfies the four equations of Penrose:
 *
 * <pre>AXA = A,   XAX = X,   (AX)* = AX,   (XA)* = XA.</pre>
 *
 * <p>Compute it for any matrix, and by hand for the two kinds of matrix on the sheet. For some A any three of the equations have
 * other solutions too; find out which one your method would lose.
 *
 * <p><b>B8.</b> U is complex, n×k with k ≤ n, and U*U = I; the pseudo-inverse of the n×n matrix UU* is asked.
 *
 * <p><b>B9.</b> The sheet's matrix is A = uvᵀ with the column u = (2, 3, …, √(5n−1)) and the row vᵀ = (−1, 1, …, (−1)ⁿ). The
 * entries of u are u_k = √(5k−1) for k = 1, …, n: 2 = √4 and 3 = √9, and then √14. Read as 2, 3, 4, … the row of dots would
 * not end in the last entry that is printed. The same is asked of uvᵀ for any two vectors, of different lengths too.
 *
 * <p><b>Domain.</b> A is m×n with 1 ≤ m, n ≤ 12: tall, wide, square, of any rank, 0 included. Unless A = 0, σ₁ is between 1e-12
 * and 1e12. Its singular values are at least 1e-3·σ₁, which may be 1e-15, or zero to rounding; max(m, n)·2u·σ₁ with the unit
 * roundoff u = 1.1e-16 is the usual cut-off between them, and 1e-10·σ₁ is safe. An eighth of B8 is for invertible matrices with
 * σ down to 1e-6·σ₁. There a method that forms AᵀA loses twice the digits that it has to, an inverse by LU factors a few, and a
 * method earns by those that it keeps. U is at most 8×8. u, v and b are real and have up to a million entries, so that A, with its 1e12 entries, is nothing to write down.
 * Each of ‖u‖, ‖v‖ and ‖b‖ is 0 or between 1e-18 and 1e18: ‖u‖²‖v‖² neither over- nor underflows, and only 0 is 0.
 *
 * <p><b>Accuracy.</b> With κ = σ₁/σ_r, σ_r the smallest singular value that is not 0, the errors of the four equations are
 * compared with (m + n)·κ²·u, and in that eighth of B8 with (m + n)·κ·u: relative to σ₁ in AXA, to 1/σ_r in XAX, to 1 in AX and
 * XA. UU* is asked to (n + k)·u. For vectors the sum uᵀb may lose (m + n)·u·Σ|u_i b_i|. Small multiples of all these are
 * allowed; where A = 0 the answer is 0 exactly.
 *
 * <p><b>Enough to know.</b> EJML's {@code CommonOps_DDRM.pinv(A, X)}; {@code DecompositionFactory_DDRM.svd} where you want to set
 * the cut-off yourself; {@code CommonOps_ZDRM.mult} and {@code transposeConjugate}. A {@code ZMatrixRMaj} keeps real and
 * imaginary parts alternately.
 *
 * <pre>{@code
 * public final class MyPseudoInverse implements PseudoInverse {
 *     @Override
 *     public DMatrixRMaj pseudoInverse(DMatrixRMaj a) {
 *         return CommonOps_DDRM.transpose(a, null); // right if the columns of A are orthonormal
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "The pseudo-inverse",
        items = {
            @Task.Item(id = "B8", points = 2, asks = "the pseudo-inverse of UU* with U*U = I, and of any matrix"),
            @Task.Item(id = "B9", points = 3, asks = "the pseudo-inverse of a matrix of rank one")
        })
public interface PseudoInverse {

    /**
     * A⁺.
     *
     * @param a A, m×n, of any rank
     * @return A⁺, n×m
     */
    default DMatrixRMaj pseudoInverse(DMatrixRMaj a) {
        throw new NotDone();
    }

    /**
     * (UU*)⁺.
     *
     * @param u U, n×k with orthonormal columns, k ≤ n
     * @return n×n
     */
    default ZMatrixRMaj ofProjection(ZMatrixRMaj u) {
        throw new NotDone();
    }

    /**
     * (uvᵀ)⁺b without the matrix.
     *
     * @param u m numbers, up to a million; all of them may be 0
     * @param v n numbers, up to a million; all of them may be 0
     * @param b m numbers
     * @return n numbers
     */
    default double[] ofRankOne(double[] u, double[] v, double[] b) {
        throw new NotDone();
    }

    /**
     * A⁺b for the sheet's matrix A = uvᵀ with u_k = √(5k−1) and v_k = (−1)^k.
     *
     * @param n the size of A, from 1 to a million
     * @param b n numbers
     * @return n numbers
     */
    default double[] ofSheet(int n, double[] b) {
        throw new NotDone();
    }
}
