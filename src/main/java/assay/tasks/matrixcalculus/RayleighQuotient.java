package assay.tasks.matrixcalculus;

import assay.tasks.NotDone;
import assay.tasks.Task;
import org.ejml.data.DMatrixRMaj;

/**
 * The Rayleigh quotient of a real square matrix A is the function
 *
 * <pre>R(x) = (Ax, x) / (x, x),   x ∈ ℝⁿ, x ≠ 0.</pre>
 *
 * <p>Give its value, its gradient ∇R(x) = (∂R/∂x_i) and its Hessian H(x) = (∂²R/∂x_i∂x_j), from formulas: difference
 * quotients lose half of the digits.
 *
 * <p>The sheet takes A symmetric. Here A may be any square matrix, and the definition is as above. Ask yourself what (Ax, x)
 * sees of A before you differentiate it.
 *
 * <p><b>To try your formulas.</b> R(tx) = R(x) for every t ≠ 0. Differentiate that by t at t = 1, once and once more by x: what
 * does it say of xᵀ∇R(x) and of H(x)x? And where is the gradient zero?
 *
 * <p><b>Domain.</b> 1 ≤ n ≤ 30. Entries of A are at most 1e6 in size, symmetric or not. All of them may be as small as 1e-20: R
 * is linear in A, so no entry is small in itself. ‖x‖ lies between 1e-40 and 1e40; nothing but its direction matters for R, so
 * no length is small in itself either. (x, x)³ is a number then, and (x, x)⁴ overflows. x may be an eigenvector of A, exactly,
 * to rounding or nearly.
 *
 * <p><b>Accuracy.</b> 16n + 96 units u = 2⁻⁵³, relative to ‖A‖ for R, to 4‖A‖/‖x‖ for the gradient and to 12‖A‖/‖x‖² for the
 * Hessian, with the Frobenius norm of A. The textbook formulas attain that, with some digits to spare.
 *
 * <p><b>Enough to know.</b> EJML's {@code CommonOps_DDRM.mult(A, x, y)}, {@code transpose} and {@code add};
 * {@code DMatrixRMaj.wrap(n, 1, x)} makes a column of a {@code double[]}. Loops do as well.
 *
 * <pre>{@code
 * public final class MyQuotient implements RayleighQuotient {
 *     @Override
 *     public double[] gradient(DMatrixRMaj a, double[] x) {
 *         return new double[x.length]; // right where R is constant
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "The Rayleigh quotient",
        items = @Task.Item(id = "B13", points = 4, asks = "gradient and Hessian of the Rayleigh quotient"))
public interface RayleighQuotient {

    /**
     * The quotient itself.
     *
     * @param a A, n×n, symmetric or not
     * @param x n entries, not all zero
     * @return (Ax, x) / (x, x)
     */
    default double value(DMatrixRMaj a, double[] x) {
        throw new NotDone();
    }

    /**
     * Its first derivatives.
     *
     * @param a A, n×n, symmetric or not
     * @param x n entries, not all zero
     * @return the n partial derivatives ∂R/∂x_i at x
     */
    default double[] gradient(DMatrixRMaj a, double[] x) {
        throw new NotDone();
    }

    /**
     * Its second derivatives.
     *
     * @param a A, n×n, symmetric or not
     * @param x n entries, not all zero
     * @return the n×n partial derivatives ∂²R/∂x_i∂x_j at x
     */
    default DMatrixRMaj hessian(DMatrixRMaj a, double[] x) {
        throw new NotDone();
    }
}
