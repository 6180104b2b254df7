package assay.checks.matrixcalculus.factorizationgradient;

import assay.checks.Showing;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.matrixcalculus.Slip;
import assay.checks.matrixcalculus.factorizationgradient.FactorizationGradientInputs.Sizes;
import assay.tasks.matrixcalculus.FactorizationGradient;
import assay.verdict.Fact;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** Asks a submission for gradients, and says what several properties have to say of its answers. */
final class FactorAnswers {

    private FactorAnswers() {}

    static void automatic(FactorizationGradient subject, FactorTensors t) {
        FactorPoint p = t.point();
        FactorTensors.Read g = t.automatic(subject);
        Slip.close(
                "your automatic gradient by U", LossDifferences.byU(p), g.u(), t.in(p.tolerance()), FactorSlips.ofU(p));
        Slip.close(
                "your automatic gradient by V",
                LossDifferences.byV(p),
                g.v(),
                t.in(p.transposed().tolerance()),
                FactorSlips.ofAutomaticV(p));
    }

    static DMatrixRMaj byU(FactorizationGradient subject, FactorPoint p) {
        DMatrixRMaj g = subject.gradientU(p.x(), p.u(), p.d(), p.v());
        Verify.shape("the gradient by U", p.n(), p.k(), g);
        return g;
    }

    static DMatrixRMaj byV(FactorizationGradient subject, FactorPoint p) {
        DMatrixRMaj g = subject.gradientV(p.x(), p.u(), p.d(), p.v());
        Verify.shape("the gradient by V", p.k(), p.n(), g);
        return g;
    }

    static void columns(String of, DMatrixRMaj expected, DMatrixRMaj actual, FactorPoint p) {
        DMatrixRMaj moduli = p.moduliU();
        for (int j = 0; j < p.k(); j++) {
            double scale = Arrays.stream(column(moduli, j)).max().orElse(0);
            Tolerance tolerance = p.units().scale(scale);
            Verify.close(
                    "column " + j + " " + of + " (d_j = " + Showing.brief(p.d()[j]) + ")",
                    column(expected, j),
                    column(actual, j),
                    tolerance);
        }
    }

    private static double[] column(DMatrixRMaj m, int j) {
        double[] column = new double[m.getNumRows()];
        Arrays.setAll(column, i -> m.get(i, j));
        return column;
    }

    static void slope(String what, int expected, double here, double doubled, Sizes s) {
        double slope = Math.log(doubled / here) / Math.log(2);
        Verify.that(
                Math.abs(slope - expected) <= 0.1,
                "twice as large a " + what + " multiplies your formula by " + Showing.brief(doubled / here),
                Fact.of("n, k", s.n() + ", " + s.k()),
                Fact.of("multiplications(n, k)", Showing.brief(here)),
                Fact.of("with " + what + " doubled", Showing.brief(doubled)),
                Fact.hidden("slope", expected));
    }
}
