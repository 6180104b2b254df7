package assay.tasks.lowrank;

import assay.tasks.Callable;
import assay.tasks.NotDone;
import assay.tasks.Task;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/**
 * The ε-rank of a matrix A is the least rank of a matrix B with |A_ij − B_ij| ≤ ε in every entry; ε is absolute and not
 * relative to A. A matrix A_ij = f(x_i, y_j) of values of a smooth function has a small ε-rank, however many points there
 * are. The proof becomes a bound, and factors that keep it.
 *
 * <p><b>One variable</b> (A10). Let f be analytic on [0, 1]² and |∂ʲf/∂yʲ(x, 0)| ≤ M for all x in [0, 1] and all j ≥ 0. This
 * bound, and not analyticity alone, makes the Taylor series in y at 0 converge to f as far as y = 1. After k terms there
 * remains at most M Σ_{j≥k} 1/j!, and k terms make a matrix of rank k. {@code terms} says how many will do, and
 * {@code factors} builds the matrix.
 *
 * <p><b>N variables</b> (A11). Let x and y be in [0, 1]ᴺ and |∂_y^α f(x, 0)| ≤ M for every multi-index α. There are C(N+k−1, N)
 * multi-indices with |α| = α₁ + … + α_N &lt; k, and Σ_{|α|=j} 1/α! = Nʲ/j!, where α! = α₁! … α_N!. So the ε-rank is at most
 * C(N+k−1, N), k being smallest with M Σ_{j≥k} Nʲ/j! ≤ ε. The sheet says x, y ∈ ℝᴺ; on an unbounded domain its
 * statement is false, and {@code spread} is to show it.
 *
 * <p><b>Kernels</b> (A12). cos⟨x, y⟩ fulfils the hypothesis with M = 1. exp(−(x−y)²) does so with no M at all: its
 * derivatives at y = 0 are H_j(x)exp(−x²) with Hermite polynomials H_j, and the one for j = 20 reaches 7e11 on [0, 1].
 * Cramér's inequality gives |H_j(x)|exp(−x²) ≤ 1.0865·√(2ʲ j!), so after k terms there remains at most 1.0865 Σ_{j≥k}
 * 2^{j/2}/√(j!). Further kernels, with a length l and a period p, are RBF, exp(−‖x − y‖²/(2l²)), and EXP_SINE_SQUARED,
 * exp(−2 sin²(π‖x − y‖/p)/l²); in N variables GAUSSIAN is exp(−‖x − y‖²). {@code kernelFactors} shows how small the ε-rank of
 * some kernels is in fact; choosing more of them is left to you (manual).
 *
 * <p><b>What can be computed.</b> Nobody can compute an ε-rank in general. A singular value decomposition cut off after
 * σ_k has no error larger than σ_{k+1} in any entry, so it gives an upper bound, and the entries of the rest may give a
 * better one; it is never more than a bound. Therefore you hand over factors: they are multiplied out and compared with
 * the kernel. The numbers depend on the points. How far from the truth singular values may be, {@code identityFactors} is
 * to show: all those of I_n are 1, so what is cut off has the error 1, and yet a much smaller rank than n will do, for
 * instance with random signs.
 *
 * <p><b>Domain.</b> M, ε &gt; 0 and M/ε ≤ 1e100; N = 1, 2, …, 6, in a tenth of A11 up to 60. Where ε is within a relative 1e-9
 * of a change of k, either k is right. Points are the rows of a matrix with N columns and entries in [0, 1]; they may lie
 * anywhere, on the border and on each other. In {@code factors} N ≤ 3 and ε ≤ M ≤ 1e10·ε, and there is any number of points: an
 * instance of A10 has 20 000 of either kind, where A would take 3 GB. In {@code kernelFactors} N ≤ 3, there are up to 120
 * points of either kind, often the same ones for x and y, and 1e-9 ≤ ε ≤ 0.1. Do not rely on positive definite kernels: cos⟨x,
 * y⟩ is none, as the points 0 and 1 show, and the last kernel is none for N ≥ 2.
 *
 * <p><b>Freedom.</b> k may be any number from the smallest one to the smallest k with M·e^N·Nᵏ/k! ≤ ε, which is what Lagrange's
 * remainder gives. Any factors are right that are near enough and have no more columns than this k allows. In
 * {@code kernelFactors} at most 1.5·s + 1 columns are allowed, where s is the number of singular values of the kernel matrix
 * above ε.
 *
 * <p><b>Enough to know.</b> {@code CommonOps_DDRM.mult}, {@code multTransB}; singular values and vectors by
 * {@code svd = DecompositionFactory_DDRM.svd(p, q, true, true, true)} with {@code svd.decompose(a)},
 * {@code u = svd.getU(null, false)}, {@code w = svd.getW(null)}, {@code v = svd.getV(null, false)}, and then
 * {@code SingularOps_DDRM.descendingOrder(u, false, w, v, false)}.
 *
 * <pre>{@code
 * public final class MyEpsilonRank implements EpsilonRank {
 *     @Override
 *     public int terms(double bound, double eps) {
 *         return eps >= Math.E * bound ? 0 : 1; // the whole series is at most e·M
 *     }
 *
 *     @Override
 *     public Factors factors(Derivatives f, DMatrixRMaj x, DMatrixRMaj y, double bound, double eps) {
 *         DMatrixRMaj values = f.at(x, new int[][] {{0}, {1}}); // f(x, 0) and its first derivative, one variable
 *         DMatrixRMaj powers = new DMatrixRMaj(y.numRows, 2);
 *         for (int j = 0; j < y.numRows; j++) {
 *             powers.set(j, 0, 1);
 *             powers.set(j, 1, y.get(j, 0));
 *         }
 *         return new Factors(values, powers); // two terms, whatever eps is
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "The ε-rank of matrices of function values",
        items = {
            @Task.Item(
                    id = "A10",
                    points = 6,
                    asks = "a bound of the ε-rank in one variable, and factors that keep it"),
            @Task.Item(id = "A11", points = 6, asks = "the same in N variables, and why the domain must be bounded"),
            @Task.Item(id = "A12", points = 3, asks = "the ε-rank of kernels: upper bounds with their witnesses")
        })
public interface EpsilonRank {

    /**
     * A matrix as the product of two factors with the same number of columns.
     *
     * @param left X, with a row for each row of the matrix
     * @param right Y, with a row for each column of the matrix; the matrix is XYᵀ
     */
    record Factors(DMatrixRMaj left, DMatrixRMaj right) {
        public Factors {
            Objects.requireNonNull(left, "left is null");
            Objects.requireNonNull(right, "right is null");
        }
    }

    /** Kernels by their formulas; ‖·‖ is the Euclidean norm. */
    enum Family {
        /** cos⟨x, y⟩. */
        COSINE,
        /** exp(−‖x − y‖²). */
        GAUSSIAN,
        /** exp(−‖x − y‖²/(2l²)), l the length. */
        RBF,
        /** exp(−2 sin²(π‖x − y‖/p)/l²), l the length and p the period. */
        EXP_SINE_SQUARED
    }

    /**
     * A kernel with its parameters.
     *
     * @param family its formula
     * @param length l, from 1/2 to 4; of no meaning for the first two
     * @param period p, from 1 to 4; of meaning for the last one only
     */
    record Kernel(Family family, double length, double period) {
        public Kernel {
            Objects.requireNonNull(family, "family is null");
        }
    }

    /**
     * Knows f and answers questions on its derivatives at y = 0. At most 100 calls may be made for one pair of factors,
     * so ask for many derivatives at many points in one; calls and numbers are counted and shown.
     */
    @Callable
    interface Derivatives {

        /**
         * Derivatives in y at y = 0.
         *
         * @param points a row for each x in [0, 1]ᴺ, in N columns
         * @param orders multi-indices α of N entries, |α| ≤ 60; at most 10 million numbers in a call
         * @return ∂_y^α f(x, 0), a row for each x and a column for each α
         */
        DMatrixRMaj at(DMatrixRMaj points, int[][] orders);
    }

    /**
     * How many terms of the Taylor series in one variable are enough.
     *
     * @param bound M
     * @param eps ε
     * @return the smallest k ≥ 0 with M Σ_{j≥k} 1/j! ≤ ε, or a larger one within the freedom above
     */
    default int terms(double bound, double eps) {
        throw new NotDone();
    }

    /**
     * The bound of the ε-rank in N variables.
     *
     * @param bound M
     * @param eps ε
     * @param variables N
     * @return C(N+k−1, N) with the smallest k ≥ 0 for which M Σ_{j≥k} Nʲ/j! ≤ ε, or a larger one within the freedom above; it
     *     is 0 for k = 0, and {@code Long.MAX_VALUE} if it is larger than that
     */
    default long rank(double bound, double eps, int variables) {
        throw new NotDone();
    }

    /**
     * Factors X and Y with |f(x_i, y_j) − (XYᵀ)_ij| ≤ ε for all i and j.
     *
     * @param f knows the derivatives of f
     * @param x p points in [0, 1]ᴺ, p×N
     * @param y q points in [0, 1]ᴺ, q×N
     * @param bound M, which no derivative of f in y at y = 0 exceeds in size
     * @param eps ε ≤ M
     * @return X with p rows and Y with q rows, and at most as many columns as the bound says
     */
    default Factors factors(Derivatives f, DMatrixRMaj x, DMatrixRMaj y, double bound, double eps) {
        throw new NotDone();
    }

    /**
     * Points of ℝ for which exp(−(x_i − x_j)²) is not near any matrix of smaller rank, so that no bound holds for all n.
     *
     * @param n how many, from 2 to 200
     * @return n points, such that every matrix within 1/(2n) in each entry has rank n. What is checked is that all of these
     *     have a dominant diagonal: Σ_{j≠i} exp(−(x_i − x_j)²) &lt; 1/2 for every i
     */
    default double[] spread(int n) {
        throw new NotDone();
    }

    /**
     * How many terms of the Taylor series of exp(−(x−y)²) in y at 0 are enough on [0, 1]².
     *
     * @param eps ε, from 1e-30 to 1
     * @return k, so that after k terms at most ε remains for all x and y. It is at most the smallest k with
     *     1.0865 Σ_{j≥k} 2^{j/2}/√(j!) ≤ ε, or, if you bound this sum by a geometric series, the smallest k ≥ 3 with
     *     1.0865·(2^{k/2}/√(k!))/(1 − √(2/(k+1))) ≤ ε
     */
    default int gaussianTerms(double eps) {
        throw new NotDone();
    }

    /**
     * Factors X and Y with |k(x_i, y_j) − (XYᵀ)_ij| ≤ ε for all i and j, with few columns.
     *
     * @param kernel k
     * @param x p points in [0, 1]ᴺ, p×N
     * @param y q points in [0, 1]ᴺ, q×N
     * @param eps ε
     * @return X with p rows and Y with q rows
     */
    default Factors kernelFactors(Kernel kernel, DMatrixRMaj x, DMatrixRMaj y, double eps) {
        throw new NotDone();
    }

    /**
     * Factors X and Y with |(I_n)_ij − (XYᵀ)_ij| ≤ 2/5 for all i and j, with at most n/2 columns.
     *
     * @param n 800
     * @param seed where random choices come from
     * @return X and Y with n rows
     */
    default Factors identityFactors(int n, long seed) {
        throw new NotDone();
    }
}
