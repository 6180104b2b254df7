package assay.checks.lowrank.epsilonrank;

import assay.checks.Drawing;
import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.OneWay;
import assay.checks.Showing;
import assay.checks.Verify;
import assay.checks.lowrank.epsilonrank.Approximation.Miss;
import assay.checks.lowrank.epsilonrank.HermiteTail.Place;
import assay.tasks.lowrank.EpsilonRank;
import assay.verdict.Fact;
import assay.verdict.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;

/**
 * The theorems on ε-ranks, items A10, A11 and A12.
 *
 * <p><b>Tolerance.</b> A number of terms is right between the smallest k of the tail and the k of the closed form M e^N
 * Nᵏ/k!; both ends are moved by a relative 1e-9 of ε, and the sums behind them are of positive terms, exact to a few
 * hundred u. Factors may miss by ε and by the rounding that {@link TaylorFactors} and {@link KernelFactors} derive, which
 * is below a hundredth of the smallest ε.
 */
public final class EpsilonRankProperties extends EpsilonRankInputs {

    private static final int MANY = 20_000;
    private static final int STEP = 97;
    private static final int IDENTITY = 800;
    private static final double NEAR_IDENTITY = 0.4;

    /** |f − Σ_{j<k}| ≤ M Σ_{j≥k} 1/j!, attained by M exp(y) at y = 1. Source: A10. */
    @Graded(item = "A10", gate = true, says = "terms is enough for every f, and not more than a simple bound needs")
    void terms(EpsilonRank subject, @ForAll("oneVariable") Accuracy a) {
        BoundClaim.terms(subject, a).verify();
    }

    /** The same where the tail is far below the rounding of e, and j! beyond 2⁶³. Source: A10. */
    @Graded(item = "A10", tries = 40, says = "terms is right also for tiny ε")
    void termsForTinyErrors(EpsilonRank subject, @ForAll("tiny") Accuracy a) {
        BoundClaim.terms(subject, a).verify();
    }

    /** M e^N ≤ ε: the zero matrix, of rank 0, is within ε. Source: A10. */
    @Graded(item = "A10", weight = 0.4, tries = 20, says = "nothing is needed where the zero matrix is within ε")
    void nothingNeeded(EpsilonRank subject, @ForAll("easy") Accuracy a) {
        BoundClaim.terms(subject, new Accuracy(a.bound(), a.eps(), 1)).verify();
        BoundClaim.rank(subject, a).verify();
    }

    /** X from derivatives, Y from powers. Source: A10; tolerance in {@link TaylorFactors}. */
    @Graded(item = "A10", weight = 2, tries = 80, says = "in one variable your factors are within ε of every f(x, y)")
    void factorsInOneVariable(EpsilonRank subject, @ForAll("problems") Problem p, Evidence evidence) {
        near(subject, p, evidence);
    }

    /** The number of columns does not depend on that of points. Source: A10. */
    @Graded(item = "A10", weight = 1.5, tries = 40, says = "in one variable few columns are enough for many points")
    void fewColumnsInOneVariable(EpsilonRank subject, @ForAll("crowded") Problem p) {
        few(subject, p);
    }

    /** p = q = 20 000: A has 4·10⁸ entries. Source: A10; every 97th row and column is looked at. */
    @Graded(item = "A10", tries = 1, says = "20 000 points are no problem: A is never formed")
    void manyPoints(EpsilonRank subject, @ForAll("seeds") long seed, Evidence evidence) {
        Random random = new Random(seed);
        Problem p = new Problem(AnalyticFunction.COSINE, 1, 1e-6, points(MANY, 1, random), points(MANY, 1, random));
        TaylorFactors factors = new TaylorFactors(subject, p);
        factors.verifyNear(STEP);
        evidence.fact("asked of the oracle", factors.asked());
        evidence.fact("columns", factors.columns());
    }

    /** There are C(N+k−1, N) terms of degree below k, and Σ_{|α|=j} 1/α! = Nʲ/j!. Source: A11. */
    @Graded(
            item = "A11",
            gate = true,
            says = "rank is enough for every f of N variables, and no more than a simple bound needs")
    void rank(EpsilonRank subject, @ForAll("variables") Accuracy a) {
        BoundClaim.rank(subject, a).verify();
    }

    /** The same in integers of any size. Source: A11, the domain; exact. */
    @Graded(
            item = "A11",
            weight = 0.5,
            tries = 60,
            says = "rank is exact up to the largest long, and that where it is larger")
    void rankOfManyVariables(EpsilonRank subject, @ForAll("manyVariables") Accuracy a) {
        BoundClaim.rank(subject, a).verify();
    }

    /** All mixed derivatives count, each divided by α₁! … α_N!. Source: A11; tolerance in {@link TaylorFactors}. */
    @Graded(item = "A11", weight = 2.5, tries = 60, says = "in N variables your factors are within ε of every f(x, y)")
    void factorsInManyVariables(EpsilonRank subject, @ForAll("problemsOfMany") Problem p, Evidence evidence) {
        near(subject, p, evidence);
    }

    /** |α| &lt; k is enough. Source: A11. */
    @Graded(item = "A11", weight = 1.5, tries = 12, says = "in N variables few columns are enough for many points")
    void fewColumnsInManyVariables(EpsilonRank subject, @ForAll("crowdedOfMany") Problem p) {
        few(subject, p);
    }

