package assay.checks.matrixcalculus.rankgame;

import assay.checks.Drawing;
import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.OneWay;
import assay.checks.Verify;
import assay.tasks.matrixcalculus.RankGame;
import assay.tasks.matrixcalculus.RankGame.Precision;
import assay.verdict.Fact;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import net.jqwik.api.ForAll;

/**
 * The rank game, item B18. The gradients of f lie in the row space of W₁, and at random points they span it.
 *
 * <p><b>Why 95 of 100 is fair.</b> Rounding disturbs the gradients by a relative 1e-8 in single precision, and for r = 95 the
 * smallest singular value that counts is about 1e-3 of the largest. In 2000 games, half of them in either precision, neither
 * the largest gap, nor a threshold of 1e-5 or 1e-6, nor pivoted elimination missed one.
 */
public final class RankGameProperties extends RankGameInputs {

    private static final int GAMES = 100;
    private static final int FLOOR = 60;
    private static final int FULL = 95;
    private static final int REPEATED_GAMES = 3;
    private static final int DRAWN_GAMES = 24;
    private static final long DRAWN_SEED = 713;

    /** 100 games, r uniform on {1, …, 95}; right/95 of the points from 60 right answers on. Source: B18. */
    @Graded(
            item = "B18",
            weight = 0.9,
            tries = 1,
            seconds = 30,
            says = "you guess r: 60 of 100 games at least, 95 for full marks")
    void games(RankGame subject, @ForAll("seeds") long seed, Evidence evidence) {
        int[] ranks = new Random(OneWay.seed(seed, "ranks"))
                .ints(GAMES, 1, RankGame.MOST + 1)
                .toArray();
        RankMatch match = RankMatch.of(subject, ranks, seed);
        int right = match.right();
        evidence.fact("right", right + " of " + GAMES);
        evidence.fact("in single precision", match.wonIn(Precision.SINGLE));
        evidence.fact("in double precision", match.wonIn(Precision.DOUBLE));
        evidence.fact("gradients asked for in a game", match.asked(RankOpponent::gradients));
        evidence.fact("values asked for in a game", match.asked(RankOpponent::values));
        evidence.fact("calls in a game", match.asked(RankOpponent::calls));
        if (right >= FLOOR) {
            evidence.earn(Math.min(1, right / (double) FULL));
            return;
        }
        throw Verify.wrong(
                "you won " + right + " of " + GAMES + " games; points begin at " + FLOOR,
                lost(match).toArray(Fact[]::new));
    }

    /**
     * The same opponents and the same seeds twice: whatever else is random would make the answer to a game, and with it a
     * grade, a matter of luck. One game has to be won, so that asking for nothing earns nothing; an answer that wins 95 of 100
     * loses all three once in 8000 runs. Source: B18; the rule on randomness that all tasks share.
     */
    @Graded(
            item = "B18",
            weight = 0.1,
            tries = 1,
            says = "games that are played again with the same seeds go the same way, and one of three is won")
    void repeatable(RankGame subject, @ForAll("seeds") long seed) {
        int[] ranks = new Random(OneWay.seed(seed, "repeated ranks"))
                .ints(REPEATED_GAMES, 1, RankGame.MOST + 1)
                .toArray();
        RankMatch once = RankMatch.of(subject, ranks, seed);
        if (once.right() == 0) {
            throw Verify.wrong(
                    "all " + REPEATED_GAMES + " games were lost already when they were played first",
                    lost(once).toArray(Fact[]::new));
        }
        Verify.that(
                RankMatch.of(subject, ranks, seed).isAs(once),
                "you were told the same seeds twice and played against the same r, and asked for other points",
                Fact.of("looks like", "random numbers that do not come from the seed alone"));
    }

    /** The guesses against r, on the diagonal where they are right. */
    @Drawing
    Figure guesses(RankGame subject) {
        RankMatch match = drawn(subject);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(Kind.LINE, Role.THEORY, "r", new double[][] {{1, 1}, {RankGame.MOST, RankGame.MOST}}));
        layers.add(guesses(match, Role.SUBMISSION, "your answer, right", RankMatch.Played::right));
        if (match.right() < DRAWN_GAMES) {
            layers.add(guesses(match, Role.WRONG, "your answer, wrong", g -> !g.right()));
        }
        return new Figure(
                "Right and wrong answers by r",
                DRAWN_GAMES
                        + " games, in single and double precision by turns. Right answers lie on the line; answers that"
                        + " level off come from too few gradients or too large a threshold.",
                Axis.linear("r"),
                Axis.linear("your answer"),
                false,
                layers);
    }

    /** What each game cost, by r. */
    @Drawing
    Figure points(RankGame subject) {
        RankMatch match = drawn(subject);
        return new Figure(
                "Points asked for, by r",
                "The gradients and values that each of " + DRAWN_GAMES
                        + " games took. The line is r: with fewer gradients the" + " rank cannot be seen.",
                Axis.linear("r"),
                Axis.linear("points"),
                false,
                List.of(
                        cost(match, Kind.BARS, Role.SUBMISSION, "gradients", RankOpponent::gradients),
                        cost(match, Kind.POINTS, Role.CONTEXT, "values", RankOpponent::values),
                        cost(match, Kind.LINE, Role.THEORY, "r", RankOpponent::rank)));
    }

    private static List<Fact> lost(RankMatch match) {
        List<Fact> facts = new ArrayList<>();
        match.firstMishap().ifPresent(m -> {
            facts.add(Fact.of(
                    "games without an answer", match.count(g -> g.mishap().isPresent())));
            facts.add(Fact.of("the first of them", m.getMessage()));
            facts.addAll(m.facts());
        });
        match.games().stream()
                .filter(g -> !g.right() && g.guess().isPresent())
                .findFirst()
                .ifPresent(g -> {
                    facts.add(Fact.of("first wrong answer", g.guess().orElseThrow()));
                    facts.add(Fact.hidden("r in that game", g.rank()));
                });
        match.slip().ifPresent(slip -> facts.add(Fact.of("looks like", slip)));
        return facts;
    }

    private static RankMatch drawn(RankGame subject) {
        int[] ranks = new int[DRAWN_GAMES];
        for (int k = 0; k < ranks.length; k++) {
            ranks[k] = 1 + (RankGame.MOST - 1) * k / (DRAWN_GAMES - 1);
        }
        return RankMatch.of(subject, ranks, DRAWN_SEED);
    }

    private static Layer guesses(RankMatch match, Role role, String label, Predicate<RankMatch.Played> which) {
        return new Layer(
                Kind.POINTS,
                role,
                label,
                match.games().stream()
                        .filter(g -> g.guess().isPresent() && which.test(g))
                        .map(g -> new double[] {g.rank(), g.guess().orElseThrow()})
                        .toArray(double[][]::new));
    }

    private static Layer cost(
            RankMatch match, Kind kind, Role role, String label, ToIntFunction<RankOpponent> counted) {
        return new Layer(
                kind,
                role,
                label,
                match.games().stream()
                        .map(g -> new double[] {g.rank(), counted.applyAsInt(g.opponent())})
                        .toArray(double[][]::new));
    }
}
