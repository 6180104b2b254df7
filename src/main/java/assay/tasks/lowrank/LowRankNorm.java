package assay.tasks.lowrank;

import assay.tasks.Callable;
import assay.tasks.NotDone;
import assay.tasks.Task;
import org.ejml.data.DMatrixRMaj;

/**
 * A matrix of low rank is kept as its factors, A = UVᵀ with r columns each. Compute ‖A‖²_F = Σ A_ij², once for any factors,
 * and once where the columns of U are known to be orthonormal, UᵀU = I. How much does orthogonalisation save?
 *
 * <p><b>Domain.</b> U is n×r, V is m×r; n, m, r ≥ 1. Columns may depend on each other, be zero, or outnumber the rows. Both
 * factors may be tiny or huge as a whole: an entry that is not zero is from 1e-20 to 1e32 in modulus, and neither it nor its
 * products over- or underflow.
 *
 * <p><b>Size.</b> One instance has n = m = 200 000 and r = 8, and the memory is 256 MiB: A would take 320 GB, and so would a
 * square Q with 200 000 rows.
 *
 * <p><b>Accuracy.</b> The product A does not change when U becomes UR and V becomes VR⁻ᵀ, but the factors may: their columns
 * then nearly coincide, and large terms cancel in UVᵀ. How much they cancel is measured by
 *
 * <pre>κ = Σ ‖u_k‖‖v_k‖ / ‖A‖_F,   u_k and v_k the columns of U and V.</pre>
 *
 * <p>Rounding U and V alone changes the answer by κu relative, with u = 1.1e-16, and about that error is asked (a small
 * multiple of (n + m + r²)κu) for κ up to 1e10 and up to 1500 rows in U and in V. A formula that is right with exact numbers
 * may have an error of κ²u. Half of the points for accuracy are for κ near 1e5, and an answer of fewer digits than κ leaves
 * earns its share of them.
 *
 * <p><b>Orthonormal columns.</b> There U itself is not handed over. {@link Columns} gives a column when asked, and counts: fetch
 * no column that the answer does not depend on.
 *
 * <p><b>Enough to know.</b> EJML: {@code CommonOps_DDRM.mult}, {@code multTransA}, {@code multTransB},
 * {@code NormOps_DDRM.normF}, {@code DecompositionFactory_DDRM.qr(n, r)} with {@code decompose}, {@code getQ(null, true)} and
 * {@code getR(null, true)}, the thin factors. {@code decompose} overwrites its argument if {@code inputModified()}, and returns
 * false for dependent columns although Q and R are right.
 *
 * <pre>{@code
 * public final class MyLowRankNorm implements LowRankNorm {
 *     @Override
 *     public double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
 *         DMatrixRMaj a = new DMatrixRMaj(u.getNumRows(), v.getNumRows());
 *         CommonOps_DDRM.multTransB(u, v, a); // there is no room for this
 *         return Math.pow(NormOps_DDRM.normF(a), 2);
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "The norm of a low-rank product",
        items = @Task.Item(id = "A5", points = 2, asks = "‖UVᵀ‖²_F without UVᵀ, and what orthogonalisation saves"),
        memory = 256)
public interface LowRankNorm {

    /** A matrix of which single columns can be asked for; every call counts. */
    @Callable
    interface Columns {

        /** The number of rows; free of charge. */
        int rows();

        /** The number of columns; free of charge. */
        int count();

        /**
         * One column.
         *
         * @param k which one, from 0
         * @return its entries
         */
        double[] column(int k);
    }

    /**
     * The squared norm for any factors.
     *
     * @param u U, n×r
     * @param v V, m×r
     * @return ‖UVᵀ‖²_F
     */
    default double squaredNorm(DMatrixRMaj u, DMatrixRMaj v) {
        throw new NotDone();
    }

    /**
     * The squared norm where UᵀU = I.
     *
     * @param u U, n×r with r ≤ n, its columns orthonormal
     * @param v V, m×r
     * @return ‖UVᵀ‖²_F
     */
    default double squaredNormOrthonormal(Columns u, DMatrixRMaj v) {
        throw new NotDone();
    }
}
