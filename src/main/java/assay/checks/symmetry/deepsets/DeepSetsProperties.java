package assay.checks.symmetry.deepsets;

import static assay.checks.symmetry.deepsets.Permutations.permuted;

import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.symmetry.DeepSets;
import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;

/**
 * Lemma 3 of Deep Sets, item D7.
 *
 * <p><b>Tolerance.</b> t = λx_i + γΣx has an error of at most (M + 3)·u·(|λ||x_i| + |γ|Σ|x|), and mish has slope at most
 * 1.09. The textbook's mish loses up to a few units of |t| where eᵗ is added to 1: (2M + 20)·u times that scale in all.
 *
 * <p>mish is continuous, not constant and not even, so σ(aᵀx) = σ(bᵀx) for all x only if a = b: "only if" holds for it.
 */
public final class DeepSetsProperties extends DeepSetsInputs {

    private static final double LARGEST_WITNESS = 1e6;
    private static final double WITNESS_GAP = 1e-9;

    /** f_i(x) = σ(λx_i + γΣx). Source: D7; tolerance as for the class. */
    @Graded(item = "D7", gate = true, says = "entry i of the layer is σ(λxᵢ + γΣxⱼ), σ the mish function")
    void layerValues(DeepSets subject, @ForAll("small") Case c) {
        double[] x = c.x();
        double[] y = subject.layer(c.lambda(), c.gamma(), x.clone());
        Verify.length("the layer's value", x.length, y);
        double sum = Permutations.sum(x);
        for (int i = 0; i < x.length; i++) {
            double own = c.lambda() * x[i];
            double t = own + c.gamma() * sum;
            Verify.close(
                    "entry " + (i + 1) + " of the layer",
                    Permutations.mish(t),
                    y[i],
                    tolerance(c),
                    new Suspect("Θx without the function σ", t),
                    new Suspect(
                            "the mean of x in place of its sum", Permutations.mish(own + c.gamma() * sum / x.length)),
                    new Suspect("γ off the diagonal only", Permutations.mish(own + c.gamma() * (sum - x[i]))),
                    new Suspect("γ times the entry itself, not the sum", Permutations.mish(own + c.gamma() * x[i])),
                    new Suspect("γ added once, without x", Permutations.mish(own + c.gamma())),
                    new Suspect("ln(1+eᵗ) without t·tanh(·)", Math.log1p(Math.exp(t))),
                    new Suspect("tanh(ln(1+eᵗ)) without the factor t", Math.tanh(Math.log1p(Math.exp(t)))));
        }
    }

    /** f(x[π]) = f(x)[π]. Source: D7, "if"; twice the tolerance of a value. */
    @Graded(item = "D7", says = "the layer is equivariant: f(x[π]) = f(x)[π]")
    void layerEquivariant(DeepSets subject, @ForAll("wide") Case c, @ForAll("seeds") long seed) {
        int[] pi = Permutations.random(c.x().length, new Random(seed));
        double[] first = subject.layer(c.lambda(), c.gamma(), permuted(c.x(), pi));
        double[] y = subject.layer(c.lambda(), c.gamma(), c.x().clone());
        Verify.length("the layer's value", pi.length, y);
        Verify.close(
                "f(x[π]) against f(x)[π]", permuted(y, pi), first, tolerance(c).slack(8));
    }

    /** mish(t) = t for t ≥ 40, and 0 for t ≤ −800, to rounding. Source: D7, the mish that overflows. */
    @Graded(item = "D7", weight = 0.5, says = "the layer is finite and right also where e^(Θx) overflows")
    void layerDoesNotOverflow(DeepSets subject, @ForAll("huge") Case c) {
        double[] y = subject.layer(c.lambda(), c.gamma(), c.x().clone());
        Verify.length("the layer's value", c.x().length, y);
        for (int i = 0; i < y.length; i++) {
            double t = c.lambda() * c.x()[i] + c.gamma() * Permutations.sum(c.x());
            if (!Double.isFinite(y[i])) {
                Finding found = Verify.wrong(
                        "the layer is not finite where Θx is large",
                        Fact.of("entry of Θx", Showing.number(t)),
                        Fact.of("but was", Showing.number(y[i])));
                throw Double.isInfinite(Math.exp(2 * Math.abs(t)))
                        ? found.with(Fact.of("looks like", "1 + eᵗ, or its square, overflows"))
                        : found;
            }
            Verify.close(
                    "the layer",
                    Permutations.mish(t) + 0.0,
                    y[i],
                    Tolerance.units(20).scale(t));
        }
    }

