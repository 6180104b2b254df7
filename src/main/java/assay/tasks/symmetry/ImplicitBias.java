package assay.tasks.symmetry;

import assay.tasks.NotDone;
import assay.tasks.Task;
import org.ejml.data.DMatrixRMaj;

/**
 * Gradient descent on L(w) = ½‖y − Xw‖² chooses among all minimisers without being told to: started at w₀ it converges to
 *
 * <pre>X⁺y + (I − X⁺X)w₀,</pre>
 *
 * the minimiser nearest to w₀; started at 0, to the one of least norm. This is its <em>implicit bias</em>. Write down the
 * gradient, the least-norm solution, the iteration and its limit.
 *
 * <p><b>Domain.</b> X is m×n with 1 ≤ m, n ≤ 12, not zero: tall, wide or square, and of any rank. Its singular values are
 * either at least 1e-5 of the largest or zero to rounding; max(m, n)·u·σ₁ with u = 2.2e-16 is the usual cut-off between them,
 * and 1e-10·σ₁ is safe. Steps are positive and below 2/σ₁², where the iteration converges; there are at most 30 of them.
 *
 * <p><b>Accuracy.</b> With κ = σ₁/σ_r, σ_r the smallest singular value that is not 0, and u = 1.1e-16, solutions, limits and the
 * last iterate may be off by a small multiple of (m + n)·κ²·u relative to ‖w‖ + ‖y‖/σ₁, the iterate by T + 1 times that. The
 * gradient, the largest step and each single step of the iteration are compared with (m + n)·u, without κ.
 *
 * <p><b>Traps.</b> (XᵀX)⁻¹Xᵀy is a formula for least <em>squares</em> and needs full column rank; Xᵀ(XXᵀ)⁻¹y is one for least
 * <em>norm</em> and needs full row rank. Adding ε to the diagonal makes either invertible and both inexact.
 *
 * <p><b>Enough to know.</b> EJML's {@code CommonOps_DDRM.mult}, {@code multTransA} and {@code pinv};
 * {@code DecompositionFactory_DDRM.svd} where you want to set the cut-off yourself; {@code NormOps_DDRM.normP2(X)} for σ₁.
 *
 * <pre>{@code
 * public final class MyImplicitBias implements ImplicitBias {
 *     @Override
 *     public double largestStep(DMatrixRMaj x) {
 *         return 2 / NormOps_DDRM.normP2(x); // not quite
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "The implicit bias of gradient descent",
        items = {
            @Task.Item(id = "D8", points = 6, asks = "gradient descent on least squares and the solution it chooses")
        })
public interface ImplicitBias {

    /**
     * The gradient of L(w) = ½‖y − Xw‖², the ½ included.
     *
     * @param x the data X, m×n
     * @param y m values
     * @param w n weights
     * @return ∇L(w), n entries
     */
    default double[] gradient(DMatrixRMaj x, double[] y, double[] w) {
        throw new NotDone();
    }

    /**
     * The minimiser of L that has the least Euclidean norm, X⁺y.
     *
     * @param x the data X, m×n, of any rank
     * @param y m values
     * @return n weights
     */
    default double[] leastNorm(DMatrixRMaj x, double[] y) {
        throw new NotDone();
    }

    /**
     * The limit of gradient descent from w₀ with any step for which it converges.
     *
     * @param x the data X, m×n, of any rank
     * @param y m values
     * @param w0 the start, n weights
     * @return n weights
     */
    default double[] limit(DMatrixRMaj x, double[] y, double[] w0) {
        throw new NotDone();
    }

    /**
     * The number below which every positive step makes gradient descent converge from everywhere, and above which none does.
     *
     * @param x the data X, m×n, not zero
     * @return 2/σ₁²
     */
    default double largestStep(DMatrixRMaj x) {
        throw new NotDone();
    }

    /**
     * Plain gradient descent, w_{t+1} = w_t − step·∇L(w_t), with all its iterates.
     *
     * @param x the data X, m×n
     * @param y m values
     * @param w0 the start, n weights
     * @param step the step, the same each time
     * @param steps how many steps T, 0 included
     * @return T + 1 rows of n weights: w₀, w₁, …, w_T
     */
    default double[][] iterates(DMatrixRMaj x, double[] y, double[] w0, double step, int steps) {
        throw new NotDone();
    }
}
