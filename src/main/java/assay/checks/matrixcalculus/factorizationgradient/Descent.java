package assay.checks.matrixcalculus.factorizationgradient;

import assay.checks.Showing;
import assay.checks.Tolerance;
import assay.checks.matrixcalculus.Slip;
import assay.tasks.matrixcalculus.FactorizationGradient;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/**
 * Gradient descent, step by step: what a submission has after t + 1 steps is compared with one step, from differences of F,
 * from what it has after t, so that errors do not add up. With h·L ≤ 1, L a bound of the Hessian near the start, a step doubles
 * rounding errors at most; the tolerance of a step is therefore 2·(n + k + 10)·u relative to max|U| + h·max S. Of the 10 the
 * product with h takes 1.
 *
 * @param start where it begins
 * @param h the length of a step; no number of single precision, and above 1 where all weights are small
 */
record Descent(FactorPoint start, double h) {

    private static final int STEPS = 3;
    private static final int LONGEST = 10;

    static Descent from(FactorPoint p) {
        double ofU = NormOps_DDRM.normF(p.u());
        double ofV = NormOps_DDRM.normF(p.v());
        double ofD = CommonOps_DDRM.elementMaxAbs(DMatrixRMaj.wrap(p.k(), 1, p.d()));
        double residual = NormOps_DDRM.normF(p.x()) + ofU * ofD * ofV;
        double bound = ofD * ofD * (ofU + ofV) * (ofU + ofV) + ofD * residual;
        return new Descent(p, Math.scalb(0.8, Math.min(LONGEST, -1 - Math.getExponent(bound))));
    }

    void verify(FactorizationGradient subject) {
        FactorPoint at = start;
        FactorPoint before = null;
        for (int t = 1; t <= STEPS; t++) {
            FactorTensors.Read next = FactorTensors.precise(start).descend(subject, h, t);
            verify(t, at, before, next);
            before = at;
            at = new FactorPoint(start.x(), next.u(), start.d(), next.v());
        }
    }

    private void verify(int t, FactorPoint at, FactorPoint before, FactorTensors.Read next) {
        DMatrixRMaj byU = LossDifferences.byU(at);
        DMatrixRMaj byV = LossDifferences.byV(at);
        String steps = (t == 1 ? " after 1 step" : " after " + t + " steps") + " with h = " + Showing.number(h);
        DMatrixRMaj u = moved(at.u(), -h, byU);
        DMatrixRMaj v = moved(at.v(), -h, byV);
        Slip[] ofU = {
            new Slip("a step uphill", moved(at.u(), h, byU)),
            new Slip(
                    "V moved first, and U by the gradient at the new V",
                    moved(at.u(), -h, LossDifferences.byU(new FactorPoint(at.x(), at.u(), at.d(), v)))),
            accumulated(u, before == null ? byU : LossDifferences.byU(before), t)
        };
        Slip[] ofV = {
            new Slip("a step uphill", moved(at.v(), h, byV)),
            new Slip(
                    "U moved first, and V by the gradient at the new U",
                    moved(at.v(), -h, LossDifferences.byV(new FactorPoint(at.x(), u, at.d(), at.v())))),
            accumulated(v, before == null ? byV : LossDifferences.byV(before), t)
        };
        Slip.close("U" + steps, u, next.u(), tolerance(at, at.u()), ofU);
        Slip.close("V" + steps, v, next.v(), tolerance(at.transposed(), at.v()), ofV);
    }

    private Slip accumulated(DMatrixRMaj right, DMatrixRMaj gradientBefore, int t) {
        String slip = t == 1
                ? "twice the gradient: two passes backward add up"
                : "the gradient of the step before added to that of this one: a variable's gradient grows with every backward";
        return new Slip(slip, moved(right, -h, gradientBefore));
    }

    private Tolerance tolerance(FactorPoint at, DMatrixRMaj factor) {
        double size = CommonOps_DDRM.elementMaxAbs(factor) + h * CommonOps_DDRM.elementMaxAbs(at.moduliU());
        return at.units().scale(size).slack(8);
    }

    private static DMatrixRMaj moved(DMatrixRMaj from, double by, DMatrixRMaj direction) {
        return CommonOps_DDRM.add(1, from, by, direction, null);
    }
}