    /** Θ is equivariant if and only if all its diagonal entries are equal and so are all others. Source: D7, exact. */
    @Graded(item = "D7", weight = 2, says = "you recognise which Θ give equivariant layers")
    void recognises(DeepSets subject, @ForAll("integerThetas") DMatrixRMaj theta) {
        judged(subject, theta);
    }

    /** The same when the entries carry rounding errors of two units in the last place. Source: D7, domain. */
    @Graded(item = "D7", weight = 0.5, tries = 50, says = "rounding errors in Θ do not change what you recognise")
    void recognisesRounded(DeepSets subject, @ForAll("roundedThetas") DMatrixRMaj theta) {
        judged(subject, theta);
    }

    /** λ = Θ₁₁ − Θ₁₂ and γ = Θ₁₂; for M = 1 only λ + γ is determined. Source: D7; one subtraction. */
    @Graded(item = "D7", tries = 60, says = "your weights λ and γ rebuild Θ")
    void weightsRebuild(DeepSets subject, @ForAll("equivariantThetas") DMatrixRMaj theta) {
        DeepSets.Weights w = subject.weights(theta.copy());
        Tolerance t = Tolerance.units(8).scale(Permutations.largest(theta.data));
        if (theta.getNumRows() > 1) {
            Verify.close("γ, an entry of Θ off the diagonal,", theta.get(0, 1), w.gamma(), t);
        }
        Verify.close(
                "λ + γ, a diagonal entry of Θ,",
                theta.get(0, 0),
                w.lambda() + w.gamma(),
                t,
                new Suspect("λ read off the diagonal, where γ is added to it", theta.get(0, 0) + w.gamma()));
    }

    /** If Θ is not of the form, some x and π contradict equivariance. Source: D7, "only if"; the gap is in the contract. */
    @Graded(item = "D7", weight = 2, says = "your witness x, π shows that σ(Θ·x[π]) ≠ σ(Θx)[π]")
    void witnessContradicts(DeepSets subject, @ForAll("brokenThetas") DMatrixRMaj theta) {
        int m = theta.getNumRows();
        DeepSets.Witness witness = subject.witness(theta.copy());
        double[] x = witness.x();
        int[] pi = witness.permutation();
        Verify.length("your vector x", m, x);
        Verify.that(
                pi.length == m && Permutations.isPermutation(pi),
                "your π is no permutation of 0, …, M−1",
                Fact.of("your π", Arrays.toString(pi)));
        Verify.that(
                Permutations.largest(x) <= LARGEST_WITNESS,
                "your x has an entry beyond 1e6",
                Fact.of("your x", Showing.text(x)));
        double[] moved = Permutations.image(theta, permuted(x, pi));
        double[] image = permuted(Permutations.image(theta, x), pi);
        Verify.that(
                Permutations.gap(moved, image) > WITNESS_GAP * Permutations.size(theta, x),
                "your x and π prove nothing: both sides are equal",
                Fact.of("your x", Showing.text(x)),
                Fact.of("your π", Arrays.toString(pi)),
                Fact.of("σ(Θ·x[π])", Showing.text(moved)),
                Fact.of("σ(Θx)[π]", Showing.text(image)));
    }

    /**
     * The exchanges of neighbours generate all permutations, so a map that fails for some π fails for one of them. Source: D7.
     */
    @Graded(item = "D7", weight = 3, tries = 60, says = "by values alone you tell equivariant maps from others")
    void testsByValues(DeepSets subject, @ForAll("hidden") HiddenMap hidden) {
        KnownMap f = hidden.f();
        boolean said = subject.seemsEquivariant(hidden.layer(), hidden.m(), hidden.ownSeed());
        Verify.that(
                said || !f.isEquivariant(), "f is equivariant, and you say that it is not", Fact.of("but was", false));
        if (said && !f.isEquivariant()) {
            throw Verify.wrong("f is not equivariant, and you say that it is", hidden.contradiction());
        }
    }

    private static void judged(DeepSets subject, DMatrixRMaj theta) {
        boolean said = subject.isEquivariant(theta.copy());
        boolean equivariant = Weightings.isEquivariant(theta);
        Verify.that(
                said == equivariant,
                equivariant
                        ? "Θ = λI + γ11ᵀ is equivariant, and you say that it is not"
                        : "Θ is not of the form λI + γ11ᵀ, and you say that it is equivariant",
                Fact.of("but was", said));
    }

    private static Tolerance tolerance(Case c) {
        double scale = Math.abs(c.lambda()) * Permutations.largest(c.x())
                + Math.abs(c.gamma()) * Permutations.absoluteSum(c.x());
        return Tolerance.units(2 * c.x().length + 20).scale(scale);
    }
}
