package assay.checks.matrixcalculus.factorizationgradient;

import java.math.BigDecimal;
import org.ejml.data.DMatrixRMaj;

/**
 * Derivatives of F(U, V) = ½‖X − UDV‖²_F from values of F alone. Along a line in U, or in V, F is a parabola in t, so that
 * (F(1) − F(−1))/2 is its derivative at 0; along a line in both it has degree 4, and (8(F(1) − F(−1)) − (F(2) − F(−2)))/12 is.
 * The values are exact: doubles of small whole numbers, decimals of unlimited length otherwise. No formula for a gradient
 * enters.
 */
final class LossDifferences {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private LossDifferences() {}

    /** ∂F/∂U_ij for all i and j. */
    static DMatrixRMaj byU(FactorPoint p) {
        return p.whole() ? wholeByU(p) : exactByU(p);
    }

    /** ∂F/∂V_ij for all i and j: F is the same for Xᵀ with the factors exchanged. */
    static DMatrixRMaj byV(FactorPoint p) {
        return FactorPoint.turned(byU(p.transposed()));
    }

    /** dF(U + t·du, V + t·dv)/dt at t = 0. */
    static double along(FactorPoint p, DMatrixRMaj du, DMatrixRMaj dv) {
        BigDecimal near = twice(p.moved(1, du, dv)).subtract(twice(p.moved(-1, du, dv)));
        BigDecimal far = twice(p.moved(2, du, dv)).subtract(twice(p.moved(-2, du, dv)));
        return near.multiply(BigDecimal.valueOf(8)).subtract(far).doubleValue() / 24;
    }

    /** U_ij enters row i of the residual alone: the other rows cancel in the difference. */
    private static DMatrixRMaj wholeByU(FactorPoint p) {
        DMatrixRMaj gradient = new DMatrixRMaj(p.n(), p.k());
        double[] row = new double[p.n()];
        for (int i = 0; i < p.n(); i++) {
            for (int b = 0; b < row.length; b++) {
                row[b] = p.x().get(i, b);
                for (int l = 0; l < p.k(); l++) {
                    row[b] -= p.u().get(i, l) * p.d()[l] * p.v().get(l, b);
                }
            }
            for (int j = 0; j < p.k(); j++) {
                double difference = 0;
                for (int b = 0; b < row.length; b++) {
                    double step = p.d()[j] * p.v().get(j, b);
                    difference += (row[b] - step) * (row[b] - step) - (row[b] + step) * (row[b] + step);
                }
                gradient.set(i, j, difference / 4);
            }
        }
        return gradient;
    }

    private static DMatrixRMaj exactByU(FactorPoint p) {
        DMatrixRMaj gradient = new DMatrixRMaj(p.n(), p.k());
        for (int i = 0; i < p.n(); i++) {
            BigDecimal[] row = row(p, i);
            for (int j = 0; j < p.k(); j++) {
                BigDecimal difference = BigDecimal.ZERO;
                for (int b = 0; b < row.length; b++) {
                    BigDecimal step = exact(p.d()[j]).multiply(exact(p.v().get(j, b)));
                    difference = difference.add(square(row[b].subtract(step))).subtract(square(row[b].add(step)));
                }
                gradient.set(i, j, difference.multiply(QUARTER).doubleValue());
            }
        }
        return gradient;
    }

    private static BigDecimal twice(FactorPoint p) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < p.n(); i++) {
            for (BigDecimal r : row(p, i)) {
                sum = sum.add(square(r));
            }
        }
        return sum;
    }

    /** Row i of X − UDV. */
    private static BigDecimal[] row(FactorPoint p, int i) {
        BigDecimal[] row = new BigDecimal[p.n()];
        for (int b = 0; b < row.length; b++) {
            row[b] = exact(p.x().get(i, b));
        }
        for (int l = 0; l < p.k(); l++) {
            BigDecimal ud = exact(p.u().get(i, l)).multiply(exact(p.d()[l]));
            for (int b = 0; b < row.length; b++) {
                row[b] = row[b].subtract(ud.multiply(exact(p.v().get(l, b))));
            }
        }
        return row;
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value);
    }

    private static BigDecimal square(BigDecimal value) {
        return value.multiply(value);
    }
}
