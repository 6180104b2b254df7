package assay.checks.flows.gamblersruin;

import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Verify;
import assay.tasks.flows.GamblersRuin;
import assay.tasks.flows.GamblersRuin.Estimate;
import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Estimates of one probability from 51 seeds, judged by their median. By Chebyshev's inequality an estimate is more than
 * three of its standard deviations off with probability at most 1/9, whatever its distribution; the median is only if 26 of
 * 51 are: (51 over 26)·9⁻²⁶ = 3.8e-11.
 *
 * @param walk the rules
 * @param n the evenings of each estimate
 * @param estimates what was returned
 */
record Runs(Walk walk, int n, List<Estimate> estimates) {

    static final int RUNS = 51;
    private static final double DEVIATIONS = 3;

    static Runs of(GamblersRuin subject, Walk walk, int n, Random seeds) {
        List<Estimate> estimates = new ArrayList<>();
        for (int k = 0; k < RUNS; k++) {
            estimates.add(subject.estimate(walk.game(), walk.q(), n, seeds.nextLong()));
        }
        return new Runs(walk, n, estimates);
    }

    /** The median is within three standard deviations of the exact value. */
    void verifyValue() {
        double exact = walk.exact();
        double median = median(Estimate::value);
        double allowed = DEVIATIONS * walk.longDeviation() / Math.sqrt(n);
        if (Math.abs(median - exact) <= allowed) {
            return;
        }
        List<Fact> facts = facts(median);
        facts.add(Fact.hidden("expected", exact));
        facts.add(Fact.of("error", Showing.brief(Math.abs(median - exact))));
        facts.add(Fact.of("allowed", Showing.brief(allowed)));
        Suspect.only(suspects().stream()
                        .filter(s -> Math.abs(median - s.value()) < Math.min(allowed, Math.abs(median - exact) / 4))
                        .map(Suspect::slip))
                .ifPresent(facts::add);
        throw Verify.wrong(
                "your estimate is " + Showing.brief(median / exact) + " times what it should be",
                facts.toArray(Fact[]::new));
    }

    /** The stated error lies between the exact deviations of the two estimators that the contract allows. */
    void verifyError() {
        double stated = median(Estimate::standardError);
        double least = 0.8 * walk.deviation() / Math.sqrt(n);
        double most = 1.25 * walk.longDeviation() / Math.sqrt(n);
        if (stated >= least && stated <= most) {
            return;
        }
        List<Fact> facts = facts(median(Estimate::value));
        facts.add(Fact.of("your standard error", Showing.brief(stated)));
        facts.add(Fact.of("exact standard error", Showing.brief(walk.deviation() / Math.sqrt(n))));
        facts.add(Fact.of("allowed", "0.8 to 1.25 times the exact one"));
        double exact = walk.exact();
        double second = Math.sqrt(walk.moment(2, false) / n);
        List.of(
                        new Suspect("the deviation of one evening, not divided by √n", walk.deviation()),
                        new Suspect("divided by n and not by √n", walk.deviation() / n),
                        new Suspect("the variance, without a root", Math.pow(walk.deviation(), 2) / n),
                        new Suspect("√(p(1−p)/n), the error of a plain frequency", Math.sqrt(exact * (1 - exact) / n)),
                        new Suspect("E[W²] without subtracting the square of the mean", second))
                .stream()
                .filter(s -> Math.abs(stated - s.value()) < 0.1 * s.value())
                .min(Comparator.comparingDouble(s -> Math.abs(stated / s.value() - 1)))
                .ifPresent(s -> facts.add(Fact.of("looks like", s.slip())));
        throw Verify.wrong(
                stated > most
                        ? "your standard error is larger than that of importance sampling"
                        : "your standard error is smaller than the estimate deserves",
                facts.toArray(Fact[]::new));
    }

    /** Estimates from different seeds scatter as their exact deviation says: few lie within a tenth of it at the median. */
    void verifyScatter() {
        double median = median(Estimate::value);
        double near = walk.deviation() / Math.sqrt(n) / 10;
        long close = estimates.stream()
                .filter(e -> Math.abs(e.value() - median) <= near)
                .count();
        if (close < 30) {
            return;
        }
        List<Fact> facts = facts(median);
        facts.add(Fact.of("estimates within a tenth of the standard error", close + " of " + RUNS));
        throw Verify.wrong(
                "your estimates do not scatter as estimates from independent evenings do", facts.toArray(Fact[]::new));
    }

    double median(ToDoubleFunction<Estimate> part) {
        return estimates.stream()
                .mapToDouble(part)
                .sorted()
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
    }

    private List<Fact> facts(double median) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("game", walk.words()));
        facts.add(Fact.of("evenings", n));
        facts.add(Fact.of("median of " + RUNS + " estimates", Showing.brief(median)));
        return facts;
    }

    private List<Suspect> suspects() {
        int limit = walk.game().limit();
        double exact = walk.exact();
        List<Suspect> all = List.of(
                new Suspect("the frequency in the simulation, without weights", walk.unweighted()),
                new Suspect("only the last capital looked at, not every game", walk.atTheEnd()),
                new Suspect("evenings counted that were ruined before", walk.withoutRuin()),
                new Suspect("no limit to the number of games", walk.within(40 * limit + 1000)),
                new Suspect("one game too many", walk.within(limit + 1)),
                new Suspect("one game too few", walk.within(limit - 1)),
                new Suspect("a rare event that was never seen: plain simulation with p", 0),
                new Suspect("the probability of not winning", 1 - exact));
        return all.stream().filter(s -> s.value() != exact).toList();
    }
}
