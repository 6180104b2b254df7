package assay.tasks.lowrank;

import assay.tasks.NotDone;
import assay.tasks.Task;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/**
 * The dual of a norm ‖·‖ measures a vector by the largest inner product with a unit vector:
 *
 * <pre>‖x‖′ = sup { |y*x| : ‖y‖ = 1 },   y* the conjugate transpose of y.</pre>
 *
 * <p>Compute it for the l_p norms, real and complex, and for the weighted norm ‖x‖_A = (xᵀAx)^½, and give a <em>norming
 * vector</em>: a y with ‖y‖ = 1 at which the supremum is attained, y*x = ‖x‖′. The proof that the supremum is what you
 * think it is becomes a witness: nobody can argue with a unit vector.
 *
 * <p><b>Domain.</b> 1 ≤ n ≤ 200 entries, each 0 or of a size between 1e-6 and 1e6. p lies in [1, ∞]; p = 1, 2, ∞
 * ({@code Double.POSITIVE_INFINITY}) and values close to 1 and large among them; q is defined by 1/p + 1/q = 1, so 1 and ∞
 * belong together. For p &lt; 1 or NaN every method that takes a p throws {@code IllegalArgumentException}. Where a norming
 * vector is asked, x ≠ 0; a dual norm of x = 0 is 0. A is positive definite in the sense that xᵀAx &gt; 0 for x ≠ 0; it need
 * <em>not</em> be symmetric, and its symmetric part (A + Aᵀ)/2 has condition at most 1e6.
 *
 * <p><b>Robustness</b>, a tenth of A3. {@code dual} and {@code norming} also answer for entries up to 1e185 or down to 1e-185,
 * all of them large or all of them small, and for every p with p − 1 between 1e-6 and 1e6; |x_i|^q over- or underflows there
 * unless the vector is scaled first.
 *
 * <p><b>Freedom.</b> Where several norming vectors exist (p = 1 with several largest entries, p = ∞ with zeros), any is right.
 *
 * <p><b>Enough to know.</b> {@code Math.pow}, {@code Math.hypot}; for the weighted norm EJML's
 * {@code CommonOps_DDRM.solve(A, b, x)}; a {@code ZMatrixRMaj} of shape n×1 keeps real and imaginary parts alternately in
 * {@code data}.
 *
 * <pre>{@code
 * public final class MyDualNorm implements DualNorm {
 *     @Override
 *     public double dual(double p, double[] x) {
 *         double largest = 0; // this is the answer for p = 1 only
 *         for (double xi : x) {
 *             largest = Math.max(largest, Math.abs(xi));
 *         }
 *         return largest;
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Dual norms and norming vectors",
        items = {
            @Task.Item(id = "A1", points = 2, asks = "the dual of a norm is a norm"),
            @Task.Item(id = "A2", points = 2, asks = "l₁ and l∞ are dual to each other"),
            @Task.Item(id = "A3", points = 2, asks = "the dual of l_p is l_q with 1/p + 1/q = 1"),
            @Task.Item(id = "A4", points = 2, asks = "the dual of the weighted norm ‖·‖_A")
        })
public interface DualNorm {

    /**
     * The dual of the l_p norm at a real vector.
     *
     * @param p the exponent of the norm whose dual is asked, in [1, ∞]
     * @param x n real entries
     * @return ‖x‖′ = sup { |yᵀx| : ‖y‖_p = 1 }
     * @throws IllegalArgumentException if p &lt; 1 or p is NaN
     */
    default double dual(double p, double[] x) {
        throw new NotDone();
    }

    /**
     * A norming vector of the l_p norm at a real vector.
     *
     * @param p the exponent of the norm, in [1, ∞]
     * @param x n real entries, not all zero
     * @return y of n entries with ‖y‖_p = 1 and yᵀx = ‖x‖′
     * @throws IllegalArgumentException if p &lt; 1 or p is NaN
     */
    default double[] norming(double p, double[] x) {
        throw new NotDone();
    }

    /**
     * The dual of the l_p norm at a complex vector.
     *
     * @param p the exponent of the norm whose dual is asked, in [1, ∞]
     * @param x a complex column, n×1
     * @return ‖x‖′ = sup { |y*x| : ‖y‖_p = 1 }
     * @throws IllegalArgumentException if p &lt; 1 or p is NaN
     */
    default double dualComplex(double p, ZMatrixRMaj x) {
        throw new NotDone();
    }

    /**
     * A norming vector of the l_p norm at a complex vector.
     *
     * @param p the exponent of the norm, in [1, ∞]
     * @param x a complex column, n×1, not zero
     * @return y, n×1, with ‖y‖_p = 1 and y*x = ‖x‖′, a real positive number
     * @throws IllegalArgumentException if p &lt; 1 or p is NaN
     */
    default ZMatrixRMaj normingComplex(double p, ZMatrixRMaj x) {
        throw new NotDone();
    }

    /**
     * The dual of the weighted norm ‖x‖_A = (xᵀAx)^½ at a real vector.
     *
     * @param a the weight A, n×n, with xᵀAx &gt; 0 for all real x ≠ 0; symmetric or not
     * @param x n real entries
     * @return ‖x‖′ = sup { |yᵀx| : ‖y‖_A = 1 }
     */
    default double dualWeighted(DMatrixRMaj a, double[] x) {
        throw new NotDone();
    }

    /**
     * A norming vector of the weighted norm at a real vector.
     *
     * @param a the weight A, n×n, with xᵀAx &gt; 0 for all real x ≠ 0; symmetric or not
     * @param x n real entries, not all zero
     * @return y of n entries with ‖y‖_A = 1 and yᵀx = ‖x‖′
     */
    default double[] normingWeighted(DMatrixRMaj a, double[] x) {
        throw new NotDone();
    }
}
