package assay.tasks.matrixcalculus;

import ai.djl.ndarray.NDArray;
import assay.tasks.Callable;
import assay.tasks.NotDone;
import assay.tasks.Task;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/**
 * A matrix X is to be written as a product UDV, with D = diag(d) given and U, V wanted. How far it is from that is told by
 *
 * <pre>F(U, V) = ½‖X − UDV‖²_F,   X n×n, U n×k, d k numbers, V k×n.</pre>
 *
 * <p><b>By formula</b> (B10, B11). Give the gradients ∇_U F, n×k, and ∇_V F, k×n: their entries are ∂F/∂U_ij and ∂F/∂V_ij.
 *
 * <p><b>Automatically</b> (B12). Give both with DJL's automatic differentiation, and take some steps of gradient descent.
 *
 * <p><b>Work</b> (B12). Write both gradients once more for matrices that are kept by a clerk, who counts multiplications and
 * does not show entries ({@link Counted}). Scaling a row or column by a number costs one multiplication an entry, a product of
 * a×b and b×c costs abc; sums, signs and transposes are free. Whatever n and k are, 4n²k + 8nk multiplications do for both
 * gradients. Then say how many multiplications yours take, as a function of n and k: within a tenth, so that terms of lower
 * order do not matter.
 *
 * <p><b>Another form.</b> The residual form calculates X − UDV once and multiplies it by Vᵀ and by Uᵀ. The <em>Gram form</em>
 * multiplies out first: it never forms UDV, but XVᵀ, UᵀX, VVᵀ and UᵀU, the two last without use of symmetry. Say when it takes
 * fewer multiplications. That is asked only where one form takes at least 6/5 of the other.
 *
 * <p><b>Domain.</b> n, k ≥ 1. The sheet has k &lt; n; here k may be larger, and the definition is as above. Entries of d have
 * any sign and size, and may be 0. n and k are at most 48, except in {@code multiplications} and {@code gramCheaper}, where
 * they go up to 1 000 000 (k ≤ n there), and in one instance for each gradient, whichever way: n = 2, k = 100 000, where
 * nothing of size k×k fits into memory. For the figures the clerk keeps larger matrices too. Nothing over- or underflows.
 *
 * <p><b>Tensors</b> are float64, or float32 in {@code automatic}: X [n, n], U [n, k], d [k], V [k, n]. What you return has the
 * type of what you got.
 *
 * <p><b>Accuracy.</b> A few n + k units in the last place, relative to the sums of the moduli of what the formula adds up. A
 * column of ∇_U with a small d_j is asked for relative to d_j. Difference quotients of F in double precision are not that
 * accurate.
 *
 * <p><b>Manual.</b> The measured times of both ways, their plots against n and k, and which is faster.
 *
 * <p><b>Enough to know.</b> EJML's {@code CommonOps_DDRM.mult}, {@code multTransA}, {@code multTransB}, {@code subtract};
 * {@code multRows(d, a)} and {@code multCols(a, d)} scale rows and columns in place. DJL's
 * {@code Engine.getInstance().newGradientCollector()} in a {@code try}, {@code u.setRequiresGradient(true)},
 * {@code u.matMul(v)}, {@code u.mul(d)}, {@code x.sub(y)}, {@code r.square().sum()}, {@code collector.backward(f)},
 * {@code u.getGradient()}. Only one collector may be open. A variable's gradient grows with every {@code backward};
 * {@code collector.zeroGradients()} or a {@code u.duplicate()} begins anew.
 *
 * <pre>{@code
 * public final class MyGradients implements FactorizationGradient {
 *     @Override
 *     public DMatrixRMaj gradientU(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {
 *         return new DMatrixRMaj(u.getNumRows(), u.getNumCols()); // right where X = UDV
 *     }
 *
 *     @Override
 *     public CountedGradients counted(Counted x, Counted u, Counted d, Counted v) {
 *         Counted product = u.columnsScaled(d).times(v); // nk + n²k multiplications
 *         return new CountedGradients(product.minus(x), v);
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Gradients of a factorisation",
        tensors = true,
        items = {
            @Task.Item(id = "B10", points = 2, asks = "the gradient of ½‖X − UDV‖² by U"),
            @Task.Item(id = "B11", points = 2, asks = "the gradient of ½‖X − UDV‖² by V"),
            @Task.Item(id = "B12", points = 7, asks = "both by automatic differentiation, and the work they take")
        })
public interface FactorizationGradient {

    /**
     * One tensor for each factor.
     *
     * @param u [n, k]
     * @param v [k, n]
     */
    record Factors(NDArray u, NDArray v) {
        public Factors {
            Objects.requireNonNull(u, "u is null");
            Objects.requireNonNull(v, "v is null");
        }
    }

    /**
     * Both gradients, as the clerk keeps them.
     *
     * @param u ∇_U F, n×k
     * @param v ∇_V F, k×n
     */
    record CountedGradients(Counted u, Counted v) {
        public CountedGradients {
            Objects.requireNonNull(u, "u is null");
            Objects.requireNonNull(v, "v is null");
        }
    }

    /** A matrix that a clerk keeps. You do not see its entries, and he counts the multiplications that you order. */
    @Callable
    interface Counted {

        /** The number of rows. */
        int rows();

        /** The number of columns. */
        int columns();

        /** The transpose; free. */
        Counted transposed();

        /** The sum of two matrices of one shape; free. */
        Counted plus(Counted other);

        /** The difference of two matrices of one shape; free. */
        Counted minus(Counted other);

        /** The matrix with all signs changed; free. */
        Counted negated();

        /**
         * The product AB with this matrix as A.
         *
         * @param right B, b×c where A is a×b; the product costs abc multiplications
         */
        Counted times(Counted right);

        /**
         * Row i times the i-th number: diag(d)·A. One multiplication an entry.
         *
         * @param d a column with as many entries as this matrix has rows
         */
        Counted rowsScaled(Counted d);

        /**
         * Column j times the j-th number: A·diag(d). One multiplication an entry.
         *
         * @param d a column with as many entries as this matrix has columns
         */
        Counted columnsScaled(Counted d);

        /** diag(d), a square matrix, where this matrix is a column d; free, but its products are products. */
        Counted diagonal();
    }

    /**
     * The gradient by U, from a formula.
     *
     * @param x X, n×n
     * @param u U, n×k
     * @param d the diagonal of D, k numbers
     * @param v V, k×n
     * @return ∇_U F at (U, V), n×k
     */
    default DMatrixRMaj gradientU(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {
        throw new NotDone();
    }

    /**
     * The gradient by V, from a formula.
     *
     * @param x X, n×n
     * @param u U, n×k
     * @param d the diagonal of D, k numbers
     * @param v V, k×n
     * @return ∇_V F at (U, V), k×n
     */
    default DMatrixRMaj gradientV(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {
        throw new NotDone();
    }

    /**
     * Both gradients by automatic differentiation.
     *
     * @param x X, [n, n], float32 or float64 like the others
     * @param u U, [n, k]
     * @param d the diagonal of D, [k]
     * @param v V, [k, n]
     * @return ∇_U F and ∇_V F at (U, V), of the same type
     */
    default Factors automatic(NDArray x, NDArray u, NDArray d, NDArray v) {
        throw new NotDone();
    }

    /**
     * Gradient descent: each step goes from (U, V) to (U − h∇_U F, V − h∇_V F), both gradients taken at (U, V).
     *
     * @param x X, [n, n], float64 like the others
     * @param u U where the descent begins, [n, k]
     * @param d the diagonal of D, [k]
     * @param v V where the descent begins, [k, n]
     * @param h the length of a step, any positive number in double precision, above 1 too
     * @param steps how many, from 1 to 3
     * @return U and V after these steps
     */
    default Factors descend(NDArray x, NDArray u, NDArray d, NDArray v, double h, int steps) {
        throw new NotDone();
    }

    /**
     * Both gradients from matrices that the clerk keeps.
     *
     * @param x X, n×n
     * @param u U, n×k
     * @param d the diagonal of D, k×1
     * @param v V, k×n
     * @return ∇_U F and ∇_V F
     */
    default CountedGradients counted(Counted x, Counted u, Counted d, Counted v) {
        throw new NotDone();
    }

    /**
     * How many multiplications {@link #counted} orders.
     *
     * @param n rows of X, at least 24
     * @param k columns of U
     * @return their number, within a tenth
     */
    default double multiplications(int n, int k) {
        throw new NotDone();
    }

    /**
     * Whether the Gram form takes fewer multiplications for both gradients than the residual form.
     *
     * @param n rows of X, at least 24
     * @param k columns of U, k ≤ n
     * @return true if it does
     */
    default boolean gramCheaper(int n, int k) {
        throw new NotDone();
    }
}
