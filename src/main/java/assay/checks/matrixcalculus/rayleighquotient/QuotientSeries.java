package assay.checks.matrixcalculus.rayleighquotient;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The Rayleigh quotient near x, by dividing power series: along x + s·e_i + t·e_j numerator and denominator are polynomials of
 * degree 2, so that their coefficients are exact and no rule of differentiation is used.
 */
final class QuotientSeries {

    private final DMatrixRMaj symmetric;
    private final double[] x;
    private final double[] ax;
    private final double numerator;
    private final double denominator;

    QuotientSeries(DMatrixRMaj a, double[] x) {
        int n = x.length;
        this.x = x;
        symmetric = new DMatrixRMaj(n, n);
        CommonOps_DDRM.transpose(a, symmetric);
        CommonOps_DDRM.add(0.5, a, 0.5, symmetric, symmetric);
        ax = new double[n];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                ax[i] += symmetric.get(i, j) * x[j];
            }
            sum += ax[i] * x[i];
            squares += x[i] * x[i];
        }
        numerator = sum;
        denominator = squares;
    }

    /** ‖x‖. */
    double length() {
        return Math.sqrt(denominator);
    }

    /** (A + Aᵀ)/2. */
    DMatrixRMaj symmetricPart() {
        return symmetric;
    }

    /** The coefficient of 1. */
    double value() {
        return numerator / denominator;
    }

    /** The coefficient of s, for each i; n×1. */
    DMatrixRMaj gradient() {
        DMatrixRMaj g = new DMatrixRMaj(x.length, 1);
        for (int i = 0; i < x.length; i++) {
            g.data[i] = first(i);
        }
        return g;
    }

    /** The coefficient of st, for each i and j. */
    DMatrixRMaj hessian() {
        int n = x.length;
        DMatrixRMaj h = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double above = 2 * symmetric.get(i, j);
                double below = i == j ? 2 : 0;
                double rest = above - value() * below - first(i) * (2 * x[j]) - first(j) * (2 * x[i]);
                h.set(i, j, rest / denominator);
            }
        }
        return h;
    }

    private double first(int i) {
        return (2 * ax[i] - value() * (2 * x[i])) / denominator;
    }
}
