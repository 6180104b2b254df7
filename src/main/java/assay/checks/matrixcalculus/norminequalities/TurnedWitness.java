package assay.checks.matrixcalculus.norminequalities;

import static assay.checks.matrixcalculus.norminequalities.ComplexNorms.conjugate;
import static assay.checks.matrixcalculus.norminequalities.ComplexNorms.distance;
import static assay.checks.matrixcalculus.norminequalities.ComplexNorms.frobenius;
import static assay.checks.matrixcalculus.norminequalities.ComplexNorms.inner;
import static assay.checks.matrixcalculus.norminequalities.ComplexNorms.product;
import static assay.checks.matrixcalculus.norminequalities.ComplexNorms.scaled;
import static assay.checks.matrixcalculus.norminequalities.ComplexNorms.star;

import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.matrixcalculus.norminequalities.NormInequalitiesInputs.Turned;
import assay.checks.matrixcalculus.norminequalities.NormInequalitiesInputs.TurnedPair;
import assay.tasks.matrixcalculus.NormInequalities.SingularPair;
import assay.verdict.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ejml.data.ZMatrixRMaj;

/** What witnesses for UAV* must satisfy. */
final class TurnedWitness {

    /** Further off than this a pair is another one and has not just lost digits. */
    private static final double CLEARLY = 1e-3;

    private static final double SAME = 1e-9;

    private TurnedWitness() {}

    /** ‖B‖_F = 1 and trace(B*·UAV*) = ‖A‖_F. */
    static void norms(Turned c, ZMatrixRMaj b, Tolerance one) {
        Verify.shape("the norming matrix", c.a().getNumRows(), c.a().getNumCols(), b);
        double size = frobenius(c.a());
        ZMatrixRMaj turned = product(c.u(), c.a(), star(c.v()));
        Verify.close(
                "the Frobenius norm of your norming matrix",
                1,
                frobenius(b),
                one,
                new Suspect("a matrix that is not divided by ‖A‖_F", size),
                new Suspect("a matrix divided by ‖A‖_F²", 1 / size),
                new Suspect("a matrix divided by ‖A‖₂ instead of ‖A‖_F", size / ComplexNorms.spectral(c.a())));
        Verify.close(
                "the trace of B*·UAV*",
                size,
                inner(b, turned),
                one.scale(size),
                new Suspect("V where V* belongs", instead(turned, product(c.u(), c.a(), c.v()))),
                new Suspect("U* where U belongs", instead(turned, product(star(c.u()), c.a(), star(c.v())))),
                new Suspect(
                        "Vᵀ, without the conjugate", instead(turned, product(c.u(), c.a(), star(conjugate(c.v()))))),
                new Suspect("the norming matrix of A itself", instead(turned, c.a())));
    }

    /** A unit vector each, σ unchanged, UAV*·right = σ·left and VA*U*·left = σ·right. */
    static void isSingularPair(TurnedPair c, SingularPair pair, Tolerance one) {
        Verify.shape("the left singular vector", c.a().getNumRows(), 1, pair.left());
        Verify.shape("the right singular vector", c.a().getNumCols(), 1, pair.right());
        double sigma = c.pair().sigma();
        Verify.close("the singular value, which no unitary matrix changes,", sigma, pair.sigma(), one.scale(sigma));
        ZMatrixRMaj turned = product(c.u(), c.a(), star(c.v()));
        if (distance(product(turned, pair.right()), scaled(sigma, pair.left())) > CLEARLY * sigma) {
            notInstead("U", c.u(), c.pair().left(), pair.left());
            notInstead("V", c.v(), c.pair().right(), pair.right());
        }
        Verify.close("the length of the left vector", 1, frobenius(pair.left()), one);
        Verify.close("the length of the right vector", 1, frobenius(pair.right()), one);
        Verify.close(
                "UAV*·right, which must be σ·left,",
                scaled(sigma, pair.left()),
                product(turned, pair.right()),
                one.scale(sigma));
        Verify.close(
                "VA*U*·left, which must be σ·right,",
                scaled(sigma, pair.right()),
                product(star(turned), pair.left()),
                one.scale(sigma));
    }

    private static double instead(ZMatrixRMaj turned, ZMatrixRMaj other) {
        return inner(other, turned) / frobenius(turned);
    }

    /** Names the slip where a vector of a wrong pair is one; a pair is free in a phase, so that only a wrong pair is asked. */
    private static void notInstead(String name, ZMatrixRMaj unitary, ZMatrixRMaj vector, ZMatrixRMaj actual) {
        if (distance(product(unitary, vector), actual) < SAME) {
            return;
        }
        Map<String, ZMatrixRMaj> slips = new LinkedHashMap<>();
        slips.put(name + "* where " + name + " belongs", product(star(unitary), vector));
        slips.put("the conjugate of " + name + " where " + name + " belongs", product(conjugate(unitary), vector));
        slips.put("the vector of A, without " + name, vector);
        Suspect.verifyNone(
                slips.entrySet().stream()
                        .filter(slip -> !(distance(slip.getValue(), actual) > SAME))
                        .map(Map.Entry::getKey),
                "your vectors are no singular pair of UAV*",
                Fact.of("but was", Showing.text(actual)));
    }
}
