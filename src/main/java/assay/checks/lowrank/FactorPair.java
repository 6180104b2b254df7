package assay.checks.lowrank;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The factors of a matrix UVᵀ.
 *
 * @param u U, n×r
 * @param v V, m×r
 */
public record FactorPair(DMatrixRMaj u, DMatrixRMaj v) {

    /** Entries drawn from −most, …, most. */
    public static FactorPair drawn(int n, int m, int r, int most, Random random) {
        return new FactorPair(drawn(n, r, most, random), drawn(m, r, most, random));
    }

    private static DMatrixRMaj drawn(int rows, int columns, int most, Random random) {
        DMatrixRMaj a = new DMatrixRMaj(rows, columns);
        for (int k = 0; k < rows * columns; k++) {
            a.data[k] = random.nextInt(2 * most + 1) - most;
        }
        return a;
    }

    public int rows() {
        return u.getNumRows();
    }

    public int columns() {
        return v.getNumRows();
    }

    public int inner() {
        return u.getNumCols();
    }

    /** UVᵀ. */
    public DMatrixRMaj product() {
        DMatrixRMaj a = new DMatrixRMaj(rows(), columns());
        CommonOps_DDRM.multTransB(u, v, a);
        return a;
    }

    /** |U| and |V|. */
    public FactorPair moduli() {
        FactorPair moduli = new FactorPair(u.copy(), v.copy());
        CommonOps_DDRM.abs(moduli.u);
        CommonOps_DDRM.abs(moduli.v);
        return moduli;
    }

    /** Σ ‖u_k‖‖v_k‖, what ‖UVᵀ‖_F is without any cancellation; no scaling of columns changes it. */
    public double uncancelled() {
        double sum = 0;
        for (int k = 0; k < inner(); k++) {
            sum += length(column(u, k)) * length(column(v, k));
        }
        return sum;
    }

    /** UR and VR⁻ᵀ, which have the same product, for R the identity with s added at (i, j), i ≠ j. */
    public FactorPair skewed(int i, int j, double s) {
        FactorPair skewed = new FactorPair(u.copy(), v.copy());
        for (int k = 0; k < rows(); k++) {
            skewed.u.add(k, j, s * u.get(k, i));
        }
        for (int k = 0; k < columns(); k++) {
            skewed.v.add(k, i, -s * v.get(k, j));
        }
        return skewed;
    }

    /** U and V times these, exact for powers of two. */
    public FactorPair scaled(double ofU, double ofV) {
        FactorPair scaled = new FactorPair(u.copy(), v.copy());
        CommonOps_DDRM.scale(ofU, scaled.u);
        CommonOps_DDRM.scale(ofV, scaled.v);
        return scaled;
    }

    /** 4(n + m + r²), the error in units of u of ‖UVᵀ‖²_F by Gram matrices or QR; {@code LowRankNormProperties} derives it. */
    public double units() {
        return 4.0 * (rows() + columns() + inner() * inner());
    }

    private static double length(double[] x) {
        return Math.sqrt(Norms.squared(x));
    }

    public static double[] column(DMatrixRMaj a, int k) {
        double[] column = new double[a.getNumRows()];
        for (int i = 0; i < column.length; i++) {
            column[i] = a.get(i, k);
        }
        return column;
    }
}
