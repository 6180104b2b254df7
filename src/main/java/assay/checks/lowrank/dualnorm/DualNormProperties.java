package assay.checks.lowrank.dualnorm;

import assay.checks.Drawing;
import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Vectors;
import assay.checks.Verify;
import assay.checks.lowrank.Norms;
import assay.tasks.lowrank.DualNorm;
import assay.verdict.Fact;
import assay.verdict.Figure;
import java.util.Random;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/**
 * The theorems on dual norms, items A1 to A4.
 *
 * <p><b>Tolerance.</b> A sum of n terms |x_i|^q, each from a library power of relative error 2u + q·u·|ln(x_i/x_max)|, of
 * which those with a large logarithm do not count, followed by a root that divides the relative error by q: at most
 * (n + 40)·u relative for the domain, and four times that is allowed. Plain textbook code does not scale by the largest
 * entry; its powers then carry q·u·|ln x_i| each, which the root divides by q again: with entries in [1e-6, 1e6] that adds
 * |ln x_i| ≤ 14 units to each term and stays within the 40. A norm has condition 1, so more is never excused. For the
 * product yᵀx the scale is Σ|y_i x_i| = ‖x‖′. An error of q itself hardly matters: δ relative in q changes ‖x‖_q by at most
 * δ·ln(n)/q, and δ is of order q·u however q is computed.
 *
 * <p>A norming vector may be written as y_i = sign(x_i)(|x_i|/‖x‖_q)^(q−1), and the power then multiplies the error of the
 * quotient by q − 1 = 1/(p−1), where p is near 1; {@link #power} allows for that.
 */
public final class DualNormProperties extends DualNormInputs {

    /**
     * Equality case of Hölder's inequality: for y ≠ 0 and x_i = sign(y_i)|y_i|^(p−1), dual(p, x) = ‖y‖_p^(p−1), with no
     * formula for the conjugate exponent evaluated. Source: A3. Forming x costs p·|ln y_i| units a term, hence the p.
     */
    @Graded(item = "A3", gate = true, says = "if xᵢ = sign(yᵢ)|yᵢ|^(p−1), the dual l_p norm of x is ‖y‖_p^(p−1)")
    void constructedValue(DualNorm subject, @ForAll("smooth") Case c) {
        double p = c.p();
        double[] x = new double[c.x().length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.signum(c.x()[i]) * Math.pow(Math.abs(c.x()[i]), p - 1);
        }
        double expected = Math.pow(Norms.lp(p, c.x()), p - 1);
        double q = p / (p - 1);
        Verify.close(
                "the dual norm for p = " + Showing.number(p),
                expected,
                subject.dual(p, x),
                Tolerance.units(x.length + 40 + 10 * p).scale(expected),
                new Suspect("Σ|xᵢ|^q without the root 1/q", Math.pow(Norms.lp(q, x), q)),
                new Suspect("the norm itself (q = p) instead of its dual", Norms.lp(p, x)),
                new Suspect("q = p/(p+1) instead of p/(p−1)", Norms.lp(p / (p + 1), x)));
    }

    /**
     * l₁ and l∞ are dual to each other: dual(∞, x) = Σ|x_i| and dual(1, x) = max|x_i|. Source: A2. The maximum is exact; the
     * sum has n−1 additions.
     */
    @Graded(item = "A2", gate = true, says = "the dual of l∞ is Σ|xᵢ| and the dual of l₁ is max|xᵢ|")
    void endpoints(DualNorm subject, @ForAll("vectors") double[] x) {
        double sum = Norms.lp(1, x);
        double largest = Norms.lp(Double.POSITIVE_INFINITY, x);
        Verify.close(
                "the dual of l∞",
                sum,
                subject.dual(Double.POSITIVE_INFINITY, x),
                Tolerance.units(x.length + 40).scale(sum),
                new Suspect("p = ∞ taken as a maximum", largest));
        Verify.close(
                "the dual of l₁",
                largest,
                subject.dual(1, x),
                Tolerance.units(4).scale(largest),
                new Suspect("p = 1 taken as a sum", sum));
    }

