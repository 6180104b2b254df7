package assay.checks.matrixcalculus.pseudoinverse;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/**
 * What singular values say about solving with a matrix.
 *
 * @param largest σ₁; 0 for the zero matrix
 * @param smallest the smallest that is not zero
 * @param noise the largest of those that are zero to rounding
 */
record SingularValues(double largest, double smallest, double noise) {

    /** Between the smallest singular value of any input, 1e-6·σ₁, and rounding. */
    private static final double CUT_OFF = 1e-9;

    static SingularValues of(DMatrixRMaj a) {
        double[] all = SingularOps_DDRM.singularValues(a);
        double largest = 0;
        for (double sigma : all) {
            largest = Math.max(largest, sigma);
        }
        double smallest = largest;
        double noise = 0;
        for (double sigma : all) {
            if (sigma > CUT_OFF * largest) {
                smallest = Math.min(smallest, sigma);
            } else {
                noise = Math.max(noise, sigma);
            }
        }
        return new SingularValues(largest, smallest, noise);
    }

    /** σ₁/σ_r, and 1 for the zero matrix. */
    double condition() {
        return largest == 0 ? 1 : largest / smallest;
    }

    /** ‖A⁺‖ = 1/σ_r, and 0 for the zero matrix. */
    double inverse() {
        return largest == 0 ? 0 : 1 / smallest;
    }
}