    /**
     * Lévy and Desplanques: a matrix with a dominant diagonal is regular. Every B within 1/(2n) has one where Σ_{j≠i}
     * exp(−(x_i−x_j)²) &lt; 1/2. Source: A11, the counter-example on ℝ.
     */
    @Graded(item = "A11", tries = 20, says = "on unbounded domains no bound holds: your n points need rank n")
    void unbounded(EpsilonRank subject, @ForAll("sizes") int n) {
        double[] points = subject.spread(n);
        Verify.length("spread", n, points);
        for (int i = 0; i < n; i++) {
            double others = -1;
            for (double point : points) {
                others += Math.exp(-(points[i] - point) * (points[i] - point));
            }
            Verify.that(
                    others < 0.5,
                    "your points are too near to each other: within 1/(2n) of their matrix the diagonal need not dominate",
                    Fact.of("point", Showing.number(points[i])),
                    Fact.of("Σ exp(−(x_i − x_j)²) over the others", Showing.brief(others)),
                    Fact.of("below", "1/2"));
        }
    }

    /** The remainder at a grid of points is at most ε, by its own series; Cramér's bound is enough. Source: A12 a. */
    @Graded(
            item = "A12",
            tries = 60,
            says = "gaussianTerms is enough for exp(−(x−y)²), and no more than Cramér's bound needs")
    void gaussianTerms(EpsilonRank subject, @ForAll("accuracies") double eps) {
        int k = subject.gaussianTerms(eps);
        int most = Math.max(HermiteTail.smallest(eps), HermiteTail.geometric(eps));
        Verify.that(
                k <= most,
                "your number of terms is larger than Cramér's bound makes it",
                Fact.of("but was", k),
                Fact.hidden("at most", most));
        Place worst = HermiteTail.worst(Math.max(0, k));
        if (k >= 0 && worst.size() <= eps * (1 + 1e-9)) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("terms", k));
        facts.add(Fact.of("remains", Showing.brief(worst.size())));
        facts.add(Fact.of("at x", Showing.number(worst.x())));
        facts.add(Fact.of("and y", Showing.number(worst.y())));
        if (k == new TaylorTail(1, 1).smallest(eps)) {
            facts.add(Fact.of("looks like", "the bound for M = 1, which the Gaussian does not satisfy"));
        }
        throw Verify.wrong("after so many terms more than ε remains of exp(−(x−y)²)", facts.toArray(Fact[]::new));
    }

    /** Factors are the witness of an upper bound. Source: A12 a; tolerance in {@link KernelFactors}. */
    @Graded(item = "A12", weight = 0.5, tries = 30, says = "few columns are enough for cos(xy) and exp(−(x−y)²)")
    void oneVariableKernels(EpsilonRank subject, @ForAll("oneVariableKernels") KernelProblem p) {
        new KernelFactors(subject, p).verify();
    }

    /** The same for N = 1, 2, 3. Source: A12 b. */
    @Graded(item = "A12", tries = 40, says = "few columns are enough for the RBF kernel in N variables")
    void rbfKernel(EpsilonRank subject, @ForAll("rbf") KernelProblem p) {
        new KernelFactors(subject, p).verify();
    }

    /** The same; for N ≥ 2 and x = y the matrix has negative eigenvalues. Source: A12 c. */
    @Graded(item = "A12", tries = 40, says = "few columns are enough for the Exp-Sine-Squared kernel in N variables")
    void expSineSquaredKernel(EpsilonRank subject, @ForAll("expSineSquared") KernelProblem p) {
        new KernelFactors(subject, p).verify();
    }

    /**
     * Singular values give an upper bound only: k random signs in each row, divided by √k, have inner products above 2/5
     * with probability at most 2 exp(−2k/25), so with k = n/2 = 400 somewhere with probability at most 9e-9, and with a
     * diagonal of 3/5 to 9/10 far more rarely. Source: A12, the trap. A submission knows its own factors and may draw
     * again.
     */
    @Graded(
            item = "A12",
            weight = 0.5,
            tries = 1,
            says = "the identity of size 800 is within 2/5 of a matrix of rank 400")
    void identity(EpsilonRank subject, @ForAll("seeds") long seed, Evidence evidence) {
        Approximation a =
                Approximation.of(subject.identityFactors(IDENTITY, OneWay.seed(seed, "signs")), IDENTITY, IDENTITY);
        Verify.that(
                a.columns() <= IDENTITY / 2,
                "your factors have more than n/2 columns; cut-off singular values are no way here",
                Fact.of("columns", a.columns()));
        Miss miss = a.worst((i, j) -> i == j ? 1 : 0);
        Verify.that(
                miss.error() <= NEAR_IDENTITY * (1 + 1e-9),
                "an entry of your product is too far from that of the identity",
                Fact.of("row", miss.i()),
                Fact.of("column", miss.j()),
                Fact.of("but was", Showing.number(a.at(miss.i(), miss.j()))),
                Fact.of("allowed", "2/5"));
        evidence.fact("columns", a.columns());
    }

    /** Columns and the bound against N, for several kernels. */
    @Drawing
    Figure ranks(EpsilonRank subject) {
        return EpsilonRankFigure.ranks(subject);
    }

    /** Terms and columns against ε, for cos(xy) and the Gaussian. */
    @Drawing
    Figure accuracies(EpsilonRank subject) {
        return EpsilonRankFigure.accuracies(subject);
    }

    private static void near(EpsilonRank subject, Problem p, Evidence evidence) {
        TaylorFactors factors = new TaylorFactors(subject, p);
        factors.verifyNear(1);
        evidence.fact("asked of the oracle, last", factors.asked());
    }

    /** Columns count only where the factors are near: those of zero would be few. */
    private static void few(EpsilonRank subject, Problem p) {
        TaylorFactors factors = new TaylorFactors(subject, p);
        factors.verifyNear(1);
        factors.verifyFew();
    }
}
