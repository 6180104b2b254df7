package assay.checks.lowrank.orthogonalpositive;

import assay.checks.Drawing;
import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.lowrank.OrthogonalPositive;
import assay.tasks.lowrank.OrthogonalPositive.Definition;
import assay.verdict.Fact;
import assay.verdict.Figure;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;

/**
 * The theorems on orthogonal matrices that are positive definite, item A8. O = QBQᵀ is made from blocks of known angles. They
 * are found again from O by {@link Angles}, so that an input on a page is O alone and holds no answer.
 *
 * <p><b>Tolerance.</b> Q, both products and the noise on top change B by some E with ‖E‖ ≤ 2(n+4)·u, a constant that
 * Householder's method has on average and not at worst; a backward stable algorithm adds as much. O is normal, so an eigenvalue
 * moves by ‖E‖ at most, and so do singular values of O ± I; eigenvalues lie on the unit circle, where angles move as far:
 * 4(n+4)·u, of which four times is allowed. A cosine with that error δ gives an angle to √(2δ) near 0 and π, and better
 * elsewhere. What is decided, by contrast, is 1e-6 or more away from the other answer, as an angle or as a cosine.
 */
public final class OrthogonalPositiveProperties extends OrthogonalPositiveInputs {

    /** xᵀOx = xᵀ(O + Oᵀ)x/2 > 0 just where cos θ > 0 for all angles of O. Source: A8, the second reading. */
    @Graded(
            item = "A8",
            gate = true,
            says = "QUADRATIC_FORM: O is positive definite where every angle is below π/2, and only there")
    void quadraticForm(OrthogonalPositive subject, @ForAll("turned") DMatrixRMaj o) {
        Definiteness.of(subject, o, Definition.QUADRATIC_FORM).verify();
    }

    /** A symmetric orthogonal matrix has eigenvalues 1 and −1 only; without −1 it is I. Source: A8, the first reading. */
    @Graded(item = "A8", weight = 2, says = "SYMMETRIC: the identity is positive definite, and nothing else")
    void symmetric(OrthogonalPositive subject, @ForAll("nearlySymmetric") DMatrixRMaj o) {
        Definiteness.of(subject, o, Definition.SYMMETRIC).verify();
    }

    /** The boundary: cos θ = 0 gives xᵀOx = 0 for all x of the plane. Source: A8; θ = 1.5 and 1.6 are on either side. */
    @Graded(
            item = "A8",
            weight = 2,
            says = "QUADRATIC_FORM: a quarter turn is not positive definite, a slightly smaller one is")
    void rightAngle(OrthogonalPositive subject, @ForAll("nearRightAngles") DMatrixRMaj o) {
        Definiteness.of(subject, o, Definition.QUADRATIC_FORM).verify();
    }

    /** The canonical form of a real normal matrix, here with all of its eigenvalues e^{±iθ} on the circle. Source: A8. */
    @Graded(item = "A8", weight = 3, says = "the angles are those of the n eigenvalues, ascending in [0, π]")
    void angles(OrthogonalPositive subject, @ForAll("turned") DMatrixRMaj o) {
        new AngleSlips(Angles.of(o).ascending()).verify(subject.angles(o), byCosine(o.getNumRows()));
    }

    /** |arg λ| has condition 1 where arccos has none. Source: A8. */
    @Graded(item = "A8", says = "angles near 0 and π are right to n·u: no digit is lost by an arccosine")
    void anglesNearTheEnds(OrthogonalPositive subject, @ForAll("nearTheEnds") DMatrixRMaj o) {
        new AngleSlips(Angles.of(o).ascending()).verify(subject.angles(o), attained(o.getNumRows()));
    }

    /** min xᵀOx/xᵀx is the least cosine, and attained. Source: A8, the converse made a witness. */
    @Graded(item = "A8", weight = 2, says = "where O is not positive definite, your x ≠ 0 has xᵀOx ≤ 0")
    void witness(OrthogonalPositive subject, @ForAll("notPositiveOrRight") DMatrixRMaj o) {
        double[] x = subject.witness(o);
        Verify.length("your witness", o.getNumRows(), x);
        Verify.that(
                Arrays.stream(x).anyMatch(e -> e != 0),
                "your witness is x = 0, and 0ᵀO0 = 0 for every O: it proves nothing");
        double quotient = new QuadraticForm(o).quotient(x);
        Verify.that(
                quotient <= attained(o.getNumRows()).allowed(),
                "your witness x has xᵀOx > 0, and proves nothing",
                Fact.of("x", Showing.text(x)),
                Fact.of("xᵀOx / xᵀx", Showing.brief(quotient)),
                Fact.hidden(
                        "can be as low as", Showing.brief(Math.cos(Angles.of(o).largest()))));
    }

    /** The unit circle, with the angles that the submission gives and what it calls positive definite. */
    @Drawing
    Figure circle(OrthogonalPositive subject) {
        return OrthogonalPositiveFigure.draw(subject);
    }

    private static Tolerance attained(int n) {
        return Tolerance.units(4.0 * (n + 4));
    }

    /** √(2δ) where δ is the error of a cosine. */
    private static Tolerance byCosine(int n) {
        Tolerance cosine = attained(n);
        return cosine.condition(Math.sqrt(2 / cosine.attainable()));
    }
}
