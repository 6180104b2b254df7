package assay.tasks.lowrank;

import assay.tasks.NotDone;
import assay.tasks.Task;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/**
 * Squaring every entry of A = UVᵀ, with r columns in U and V, gives the Hadamard square A∘A, which is no longer of rank r. How
 * large can its rank be, what are its factors, and when do they pay?
 *
 * <p><b>Rank</b> (A6). Say what the largest rank of A∘A is over all U and V of the given sizes. The proof becomes two witnesses:
 * factors X, Y with XYᵀ = A∘A that have few columns, so that no rank is larger; and U, V for which the rank is reached.
 *
 * <p><b>Norm</b> (A7). Compute ‖A∘A‖²_F = Σ A_ij⁴ for any U and V, columns of U orthonormal or not, and say when going by way of
 * the factors of A∘A is cheaper than the direct way.
 *
 * <p><b>Domain.</b> U is n×r, V is m×r; n, m, r ≥ 1. Both factors may be tiny or huge as a whole: an entry that is
 * not zero is from 1e-20 to 1e20 in modulus, and nothing over- or underflows. In {@code largestRank}, {@code witness} and
 * {@code cheaper} r ≤ min(n, m); sizes go up to 1 000 000 in {@code largestRank} and {@code cheaper}, and to 30 with r ≤ 6 in
 * {@code witness}. A rank is decided by singular values: those above 1e-10·σ₁ count.
 *
 * <p><b>Size.</b> One instance of the norm has n = m = 100 000 and r = 4. A would take 80 GB.
 *
 * <p><b>Counting.</b> The direct way forms the entries of A and adds up their fourth powers. The other way forms both factors of
 * A∘A and gets the norm from them as in LowRankNorm. Additions and multiplications count; {@code cheaper} is asked only where
 * one way costs at least four times as much as the other, so that neither lower terms nor the use of symmetry decide.
 *
 * <p><b>Accuracy</b>, a tenth of A7. Where columns of the factors X and Y nearly coincide, large terms cancel; their Gram
 * matrices then lose twice the digits that the problem does. With κ = Σ‖x_c‖‖y_c‖ / ‖A∘A‖_F, asked for is an error of a small
 * multiple of (n + m + r⁴)κu, κ up to 1e11, n and m up to 5; fewer digits earn their share. (LowRankNorm says more.)
 *
 * <p><b>Freedom.</b> Order, sign and scale of the columns of X and Y; any U and V that reach the rank.
 *
 * <p><b>Enough to know.</b> EJML's {@code CommonOps_DDRM.mult}, {@code multTransA}, {@code multTransB};
 * {@code DecompositionFactory_DDRM.qr(n, k)} with {@code decompose}, {@code getR(null, true)}.
 *
 * <pre>{@code
 * public final class MyHadamardSquare implements HadamardSquare {
 *     @Override
 *     public int largestRank(int n, int m, int r) {
 *         return Math.min(n, m); // no more than this, for sure
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "The Hadamard square of a low-rank matrix",
        items = {
            @Task.Item(id = "A6", points = 3, asks = "the largest rank of A∘A for A = UVᵀ"),
            @Task.Item(id = "A7", points = 5, asks = "‖A∘A‖²_F from the factors, and when that is cheaper")
        })
public interface HadamardSquare {

    /**
     * A matrix as the product of two factors with the same number of columns.
     *
     * @param left X
     * @param right Y; the matrix is XYᵀ
     */
    record Factors(DMatrixRMaj left, DMatrixRMaj right) {
        public Factors {
            Objects.requireNonNull(left, "left is null");
            Objects.requireNonNull(right, "right is null");
        }
    }

    /**
     * The largest rank of (UVᵀ)∘(UVᵀ).
     *
     * @param n rows of U
     * @param m rows of V
     * @param r columns of both, r ≤ min(n, m)
     * @return the largest rank over all U and V
     */
    default int largestRank(int n, int m, int r) {
        throw new NotDone();
    }

    /**
     * Factors of the Hadamard square, with as few columns as will do for every U and V of r columns, a number that depends on r
     * alone. Fewer, where U or V has few rows, are right, too.
     *
     * @param u U, n×r
     * @param v V, m×r
     * @return X with n rows and Y with m rows, so that XYᵀ = (UVᵀ)∘(UVᵀ)
     */
    default Factors factors(DMatrixRMaj u, DMatrixRMaj v) {
        throw new NotDone();
    }

    /**
     * A matrix whose Hadamard square has the largest rank.
     *
     * @param n rows of U
     * @param m rows of V
     * @param r columns of both, r ≤ min(n, m)
     * @return U, n×r, and V, m×r
     */
    default Factors witness(int n, int m, int r) {
        throw new NotDone();
    }

    /**
     * The squared norm of the Hadamard square.
     *
     * @param u U, n×r
     * @param v V, m×r
     * @return ‖(UVᵀ)∘(UVᵀ)‖²_F
     */
    default double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        throw new NotDone();
    }

    /**
     * Whether the norm is cheaper by way of the factors of A∘A.
     *
     * @param n rows of U
     * @param m rows of V
     * @param r columns of both, r ≤ min(n, m)
     * @return true if the factors need fewer operations than the direct way
     */
    default boolean cheaper(int n, int m, int r) {
        throw new NotDone();
    }
}
