package assay.checks.lowrank.lowranknorm;

import assay.checks.Digits;
import assay.checks.Drawing;
import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.lowrank.FactorPair;
import assay.checks.lowrank.Norms;
import assay.checks.lowrank.Skewed;
import assay.checks.lowrank.SquaredTerms;
import assay.tasks.lowrank.LowRankNorm;
import assay.verdict.Fact;
import assay.verdict.Figure;
import java.util.Random;
import net.jqwik.api.ForAll;

/**
 * The theorems on the norm of a low-rank product, item A5.
 *
 * <p><b>Tolerance.</b> Let S = Σ‖u_k‖‖v_k‖, the norm without cancellation, and κ = S/‖A‖_F. Householder's QR of U errs
 * columnwise, by a small multiple of u‖u_k‖ in column k; hence RVᵀ by that times S and its squared norm by 2‖A‖S·u = 2‖A‖²κu.
 * Gram matrices have entries with an error of n·u‖u_k‖‖u_l‖ and m·u‖v_k‖‖v_l‖, and the sum of the r² products one of (n + m +
 * r²)·u·S² = κ²u‖A‖². The constant is 4(n + m + r²) for both; the scale is S² where either way is right, and ‖A‖² with
 * condition κ where only the first is.
 */
public final class LowRankNormProperties extends LowRankNormInputs {

    private static final int MANY = 200_000;
    private static final int FEW = 8;

    /** ‖UVᵀ‖²_F = Σ (UVᵀ)²_ij, with U of independent columns. Source: A5, the definition; UVᵀ is formed here. */
    @Graded(item = "A5", gate = true, says = "‖UVᵀ‖²_F is the sum of the squared entries of UVᵀ")
    void definition(LowRankNorm subject, @ForAll("independent") FactorPair p) {
        double expected = Norms.squared(p.product().data);
        double uncancelled = p.uncancelled();
        double ofU = Norms.squared(p.u().data);
        double ofV = Norms.squared(p.v().data);
        Verify.close(
                "‖UVᵀ‖²_F",
                expected,
                subject.squaredNorm(p.u(), p.v()),
                gram(p),
                new Suspect("the norm without the square", Math.sqrt(expected)),
                new Suspect("‖V‖²_F, which is right for orthonormal columns of U only", ofV),
                new Suspect("‖U‖²_F‖V‖²_F, which is a bound and not the norm", ofU * ofV),
                new Suspect("Σ‖u_k‖²‖v_k‖², which is right for orthogonal columns only", SquaredTerms.diagonal(p)),
                new Suspect("(Σ‖u_k‖‖v_k‖)², the triangle inequality and not the norm", uncancelled * uncancelled));
    }

    /**
     * The same where columns of U are zero, depend on each other, or outnumber the rows, and ‖aUbVᵀ‖ = ab‖UVᵀ‖ for powers of
     * two, which are exact: no number is small but by comparison. Source: A5, the domain.
     */
    @Graded(
            item = "A5",
            says = "columns of U that depend on each other, or outnumber the rows, do no harm, at any scale of U and V")
    void dependentColumns(LowRankNorm subject, @ForAll("any") FactorPair p) {
        Verify.close("‖UVᵀ‖²_F", Norms.squared(p.product().data), subject.squaredNorm(p.u(), p.v()), gram(p));
    }

    /** UᵀU = I gives ‖UVᵀ‖²_F = tr(VUᵀUVᵀ) = ‖V‖²_F. Source: A5. */
    @Graded(item = "A5", weight = 2, says = "the squared norm is right where the columns of U are orthonormal")
    void orthonormal(LowRankNorm subject, @ForAll("orthonormal") FactorPair p) {
        double expected = Norms.squared(p.v().data);
        Verify.close(
                "‖UVᵀ‖²_F with orthonormal columns of U",
                expected,
                subject.squaredNormOrthonormal(new CountedColumns(p.u()), p.v()),
                Tolerance.units(p.units()).scale(expected),
                new Suspect("the norm without the square", Math.sqrt(expected)),
                new Suspect("‖U‖²_F = r", p.inner()),
                new Suspect("‖U‖²_F‖V‖²_F = r‖V‖²_F", p.inner() * expected));
    }

