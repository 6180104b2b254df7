package assay.checks.lowrank.epsilonrank;

import static assay.checks.lowrank.epsilonrank.CountedDerivatives.row;

import assay.checks.Showing;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.lowrank.epsilonrank.Approximation.Miss;
import assay.checks.lowrank.epsilonrank.EpsilonRankInputs.Problem;
import assay.tasks.lowrank.EpsilonRank;
import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.List;

/** Factors that a submission builds from derivatives, and what they miss. */
final class TaylorFactors {

    private final Problem problem;
    private final CountedDerivatives derivatives;
    private final Approximation approximation;

    /** Asks for them. */
    TaylorFactors(EpsilonRank subject, Problem problem) {
        this.problem = problem;
        derivatives =
                new CountedDerivatives(problem.f(), problem.bound(), problem.x().getNumCols());
        approximation = Approximation.of(
                subject.factors(derivatives, problem.x(), problem.y(), problem.bound(), problem.eps()),
                problem.x().getNumRows(),
                problem.y().getNumRows());
    }

    String asked() {
        return derivatives.asked();
    }

    int columns() {
        return approximation.columns();
    }

    /**
     * Every entry, or of large matrices every {@code step}-th row and column, is within ε up to rounding: with C columns,
     * |α| &lt; k and a product of at most |α| + N roundings in each, the error is (C + 2k + N + 4)u relative to M Σ 1/α!
     * ≤ M e^N.
     */
    void verifyNear(int step) {
        Miss miss = approximation.worst(this::value, step);
        Accuracy accuracy = problem.accuracy();
        int n = accuracy.variables();
        int k = accuracy.mostTerms();
        double rounding = Tolerance.units(TaylorTail.saturated(n, k) + 2.0 * k + n + 4)
                .scale(problem.bound() * Math.exp(n))
                .allowed();
        if (miss.error() <= problem.eps() + rounding) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("at x", Showing.text(row(problem.x(), miss.i()))));
        facts.add(Fact.of("and y", Showing.text(row(problem.y(), miss.j()))));
        facts.add(Fact.hidden("M·f(x, y)", Showing.number(value(miss.i(), miss.j()))));
        facts.add(Fact.of("but was", Showing.number(approximation.at(miss.i(), miss.j()))));
        facts.add(Fact.of("error", Showing.brief(miss.error())));
        facts.add(Fact.of("allowed, ε", Showing.brief(problem.eps())));
        facts.add(Fact.of("columns", columns()));
        facts.add(Fact.of("asked of the oracle", asked()));
        TaylorSlip.behind(problem, approximation).ifPresent(slip -> facts.add(Fact.of("looks like", slip)));
        throw Verify.wrong("your factors miss f by more than ε", facts.toArray(Fact[]::new));
    }

    /** No more columns than the larger of the two bounds. */
    void verifyFew() {
        long most = problem.accuracy().mostColumns();
        Verify.that(
                columns() <= most,
                columns() == problem.y().getNumRows()
                                || columns() == problem.x().getNumRows()
                        ? "your factors have a column for every point: their number must not depend on how many points there are"
                        : "your factors have more columns than the bound of the ε-rank",
                Fact.of("columns", columns()),
                Fact.hidden("at most", most),
                Fact.of("points x", problem.x().getNumRows()),
                Fact.of("points y", problem.y().getNumRows()));
    }

    private double value(int i, int j) {
        return problem.bound() * problem.f().value(row(problem.x(), i), row(problem.y(), j));
    }
}
