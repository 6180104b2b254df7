package assay.checks.flows.gamblersruin;

import assay.checks.Drawing;
import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.flows.GamblersRuin;
import assay.tasks.flows.GamblersRuin.Estimate;
import assay.tasks.flows.GamblersRuin.Game;
import assay.tasks.flows.GamblersRuin.Outcome;
import assay.verdict.Fact;
import assay.verdict.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;

/**
 * The gambler's ruin by importance sampling, item E5. Exact values and exact variances come from dynamic programming.
 *
 * <p><b>False rejects.</b> Medians of 51 estimates are compared with three exact standard deviations, those of the worse
 * of the two estimators that the contract allows: 3.8e-11 a game, see {@link Runs}, and 10 games a run. Standard errors: the
 * games are such that the relative deviation of s² is at most 1/10, so that s is outside [0.8, 1.25]σ with probability at
 * most (0.1/0.36)² = 0.078, and the median with at most 3e-15. Scatter: an estimate lies within σ/10 of the centre with
 * probability about 0.09, below 0.12 for these games, and 30 of 51 do with at most 3e-14.
 */
public final class GamblersRuinProperties extends GamblersRuinInputs {

    /** The sheet's evening; its exact value is 2.3883834506e-6. */
    static final Game ORIGINAL = new Game(100, 0, 200, 18.0 / 37, 600);

    private static final int EVENINGS = 4000;
    private static final double FOURTH_MOMENT = EVENINGS / 100.0;

    /** E_q[W·1{goal}] = P_p(goal) for every q. Source: E5; false rejects as for the class. */
    @Graded(item = "E5", gate = true, tries = 1, says = "your estimate is unbiased: right for ten games and any q")
    void unbiased(GamblersRuin subject, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        for (Walk walk : games(random)) {
            Runs.of(subject, walk, EVENINGS, random).verifyValue();
        }
    }

    /** s/√n with s² the variance of one weighted success. Source: E5; false rejects as for the class. */
    @Graded(item = "E5", weight = 2, tries = 1, says = "your standard error is that of importance sampling")
    void statedError(GamblersRuin subject, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        for (Walk walk : games(random)) {
            Runs.of(subject, walk, EVENINGS, random).verifyError();
        }
    }

    /**
     * Independent seeds give independent estimates, and a seed the same one again. Source: E5; false rejects as for the class.
     */
    @Graded(item = "E5", tries = 1, says = "your estimates scatter with the seed, and only with it")
    void scatters(GamblersRuin subject, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        for (Walk walk : games(random).subList(0, 4)) {
            Runs.of(subject, walk, EVENINGS, random).verifyScatter();
            Estimate once = subject.estimate(walk.game(), walk.q(), EVENINGS, seed);
            Estimate again = subject.estimate(walk.game(), walk.q(), EVENINGS, seed);
            Verify.that(
                    once.equals(again),
                    "the same seed gives two different estimates",
                    Fact.of("once", once),
                    Fact.of("again", again));
        }
    }

    /** The sheet's case: 2.3883834506e-6, where plain simulation sees nothing. Source: E5; 3.8e-11, with q = 0.57. */
    @Graded(
            item = "E5",
            weight = 2,
            tries = 1,
            seconds = 20,
            says = "100 to 200 in 600 games of roulette: about 2.4e-6")
    void original(GamblersRuin subject, @ForAll("seeds") long seed, Evidence evidence) {
        Walk walk = new Walk(ORIGINAL, 0.57);
        Runs runs = Runs.of(subject, walk, 2000, new Random(seed));
        runs.verifyValue();
        evidence.fact("median of " + Runs.RUNS + " estimates", Showing.brief(runs.median(Estimate::value)));
        evidence.fact("your standard error", Showing.brief(runs.median(Estimate::standardError)));
    }

    /** The evening ends at the first time at a barrier, or at the limit. Source: E5, stopping at every step; exact. */
    @Graded(
            item = "E5",
            weight = 2,
            says = "an evening ends at the first barrier or at the limit, and not a game later")
    void stopsInTime(GamblersRuin subject, @ForAll("evenings") Evening e) {
        int capital = e.start();
        int games = 0;
        while (games < e.limit() && capital > e.low() && capital < e.high()) {
            capital += e.won()[games++] ? 1 : -1;
        }
        Outcome outcome = subject.play(e.game(), e.q(), e.won().clone());
        Verify.that(
                outcome.games() == games && outcome.capital() == capital,
                outcome.games() > games ? "the evening goes on after its end" : "the evening ends in another way",
                Fact.hidden("expected", games + " games, capital " + capital),
                Fact.of("but was", outcome.games() + " games, capital " + outcome.capital()));
    }