    /** A norming vector of l₁ and of l∞ attains the supremum. Source: A2; tolerance as for the class. */
    @Graded(item = "A2", says = "your norming vectors for p = 1 and p = ∞ have norm 1 and attain the supremum")
    void endpointsAttained(DualNorm subject, @ForAll("wide") double[] x) {
        attained(subject, new Case(1, x));
        attained(subject, new Case(Double.POSITIVE_INFINITY, x));
    }

    /** yᵀx = ‖x‖′ with ‖y‖_p = 1: the supremum is attained. Source: A3; the true value by a scaled, compensated oracle. */
    @Graded(item = "A3", weight = 2, says = "your norming vector y has ‖y‖_p = 1 and yᵀx = ‖x‖′")
    void attained(DualNorm subject, @ForAll("wideCases") Case c) {
        double[] x = c.x();
        double[] y = subject.norming(c.p(), x);
        Verify.length("the norming vector", x.length, y);
        double expected = Norms.dual(c.p(), x);
        Tolerance one = Tolerance.units((2 * x.length + 80) * power(c.p()));
        Verify.close(
                "the l_p norm of your norming vector",
                1,
                Norms.lp(c.p(), y),
                one,
                new Suspect("normalised in l_q instead of l_p", Norms.lp(c.p(), Norms.normingInDual(c.p(), x))),
                new Suspect("a vector that is not normalised", Norms.lp(c.p(), Norms.alignedPowers(c.p(), x))));
        Verify.close("the product of your norming vector with x", expected, Norms.dot(y, x), one.scale(expected));
    }

    /** By how much raising to the power q − 1 multiplies a relative error; a norming vector of l₁ takes no power. */
    private static double power(double p) {
        return p == 1 ? 1 : Math.max(1, 1 / (p - 1));
    }

    /** |yᵀx| ≤ ‖y‖_p ‖x‖′ for every y. Source: A3, Hölder's inequality. */
    @Graded(item = "A3", follows = "constructedValue", says = "Hölder: |yᵀx| ≤ ‖y‖_p ‖x‖′ for every y")
    void hoelder(DualNorm subject, @ForAll("cases") Case c, @ForAll long seed) {
        double[] y = Norms.partner(c.p(), c.x(), new Random(seed));
        double dual = subject.dual(c.p(), c.x());
        double bound = Norms.lp(c.p(), y) * dual;
        Verify.atMost(
                "the product |yᵀx|",
                Math.abs(Norms.dot(y, c.x())),
                bound,
                Tolerance.units(2 * c.x().length + 80)
                        .scale(Math.max(Math.abs(bound), Norms.lp(c.p(), y) * Norms.dual(c.p(), c.x()))));
    }

    /** The dual of the dual is the norm: dual(q, ·) is the l_p norm for 1/p + 1/q = 1. Source: A3. */
    @Graded(item = "A3", follows = "constructedValue", says = "biduality: the dual of l_q is l_p")
    void biduality(DualNorm subject, @ForAll("wideCases") Case c) {
        double q = Norms.conjugate(c.p());
        double expected = Norms.lp(Norms.conjugate(q), c.x());
        Verify.close(
                "the dual of l_q",
                expected,
                subject.dual(q, c.x()),
                Tolerance.units(c.x().length + 60).scale(expected));
    }

    /** The complex supremum is that of the moduli, 0 for 0, attained only with the right phases. Source: A3 over ℂ. */
    @Graded(item = "A3", weight = 2, says = "over ℂ: ‖y‖_p = 1 and y*x = ‖x‖′, a real number, phases included")
    void complexAttained(DualNorm subject, @ForAll("complexCases") ComplexCase c) {
        double[] moduli = Norms.moduli(c.x());
        double expected = Norms.dual(c.p(), moduli);
        double units = 4 * moduli.length + 100;
        double dual = subject.dualComplex(c.p(), c.x());
        Verify.close(
                "the complex dual norm", expected, dual, Tolerance.units(units).scale(expected));
        if (expected == 0) {
            return; // no norming vector is asked
        }
        Tolerance one = Tolerance.units(units * power(c.p()));
        ZMatrixRMaj y = subject.normingComplex(c.p(), c.x());
        Verify.shape("the norming vector", moduli.length, 1, y);
        Verify.close("the l_p norm of your complex norming vector", 1, Norms.lp(c.p(), Norms.moduli(y)), one);
        double[] product = Norms.hermitian(y, c.x());
        Verify.close(
                "the real part of y*x",
                expected,
                product[0],
                one.scale(expected),
                new Suspect("yᵀx without the conjugate", Norms.bilinear(y, c.x())[0]));
        Verify.close("the imaginary part of y*x (it is 0)", 0, product[1], one.scale(expected));
    }

