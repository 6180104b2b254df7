package assay.tasks.matrixcalculus;

import assay.tasks.NotDone;
import assay.tasks.Task;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/**
 * Six statements on norms that the sheet asks to prove. Here each proof becomes a witness that can be tried: a vector at which
 * a constant is attained, a matrix with equality, what becomes of a singular pair. ‖·‖₂ is the largest singular value,
 * ‖A‖_F² = Σ|a_ij|².
 *
 * <p><b>B1.</b> C₁‖x‖₁ ≤ ‖x‖_∞ ≤ C₂‖x‖₁ for all x ∈ ℝⁿ: the best C₁ and C₂, and vectors at which they are attained.
 *
 * <p><b>B2, B3.</b> ‖UA‖_F = ‖AV‖_F = ‖A‖_F for unitary U and V, and the same for ‖·‖₂. The sheet writes one U for both sides;
 * for an m×n matrix A they are two, U of size m×m and V of size n×n. The witnesses belong to UAV*, V* the conjugate transpose:
 * a norming matrix, and a leading singular pair that you get <em>without</em> seeing A.
 *
 * <p><b>B4, B5.</b> ‖A‖_F ≤ c‖A‖₂ with a c that depends on the rank: the least c, and a matrix of each size and rank where it is
 * attained.
 *
 * <p><b>B7.</b> ‖AB‖₂ ≤ ‖A‖₂‖B‖_F: for given A a B with equality. In fact even ‖AB‖_F ≤ ‖A‖₂‖B‖_F, but <em>not</em>
 * ‖AB‖_F ≤ ‖A‖₂‖B‖₂: give A and B that show it.
 *
 * <p><b>Domain.</b> Vectors have up to 50 entries, matrices up to 12 rows and columns; all sizes from 1 on, square or not.
 * Entries are at most 1e3 in size. A is not 0, unitary matrices are so to rounding. Answers are right to rounding, relative to
 * the norm of A; extremal vectors and matrices of any size between 1e-6 and 1e6 will do.
 *
 * <p><b>Enough to know.</b> {@code CommonOps_ZDRM.mult} and {@code transposeConjugate}; {@code NormOps_DDRM.normP2} and
 * {@code DecompositionFactory_DDRM.svd}, whose singular values come in no order. EJML has no complex singular values: the
 * real matrix [Re A, −Im A; Im A, Re A] has those of A, each twice.
 *
 * <pre>{@code
 * public final class MyNorms implements NormInequalities {
 *     @Override
 *     public Constants constants(int n) {
 *         double[] x = {1}; // one entry: both constants are 1
 *         return new Constants(1, x, 1, x);
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Inequalities between norms",
        items = {
            @Task.Item(id = "B1", points = 1, asks = "the constants between ‖x‖₁ and ‖x‖_∞"),
            @Task.Item(id = "B2", points = 5, asks = "‖·‖_F is unitarily invariant"),
            @Task.Item(id = "B3", points = 5, asks = "‖·‖₂ is unitarily invariant"),
            @Task.Item(id = "B4", points = 5, asks = "‖A‖_F against ‖A‖₂ for a given rank"),
            @Task.Item(id = "B5", points = 5, asks = "matrices of every size and rank with equality in B4"),
            @Task.Item(id = "B7", points = 5, asks = "‖AB‖₂ ≤ ‖A‖₂‖B‖_F, its equality case and its limit")
        })
public interface NormInequalities {

    /**
     * Constants with lower·‖x‖₁ ≤ ‖x‖_∞ ≤ upper·‖x‖₁ for all x, and where they are attained.
     *
     * @param lower the largest constant on the left
     * @param lowest a vector x ≠ 0 with lower·‖x‖₁ = ‖x‖_∞
     * @param upper the least constant on the right
     * @param highest a vector x ≠ 0 with ‖x‖_∞ = upper·‖x‖₁
     */
    record Constants(double lower, double[] lowest, double upper, double[] highest) {
        public Constants {
            Objects.requireNonNull(lowest, "lowest is null");
            Objects.requireNonNull(highest, "highest is null");
        }
    }

    /**
     * A singular value of a matrix A with its vectors: A·right = sigma·left and A*·left = sigma·right.
     *
     * @param sigma the singular value
     * @param left a unit vector, m×1
     * @param right a unit vector, n×1
     */
    record SingularPair(double sigma, ZMatrixRMaj left, ZMatrixRMaj right) {
        public SingularPair {
            Objects.requireNonNull(left, "left is null");
            Objects.requireNonNull(right, "right is null");
        }
    }

    /**
     * Two matrices to multiply.
     *
     * @param a A
     * @param b B
     */
    record Factors(DMatrixRMaj a, DMatrixRMaj b) {
        public Factors {
            Objects.requireNonNull(a, "a is null");
            Objects.requireNonNull(b, "b is null");
        }
    }

    /**
     * B1: the best constants between ‖x‖₁ and ‖x‖_∞.
     *
     * @param n the number of entries of x
     * @return the constants, each with a vector of n entries at which it is attained
     */
    default Constants constants(int n) {
        throw new NotDone();
    }

    /**
     * B2: the Frobenius norm.
     *
     * @param a A, m×n, complex
     * @return ‖A‖_F
     */
    default double frobenius(ZMatrixRMaj a) {
        throw new NotDone();
    }

    /**
     * B2: a norming matrix of UAV*, which shows that ‖UAV*‖_F is no less than ‖A‖_F.
     *
     * @param u U, m×m, unitary
     * @param a A, m×n, not 0
     * @param v V, n×n, unitary
     * @return B, m×n, with ‖B‖_F = 1 and trace(B*·UAV*) = ‖A‖_F
     */
    default ZMatrixRMaj norming(ZMatrixRMaj u, ZMatrixRMaj a, ZMatrixRMaj v) {
        throw new NotDone();
    }

    /**
     * B3: the spectral norm.
     *
     * @param a A, m×n, complex
     * @return ‖A‖₂
     */
    default double spectral(ZMatrixRMaj a) {
        throw new NotDone();
    }

    /**
     * B3: the leading singular pair of UAV* from that of A. A itself is not needed.
     *
     * @param u U, m×m, unitary
     * @param pair the largest singular value of some m×n matrix A, with its vectors
     * @param v V, n×n, unitary
     * @return the largest singular value of UAV*, with its vectors
     */
    default SingularPair transport(ZMatrixRMaj u, SingularPair pair, ZMatrixRMaj v) {
        throw new NotDone();
    }

    /**
     * B4: the least c with ‖A‖_F ≤ c‖A‖₂ for all matrices of a size and rank.
     *
     * @param m the number of rows
     * @param n the number of columns
     * @param k the rank, 1 ≤ k ≤ min(m, n)
     * @return c
     */
    default double rankFactor(int m, int n, int k) {
        throw new NotDone();
    }

    /**
     * B5: a matrix at which the c of B4 is attained; its singular values below 1e-8 of the largest are taken for 0.
     *
     * @param m the number of rows
     * @param n the number of columns
     * @param k the rank, 0 ≤ k ≤ min(m, n)
     * @return A, m×n, of rank k, with ‖A‖_F = c‖A‖₂; the zero matrix for k = 0
     */
    default DMatrixRMaj equality(int m, int n, int k) {
        throw new NotDone();
    }

    /**
     * B7: a matrix for which the inequality is an equality.
     *
     * @param a A, m×k, not 0
     * @param n the number of columns of B
     * @return B, k×n, not 0, with ‖AB‖₂ = ‖A‖₂‖B‖_F
     */
    default DMatrixRMaj partner(DMatrixRMaj a, int n) {
        throw new NotDone();
    }

    /**
     * B7: matrices for which ‖AB‖_F is larger than ‖A‖₂‖B‖₂.
     *
     * @param n the size, at least 2
     * @return A and B, n×n, with ‖AB‖_F ≥ 1.1·‖A‖₂‖B‖₂ &gt; 0
     */
    default Factors counterexample(int n) {
        throw new NotDone();
    }
}