    /**
     * ‖V‖²_F does not depend on U. Source: A5: with U orthonormal, a second QR or the product is wasted. The value is another
     * property.
     */
    @Graded(item = "A5", weight = 2, tries = 20, says = "with orthonormal columns of U, no column of U is needed")
    void nothingFetched(LowRankNorm subject, @ForAll("orthonormal") FactorPair p) {
        CountedColumns u = new CountedColumns(p.u());
        subject.squaredNormOrthonormal(u, p.v());
        Verify.that(
                u.fetched() == 0,
                "you asked for columns of U, and ‖UVᵀ‖_F does not depend on which orthonormal columns they are",
                Fact.of("columns asked for", u.fetched()),
                Fact.of("needed", 0));
    }

    /**
     * n = m = 200 000, r = 8, integer entries: UVᵀ has 4·10¹⁰ entries. Source: A5, "cheaply". The expected value is the sum of
     * the products of Gram entries, which are integers here and exact.
     */
    @Graded(item = "A5", weight = 4, tries = 1, says = "200 000 rows and columns are no problem: UVᵀ is never formed")
    void manyRows(LowRankNorm subject, @ForAll("seeds") long seed) {
        FactorPair p = FactorPair.drawn(MANY, MANY, FEW, 3, new Random(seed));
        Verify.close("‖UVᵀ‖²_F", SquaredTerms.all(p), subject.squaredNorm(p.u(), p.v()), gram(p));
    }

    /**
     * (UR)(VR⁻ᵀ)ᵀ = UVᵀ for every invertible R, also where two columns of UR nearly coincide, and have many rows. Source: A5:
     * Gram matrices square the condition, orthogonalisation does not. R is the identity with a power of two added, so that all
     * four factors are exact; U and V are scaled by powers of two, too.
     */
    @Graded(
            item = "A5",
            tries = 60,
            says = "UR and VR⁻ᵀ have the norm of U and V, with an error of κu, also if their columns nearly coincide")
    void skewedFactors(LowRankNorm subject, @ForAll("skewed") Skewed c) {
        FactorPair p = c.factors();
        double expected = c.squaredNorm();
        Verify.close(
                "‖UVᵀ‖²_F for columns that nearly coincide",
                expected,
                subject.squaredNorm(p.u(), p.v()),
                Tolerance.units(p.units()).scale(expected).condition(c.kappa()),
                new Suspect("tr((UᵀU)(VᵀV)): Gram matrices square κ, a triangle R does not", SquaredTerms.all(p)));
    }

    /**
     * The same where κ is 2¹⁵ to 2¹⁶, so that a method with an error of κ²u has digits left, and earns by them. Source: A5;
     * allowed is (n + m + r²)κu times 16, as above, and nothing is earned at two digits.
     */
    @Graded(item = "A5", tries = 60, says = "accuracy by digits: of those that κ leaves, how many does the norm keep?")
    void keepsDigits(LowRankNorm subject, @ForAll("slightlySkewed") Skewed c, Evidence evidence) {
        FactorPair p = c.factors();
        double expected = c.squaredNorm();
        Digits.close(
                evidence,
                "‖UVᵀ‖²_F for columns at a small angle",
                expected,
                subject.squaredNorm(p.u(), p.v()),
                Tolerance.units(p.units()).scale(expected).condition(c.kappa()));
    }

    /** The error for factors that are skewed more and more. */
    @Drawing
    Figure error(LowRankNorm subject) {
        return LowRankNormFigure.draw(subject);
    }

    private static Tolerance gram(FactorPair p) {
        double uncancelled = p.uncancelled();
        return Tolerance.units(p.units()).scale(uncancelled * uncancelled);
    }
}
