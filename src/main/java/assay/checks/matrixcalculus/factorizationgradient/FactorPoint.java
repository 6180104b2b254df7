package assay.checks.matrixcalculus.factorizationgradient;

import assay.checks.Tolerance;
import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Where F(U, V) = ½‖X − UDV‖²_F is differentiated.
 *
 * @param x X, n×n
 * @param u U, n×k
 * @param d the diagonal of D, k numbers
 * @param v V, k×n
 */
record FactorPoint(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {

    /** The n + k of the tolerance, and what scaling, subtracting and reading add to it. */
    private static final double FEW = 10;

    /** Whole numbers from −most to most. */
    static FactorPoint whole(int n, int k, int most, Random random) {
        DMatrixRMaj d = drawn(k, 1, most, random);
        return new FactorPoint(drawn(n, n, most, random), drawn(n, k, most, random), d.data, drawn(k, n, most, random));
    }

    int n() {
        return x.getNumRows();
    }

    int k() {
        return d.length;
    }

    /** The point of the same F for Xᵀ = VᵀDUᵀ: the factors change places. */
    FactorPoint transposed() {
        return new FactorPoint(turned(x), turned(v), d, turned(u));
    }

    /** The same point with other weights. */
    FactorPoint weighted(double[] weights) {
        return new FactorPoint(x, u, weights, v);
    }

    /** (U + s·du, V + s·dv). */
    FactorPoint moved(double s, DMatrixRMaj du, DMatrixRMaj dv) {
        return new FactorPoint(x, CommonOps_DDRM.add(1, u, s, du, null), d, CommonOps_DDRM.add(1, v, s, dv, null));
    }

    /** The same weights and factors with X = UDV; exact for whole numbers. */
    FactorPoint factored() {
        return new FactorPoint(CommonOps_DDRM.mult(weightedU(), v, null), u, d, v);
    }

    DMatrixRMaj weightedU() {
        DMatrixRMaj ud = u.copy();
        CommonOps_DDRM.multCols(ud, d);
        return ud;
    }

    /** Whether all entries are small whole numbers, so that double precision rounds nothing. */
    boolean whole() {
        return whole(x.data, x.getNumElements())
                && whole(u.data, u.getNumElements())
                && whole(d, d.length)
                && whole(v.data, v.getNumElements());
    }

    /** What the formula for ∇_U adds up, in moduli: (|X| + |U||D||V|)·|V|ᵀ·|D|. */
    DMatrixRMaj moduliU() {
        FactorPoint a = new FactorPoint(moduli(x), moduli(u), moduli(d), moduli(v));
        DMatrixRMaj sum = CommonOps_DDRM.mult(a.weightedU(), a.v, null);
        CommonOps_DDRM.addEquals(sum, a.x);
        DMatrixRMaj all = CommonOps_DDRM.multTransB(sum, a.v, null);
        CommonOps_DDRM.multCols(all, a.d);
        return all;
    }

    /** (n + k + 10)·u: two nested sums of n and k terms, in either order, relative to the largest sum of moduli of an entry. */
    Tolerance tolerance() {
        return units().scale(CommonOps_DDRM.elementMaxAbs(moduliU()));
    }

    /** The same without a scale. */
    Tolerance units() {
        return Tolerance.units(n() + k() + FEW);
    }

    static DMatrixRMaj turned(DMatrixRMaj matrix) {
        return CommonOps_DDRM.transpose(matrix, null);
    }

    private static DMatrixRMaj moduli(DMatrixRMaj matrix) {
        DMatrixRMaj moduli = matrix.copy();
        CommonOps_DDRM.abs(moduli);
        return moduli;
    }

    private static double[] moduli(double[] numbers) {
        return Arrays.stream(numbers).map(Math::abs).toArray();
    }

    private static boolean whole(double[] numbers, int count) {
        return Arrays.stream(numbers, 0, count).allMatch(e -> e == Math.rint(e) && Math.abs(e) < 1e6);
    }

    private static DMatrixRMaj drawn(int rows, int columns, int most, Random random) {
        DMatrixRMaj m = new DMatrixRMaj(rows, columns);
        Arrays.setAll(m.data, i -> random.nextInt(2 * most + 1) - most);
        return m;
    }
}
