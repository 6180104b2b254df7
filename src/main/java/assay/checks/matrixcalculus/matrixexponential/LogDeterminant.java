package assay.checks.matrixcalculus.matrixexponential;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The logarithm of a determinant that would itself over- or underflow. */
final class LogDeterminant {

    private LogDeterminant() {}

    /** ln det A; −∞ for a determinant of 0, NaN for a negative one. */
    static double of(DMatrixRMaj a) {
        double largest = CommonOps_DDRM.elementMaxAbs(a);
        if (largest == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        int exponent = Math.getExponent(largest);
        DMatrixRMaj scaled = a.copy();
        for (int i = 0; i < scaled.getNumElements(); i++) {
            scaled.data[i] = Math.scalb(scaled.data[i], -exponent);
        }
        return Math.log(CommonOps_DDRM.det(scaled)) + a.getNumRows() * exponent * Math.log(2);
    }
}