    /**
     * ln W = Σ ln(p/q) + Σ ln((1−p)/(1−q)) over the games played. Source: E5. A logarithm of a quotient has an absolute error
     * of 2u(1 + |ln|), and T of them are added.
     */
    @Graded(item = "E5", weight = 2, says = "ln W is the log likelihood ratio of the games that were played")
    void logWeights(GamblersRuin subject, @ForAll("evenings") Evening e) {
        verifyWeight(subject, e);
    }

    /** The same where W itself underflows. Source: E5, log weights; tolerance as before. */
    @Graded(item = "E5", weight = 0.5, tries = 10, says = "ln W is right also where W underflows")
    void logWeightsUnderflow(GamblersRuin subject, @ForAll("longEvenings") Evening e) {
        verifyWeight(subject, e);
    }

    /** The sheet's probability, estimated with several q: the error is least near q = 0.59 and nowhere is there a bias. */
    @Drawing
    Figure estimates(GamblersRuin subject) {
        return GamblersRuinFigure.draw(subject, ORIGINAL);
    }

    private static void verifyWeight(GamblersRuin subject, Evening e) {
        double win = Math.log(e.p() / e.q());
        double loss = Math.log((1 - e.p()) / (1 - e.q()));
        int capital = e.start();
        int games = 0;
        double expected = 0;
        double scale = 0;
        while (games < e.limit() && capital > e.low() && capital < e.high()) {
            boolean won = e.won()[games++];
            capital += won ? 1 : -1;
            expected += won ? win : loss;
            scale += 1 + Math.abs(won ? win : loss);
        }
        double all = expected;
        for (int t = games; t < e.limit(); t++) {
            all += e.won()[t] ? win : loss;
        }
        Verify.close(
                "ln W",
                expected,
                subject.play(e.game(), e.q(), e.won().clone()).logWeight(),
                Tolerance.units(games + 8).scale(scale),
                new Suspect("the ratio upside down, q/p", -expected),
                new Suspect("W and not its logarithm", Math.exp(expected)),
                new Suspect("all games that the limit allows, not those played", all),
                new Suspect("the last game left out", expected - (e.won()[games - 1] ? win : loss)));
    }

    /** Four games in which every usual slip shows by a tenth or more, and six drawn ones. */
    private static List<Walk> games(Random random) {
        List<Walk> games = new ArrayList<>(List.of(
                new Walk(new Game(1, 0, 2, 0.3, 1), 0.5),
                new Walk(new Game(2, 0, 4, 0.3, 3), 0.5),
                new Walk(new Game(1, 0, 3, 0.4, 4), 0.6),
                new Walk(new Game(-1, -3, 1, 0.45, 6), 0.35)));
        while (games.size() < 10) {
            Walk walk = drawn(random);
            if (isTelling(walk)) {
                games.add(walk);
            }
        }
        return games;
    }

    private static Walk drawn(Random random) {
        int low = random.nextInt(7) - 3;
        int span = 2 + random.nextInt(6);
        int start = low + 1 + random.nextInt(span - 1);
        double p = (25 + random.nextInt(41)) / 100.0;
        double q = (25 + random.nextInt(51)) / 100.0;
        return new Walk(new Game(start, low, low + span, p, span + random.nextInt(8)), q);
    }

    /** Weights that matter, successes enough, and a variance whose estimate is good to a tenth. */
    private static boolean isTelling(Walk walk) {
        double exact = walk.exact();
        double most = walk.longDeviation();
        double least = walk.deviation();
        return Math.abs(walk.game().p() - walk.q()) > 0.05
                && walk.unweighted() > 0.1
                && most < 2 * exact
                && walk.moment(4, true) < FOURTH_MOMENT * Math.pow(most, 4)
                && walk.moment(4, false) < FOURTH_MOMENT * Math.pow(least, 4);
    }
}