    /**
     * ‖2^k x‖′ = 2^k ‖x‖′, with the same norming vectors, where |2^k x_i|^q over- or underflows; p − 1 from 1e-6 to 1e6. Source:
     * A3, robustness. Code that works with ln|x_i| carries |k|·ln 2 units more, hence the |k|.
     */
    @Graded(
            item = "A3",
            weight = 0.7,
            says = "robust: ‖2^k x‖′ = 2^k ‖x‖′ with the same norming vectors, for |k| up to 600")
    void robust(DualNorm subject, @ForAll("extremes") ExtremeCase c) {
        double scale = Math.scalb(1.0, c.k());
        double[] x = Norms.times(scale, c.x());
        double expected = Norms.dual(c.p(), c.x());
        double units = 2 * x.length + 80 + Math.abs(c.k());
        Verify.close(
                "2^-k ‖2^k x‖′",
                expected,
                subject.dual(c.p(), x) / scale,
                Tolerance.units(units).scale(expected));
        Tolerance one = Tolerance.units(units * power(c.p()));
        double[] y = subject.norming(c.p(), x);
        Verify.length("the norming vector of 2^k x", x.length, y);
        Verify.close("the l_p norm of your norming vector of 2^k x", 1, Norms.lp(c.p(), y), one);
        Verify.close("its product with x", expected, Norms.dot(y, c.x()), one.scale(expected));
    }

    /** The Euclidean norm is its own dual: a norm that is not the dual of anything asked is no answer. Source: A1. */
    @Graded(item = "A1", gate = true, says = "the Euclidean norm is its own dual")
    void euclidean(DualNorm subject, @ForAll("nonzero") double[] x) {
        double expected = Norms.lp(2, x);
        Verify.close(
                "the dual of l₂",
                expected,
                subject.dual(2, x),
                Tolerance.units(x.length + 40).scale(expected),
                new Suspect("the square of the norm", expected * expected));
    }

    /** ‖αx‖′ = |α|‖x‖′. Source: A1. */
    @Graded(item = "A1", gate = true, says = "homogeneity: ‖αx‖′ = |α| ‖x‖′, and ‖x‖′ > 0 for x ≠ 0")
    void homogeneous(DualNorm subject, @ForAll("cases") Case c, @ForAll("factors") double factor) {
        double one = subject.dual(c.p(), c.x());
        double scaled = subject.dual(c.p(), Norms.times(factor, c.x()));
        double truth = Norms.dual(c.p(), c.x());
        Verify.that(one > 0, "the dual norm of a vector that is not zero must be positive");
        Verify.close(
                "‖αx‖′ against |α| ‖x‖′",
                Math.abs(factor) * one,
                scaled,
                Tolerance.units(2 * c.x().length + 100).scale(Math.abs(factor) * Math.max(one, truth)));
    }

    /** ‖x + z‖′ ≤ ‖x‖′ + ‖z‖′, with equality for z = x. Source: A1. */
    @Graded(item = "A1", says = "triangle inequality: ‖x+z‖′ ≤ ‖x‖′ + ‖z‖′, with equality for z = 2x")
    void triangle(DualNorm subject, @ForAll("cases") Case c, @ForAll long seed) {
        double[] z = Vectors.gaussian(c.x().length, new Random(seed));
        double x1 = subject.dual(c.p(), c.x());
        double sum = x1 + subject.dual(c.p(), z);
        Tolerance t = Tolerance.units(2 * c.x().length + 100);
        Verify.atMost("‖x+z‖′", subject.dual(c.p(), Norms.plus(c.x(), z)), sum, t.scale(sum));
        Verify.close(
                "‖x+2x‖′ against ‖x‖′ + ‖2x‖′",
                x1 + subject.dual(c.p(), Norms.times(2, c.x())),
                subject.dual(c.p(), Norms.times(3, c.x())),
                t.scale(3 * x1));
    }

