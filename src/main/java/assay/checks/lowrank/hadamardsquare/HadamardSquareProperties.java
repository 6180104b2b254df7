package assay.checks.lowrank.hadamardsquare;

import assay.checks.Digits;
import assay.checks.Drawing;
import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.lowrank.FactorPair;
import assay.checks.lowrank.Norms;
import assay.checks.lowrank.Skewed;
import assay.checks.lowrank.SquaredTerms;
import assay.tasks.lowrank.HadamardSquare;
import assay.tasks.lowrank.HadamardSquare.Factors;
import assay.verdict.Fact;
import assay.verdict.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;

/**
 * The theorems on the Hadamard square of a low-rank matrix, items A6 and A7.
 *
 * <p><b>Tolerance.</b> With k = r(r+1)/2 columns x_c, y_c of the factors and S = Σ‖x_c‖‖y_c‖ the analysis is that of
 * {@link FactorPair#units}; a column itself has an error of 3u from two products and a root. By Gram matrices the error is
 * 4(n + m + k² + 3)·u·S², by a QR decomposition 4(n + m + k² + 3)·κu·‖A∘A‖² with κ = S/‖A∘A‖_F. The direct way has (4r + nm)u
 * relative to Σ(|U||V|ᵀ)⁴ ≤ S².
 */
public final class HadamardSquareProperties extends HadamardSquareInputs {

    private static final int MANY = 100_000;
    private static final int FEW = 4;
    private static final double ROOT_TWO = Math.sqrt(2);

    /** max rank (UVᵀ)∘(UVᵀ) = min(n, m, r(r+1)/2): u_a∘u_b and u_b∘u_a are the same column. Source: A6. */
    @Graded(item = "A6", gate = true, says = "largestRank is the largest rank of (UVᵀ)∘(UVᵀ)")
    void largestRank(HadamardSquare subject, @ForAll("sizes") Sizes s) {
        RankClaim.of(subject, s).verify();
    }

    /** The same where r(r+1) is no {@code int} any more. Source: A6, the domain. */
    @Graded(item = "A6", weight = 0.5, tries = 20, says = "the largest rank is right for sizes up to a million")
    void largestRankOfLargeSizes(HadamardSquare subject, @ForAll("largeSizes") Sizes s) {
        RankClaim.of(subject, s).verify();
    }

    /** XYᵀ = A∘A. Source: A6, the upper bound; an entry is a sum of r² terms with three roundings each. */
    @Graded(item = "A6", weight = 2, says = "your factors multiply to A∘A, at any scale of U and V")
    void factorsMultiplyOut(HadamardSquare subject, @ForAll("scaledFactors") FactorPair p) {
        new ReturnedFactors(subject, p).multiplyOut();
    }

    /** There are r(r+1)/2 different products u_a∘u_b. Source: A6, the upper bound. */
    @Graded(item = "A6", tries = 30, says = "your factors have r(r+1)/2 columns or fewer")
    void fewColumns(HadamardSquare subject, @ForAll("factors") FactorPair p) {
        int columns = new ReturnedFactors(subject, p).columns();
        long most = HadamardFactors.pairs(p.inner());
        Verify.that(
                columns <= most,
                "your factors have more columns than A∘A can need: some of them are the same, or could be joined",
                Fact.of("columns", columns),
                Fact.hidden("at most", most));
    }

    /** The bound is attained. Source: A6, the lower bound; σ > 1e-10·σ₁ is far above the rounding of n·u·σ₁. */
    @Graded(item = "A6", weight = 2, tries = 40, says = "for your U and V the rank of (UVᵀ)∘(UVᵀ) is the largest")
    void witness(HadamardSquare subject, @ForAll("smallSizes") List<Sizes> several) {
        several.forEach(s -> reached(subject, s));
    }

    private static void reached(HadamardSquare subject, Sizes s) {
        Factors w = subject.witness(s.n(), s.m(), s.r());
        Verify.shape("U of your witness", s.n(), s.r(), w.left());
        Verify.shape("V of your witness", s.m(), s.r(), w.right());
        int rank = HadamardFactors.rank(HadamardFactors.square(new FactorPair(w.left(), w.right()).product()));
        int largest = HadamardFactors.largestRank(s.n(), s.m(), s.r());
        Verify.that(
                rank >= largest,
                "the Hadamard square of your UVᵀ has rank " + rank + ", and others of this size have more",
                Fact.hidden("expected", largest),
                Fact.of("but was", rank),
                Fact.of("U", Showing.text(w.left())),
                Fact.of("V", Showing.text(w.right())));
    }

