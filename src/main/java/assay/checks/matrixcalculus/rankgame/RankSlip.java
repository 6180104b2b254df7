package assay.checks.matrixcalculus.rankgame;

import assay.checks.matrixcalculus.rankgame.RankMatch.Played;
import assay.tasks.matrixcalculus.RankGame;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A known slip, recognised by the wrong answers that it gives.
 *
 * @param words the slip as a noun phrase
 * @param shows whether a wrong answer is one that the slip gives
 */
record RankSlip(String words, Predicate<Played> shows) {

    private static final double MOST = 0.9;

    /** The special ones first: the last fits whatever is too small. */
    private static final List<RankSlip> KNOWN = List.of(
            new RankSlip(
                    "difference quotients: 101 values for one gradient, and noise in single precision",
                    g -> g.opponent().gradients() == 0 && g.opponent().values() > RankGame.DIMENSION),
            new RankSlip("fewer gradients than r: N gradients have rank N at most", RankSlip::reportsTheirNumber),
            new RankSlip("gradients at x = 0, where they vanish, or at a single point", g -> g.guessedAtMost(1)),
            new RankSlip("rounding errors counted as rank", g -> g.guessed(fullRank(g))),
            new RankSlip("one too few", g -> g.guessed(g.rank() - 1)),
            new RankSlip("one too many", g -> g.guessed(g.rank() + 1)),
            new RankSlip(
                    "a threshold that takes small singular values of W₁ for zero", g -> g.guessedAtMost(g.rank() - 1)));

    /** The slip that explains nearly all of these wrong answers. */
    static Optional<String> behind(List<Played> wrong) {
        return KNOWN.stream()
                .filter(s ->
                        !wrong.isEmpty() && wrong.stream().filter(s.shows()).count() >= MOST * wrong.size())
                .map(RankSlip::words)
                .findFirst();
    }

    private static boolean reportsTheirNumber(Played game) {
        int gradients = game.opponent().gradients();
        return gradients > 0 && gradients < game.rank() && game.guessed(gradients);
    }

    private static int fullRank(Played game) {
        return Math.min(RankGame.DIMENSION, game.opponent().gradients());
    }
}