    /** The dual norm of the zero vector is 0, exactly. Source: A1, definiteness. */
    @Graded(item = "A1", tries = 30, says = "definiteness: ‖0‖′ = 0, exactly")
    void zero(DualNorm subject, @ForAll("exponents") double p, @ForAll("lengths") int n) {
        double dual = subject.dual(p, new double[n]);
        Verify.that(dual == 0, "the dual norm of the zero vector is 0", Fact.of("but was", dual));
    }

    /** No norm for p &lt; 1: the contract asks for an exception, real or complex. Source: A3, domain. */
    @Graded(item = "A3", weight = 0.5, tries = 20, says = "p < 1 and p = NaN are no norms: IllegalArgumentException")
    void noNormBelowOne(
            DualNorm subject,
            @ForAll("vectors") double[] x,
            @ForAll("nonzero") double[] z,
            @ForAll("noExponents") double p) {
        rejected(subject, p, x, z);
        rejected(subject, Double.NaN, x, z);
    }

    private static void rejected(DualNorm subject, double p, double[] x, double[] z) {
        String arguments = "(" + Showing.number(p) + ", x)";
        Verify.rejects("dual" + arguments, () -> subject.dual(p, x));
        Verify.rejects("norming" + arguments, () -> subject.norming(p, z));
        Verify.rejects("dualComplex" + arguments, () -> subject.dualComplex(p, Norms.complex(x)));
        Verify.rejects("normingComplex" + arguments, () -> subject.normingComplex(p, Norms.complex(z)));
    }

    /**
     * Cauchy–Schwarz in the inner product of S = (A + Aᵀ)/2: with x = S z, ‖x‖′ = (zᵀSz)^½, and no system is solved;
     * 0 for z = 0. Source: A4. Solving with S has relative error of order n·u·κ(S), which the square root halves.
     */
    @Graded(item = "A4", gate = true, says = "for x = Sz with S = (A+Aᵀ)/2, the dual of ‖·‖_A at x is (zᵀSz)^½")
    void weightedConstructed(DualNorm subject, @ForAll("weightedOrZero") WeightedCase c) {
        DMatrixRMaj s = Norms.symmetricPart(c.a());
        double[] x = Norms.times(s, c.x());
        double expected = Math.sqrt(Norms.dot(c.x(), x));
        Verify.close(
                "the dual of the weighted norm",
                expected,
                subject.dualWeighted(c.a(), x),
                Tolerance.units(20 * c.x().length + 20).scale(expected).condition(Norms.condition(s)),
                new Suspect("(xᵀA⁻¹x)^½ with A itself, which is not symmetric", inverseFormOfA(c.a(), x)),
                new Suspect("(xᵀAx)^½, the norm instead of its dual", Math.sqrt(Norms.form(c.a(), x))),
                new Suspect("xᵀS⁻¹x without the square root", expected * expected));
    }

    /** NaN, which no answer looks like, where A is symmetric and this is no slip. */
    private static double inverseFormOfA(DMatrixRMaj a, double[] x) {
        return Norms.symmetric(a) ? Double.NaN : Norms.inverseForm(a, x);
    }

    /** ‖y‖_A = 1 and yᵀx = ‖x‖′. Source: A4; condition as above. */
    @Graded(item = "A4", says = "your norming vector has ‖y‖_A = 1 and yᵀx = ‖x‖′")
    void weightedAttained(DualNorm subject, @ForAll("weighted") WeightedCase c) {
        DMatrixRMaj s = Norms.symmetricPart(c.a());
        double[] x = Norms.times(s, c.x());
        double expected = Math.sqrt(Norms.dot(c.x(), x));
        double[] y = subject.normingWeighted(c.a(), x);
        Verify.length("the norming vector", x.length, y);
        Tolerance t = Tolerance.units(20 * x.length + 20).condition(Norms.condition(s));
        Verify.close("the norm ‖y‖_A of your norming vector", 1, Math.sqrt(Norms.form(s, y)), t);
        Verify.close("the product yᵀx", expected, Norms.dot(y, x), t.scale(expected));
    }

    /** The unit ball of l_p and its polar, with the submission's norming vectors as arrows from the polar to the ball. */
    @Drawing
    Figure polar(DualNorm subject) {
        return DualNormFigure.draw(subject, 3);
    }
}
