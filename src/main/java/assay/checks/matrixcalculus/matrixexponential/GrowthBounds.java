package assay.checks.matrixcalculus.matrixexponential;

import assay.checks.Tolerance;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * How fast e^{tA} can grow: with μ the largest and ν the smallest eigenvalue of (A + Aᵀ)/2, ‖e^{tA}‖ ≤ e^{tμ} and
 * ‖e^{−tA}‖ ≤ e^{−tν} for t ≥ 0 (Dahlquist). Known from A alone, without an exponential.
 *
 * @param size n
 * @param norm ‖A‖, the largest singular value
 * @param most μ
 * @param least ν
 */
record GrowthBounds(int size, double norm, double most, double least) {

    private static final double UNITS = 50;

    static GrowthBounds of(DMatrixRMaj a) {
        int n = a.getNumRows();
        DMatrixRMaj symmetric = CommonOps_DDRM.transpose(a, null);
        CommonOps_DDRM.addEquals(symmetric, a);
        EigenDecomposition_F64<DMatrixRMaj> eig = DecompositionFactory_DDRM.eig(n, false, true);
        if (!eig.decompose(symmetric)) {
            throw new IllegalStateException("no eigenvalues for " + symmetric);
        }
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            most = Math.max(most, eig.getEigenvalue(k).getReal() / 2);
            least = Math.min(least, eig.getEigenvalue(k).getReal() / 2);
        }
        return new GrowthBounds(n, NormOps_DDRM.normP2(a), most, least);
    }

    /** A halved until neither its norm nor μ − ν is larger than {@code most}; halving is exact. */
    static DMatrixRMaj tamed(DMatrixRMaj a, double most) {
        DMatrixRMaj tamed = a.copy();
        GrowthBounds growth = of(tamed);
        while (growth.norm > most || growth.most - growth.least > most) {
            CommonOps_DDRM.scale(0.5, tamed);
            growth = of(tamed);
        }
        return tamed;
    }

    /** The tolerance of e^A, relative to e^μ. */
    Tolerance tolerance() {
        return relative().scale(Math.exp(most));
    }

    /** (1 + ‖A‖)·n·u, with the constant that is allowed. */
    Tolerance relative() {
        return Tolerance.units(UNITS * size).condition(1 + norm);
    }
}
