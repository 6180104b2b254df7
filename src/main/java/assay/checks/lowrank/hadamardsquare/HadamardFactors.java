package assay.checks.lowrank.hadamardsquare;

import assay.checks.lowrank.FactorPair;
import assay.checks.lowrank.Norms;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;

/** What is known of (UVᵀ)∘(UVᵀ): (x·y)² = Σ x_a x_b y_a y_b over all pairs, each mixed pair twice. */
final class HadamardFactors {

    /** Singular values below this, relative to the largest, are taken for zero. */
    static final double CUT_OFF = 1e-10;

    private HadamardFactors() {}

    /** r(r+1)/2, the number of pairs a ≤ b. */
    static long pairs(long r) {
        return r * (r + 1) / 2;
    }

    /** The largest rank of the Hadamard square of an n×m matrix of rank r. */
    static int largestRank(int n, int m, int r) {
        return (int) Math.min(Math.min(n, m), pairs(r));
    }

    /** A∘A. */
    static DMatrixRMaj square(DMatrixRMaj a) {
        return CommonOps_DDRM.elementMult(a, a, null);
    }

    /** ‖A∘A‖²_F. */
    static double squaredNorm(DMatrixRMaj a) {
        return Norms.squared(square(a).data);
    }

    /** The factors with a column for each pair a ≤ b, mixed ones weighted. */
    static FactorPair factors(FactorPair p, double mixed) {
        return new FactorPair(products(p.u(), mixed), products(p.v(), mixed));
    }

    /** The factors with a column for each of the r² pairs: integers where U and V are. */
    static FactorPair allPairs(FactorPair p) {
        return new FactorPair(allProducts(p.u()), allProducts(p.v()));
    }

    /** The numerical rank. */
    static int rank(DMatrixRMaj b) {
        double[] sigma = SingularOps_DDRM.singularValues(b);
        double largest = Norms.lp(Double.POSITIVE_INFINITY, sigma);
        int rank = 0;
        for (double s : sigma) {
            rank += s > CUT_OFF * largest ? 1 : 0;
        }
        return rank;
    }

    private static DMatrixRMaj products(DMatrixRMaj u, double mixed) {
        int r = u.getNumCols();
        DMatrixRMaj k = new DMatrixRMaj(u.getNumRows(), (int) pairs(r));
        for (int i = 0; i < u.getNumRows(); i++) {
            int column = 0;
            for (int a = 0; a < r; a++) {
                for (int b = a; b < r; b++) {
                    k.set(i, column++, (a == b ? 1 : mixed) * u.get(i, a) * u.get(i, b));
                }
            }
        }
        return k;
    }

    private static DMatrixRMaj allProducts(DMatrixRMaj u) {
        int r = u.getNumCols();
        DMatrixRMaj k = new DMatrixRMaj(u.getNumRows(), r * r);
        for (int i = 0; i < u.getNumRows(); i++) {
            for (int ab = 0; ab < r * r; ab++) {
                k.set(i, ab, u.get(i, ab / r) * u.get(i, ab % r));
            }
        }
        return k;
    }
}