    /** ‖A∘A‖²_F = Σ A_ij⁴; A is formed here. Source: A7, the definition. */
    @Graded(item = "A7", gate = true, says = "‖A∘A‖²_F is the sum of the fourth powers of the entries of UVᵀ")
    void definition(HadamardSquare subject, @ForAll("factors") FactorPair p) {
        double expected = HadamardFactors.squaredNorm(p.product());
        double ofA = Norms.squared(p.product().data);
        Verify.close(
                "‖A∘A‖²_F",
                expected,
                subject.squaredNorm(p.u(), p.v()),
                gram(p),
                new Suspect("the norm without the square, which for a single entry is ‖A‖²_F", Math.sqrt(expected)),
                new Suspect("‖A‖²_F, that of A itself", ofA),
                new Suspect("(‖A‖²_F)², which is not Σ A_ij⁴", ofA * ofA),
                new Suspect(
                        "mixed products once instead of twice: weigh both factors by √2",
                        SquaredTerms.all(HadamardFactors.factors(p, 1))));
    }

    /** The columns u_a∘u_b are not orthonormal where those of U are, whatever the scale of V. Source: A7. */
    @Graded(item = "A7", tries = 50, says = "‖A∘A‖²_F is right where the columns of U are orthonormal")
    void orthonormalColumns(HadamardSquare subject, @ForAll("orthonormal") FactorPair p) {
        DMatrixRMaj ofV = HadamardFactors.factors(p, ROOT_TWO).v();
        Verify.close(
                "‖A∘A‖²_F",
                HadamardFactors.squaredNorm(p.product()),
                subject.squaredNorm(p.u(), p.v()),
                gram(p),
                new Suspect(
                        "the norm of the factor of V alone: products of orthonormal columns are not orthonormal",
                        Norms.squared(ofV.data)));
    }

    /** n = m = 100 000, r = 4, integer entries: A has 10¹⁰ entries. Source: A7; the expected sum is exact in integers. */
    @Graded(item = "A7", weight = 3, tries = 1, says = "100 000 rows and columns are no problem: A is never formed")
    void manyRows(HadamardSquare subject, @ForAll("seeds") long seed) {
        FactorPair p = FactorPair.drawn(MANY, MANY, FEW, 2, new Random(seed));
        double expected = SquaredTerms.all(HadamardFactors.allPairs(p));
        Verify.close("‖A∘A‖²_F", expected, subject.squaredNorm(p.u(), p.v()), gram(p));
    }

    /**
     * Directly 2nmr operations, by the factors (n+m)k² to 2(n+m)k² with k = r(r+1)/2: the factors win for r³ ≪ nm/(n+m) only.
     * Source: A7. For each n and m all sizes of r are asked, as far as the counts differ by a factor of four.
     */
    @Graded(item = "A7", weight = 3, tries = 30, says = "cheaper says when the factors need fewer operations")
    void cheaper(HadamardSquare subject, @ForAll("shapes") Shape s) {
        CostAnswers answers = CostAnswers.of(subject, s.n(), s.m());
        Operations wrong = answers.firstWrong().orElse(null);
        if (wrong == null) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("r", wrong.r()));
        facts.add(Fact.of("directly", Showing.brief(wrong.directly()) + " operations"));
        facts.add(Fact.of("by the factors", Showing.brief(wrong.byFactorsAtMost()) + " operations"));
        answers.slip().ifPresent(facts::add);
        throw Verify.wrong(
                wrong.directlyClearly()
                        ? "you call the factors cheaper where they need more operations than the direct way"
                        : "you call the direct way cheaper where it needs more operations than the factors",
                facts.toArray(Fact[]::new));
    }

    /** As in LowRankNorm: a triangle keeps κu, Gram matrices have κ²u. Source: A7. */
    @Graded(
            item = "A7",
            weight = 0.8,
            tries = 40,
            says = "accuracy by digits: the error of ‖A∘A‖²_F is κu also if columns of U and V nearly coincide")
    void skewedFactors(HadamardSquare subject, @ForAll("slightlySkewed") Skewed c, Evidence evidence) {
        FactorPair factors = HadamardFactors.factors(c.factors(), ROOT_TWO);
        double expected = HadamardFactors.squaredNorm(c.plain().product());
        Digits.close(
                evidence,
                "‖A∘A‖²_F for columns that nearly coincide",
                expected,
                subject.squaredNorm(c.u(), c.v()),
                Tolerance.units(units(factors)).scale(expected).condition(factors.uncancelled() / Math.sqrt(expected)),
                new Suspect("Gram matrices, which square κ", SquaredTerms.all(factors)));
    }

    /** Operations against r, with the answers of {@code cheaper}. */
    @Drawing
    Figure operations(HadamardSquare subject) {
        return HadamardSquareFigure.draw(subject);
    }

    private static double units(FactorPair factors) {
        return factors.units() + 12;
    }

    private static Tolerance gram(FactorPair p) {
        FactorPair factors = HadamardFactors.factors(p, ROOT_TWO);
        double uncancelled = factors.uncancelled();
        return Tolerance.units(units(factors)).scale(uncancelled * uncancelled);
    }
}
