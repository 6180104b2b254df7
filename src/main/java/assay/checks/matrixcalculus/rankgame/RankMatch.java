package assay.checks.matrixcalculus.rankgame;

import assay.checks.OneWay;
import assay.tasks.matrixcalculus.RankGame;
import assay.tasks.matrixcalculus.RankGame.Precision;
import assay.verdict.Finding;
import assay.verdict.StudentThrew;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Games that were played against one submission.
 *
 * @param games all of them, in order
 */
record RankMatch(List<Played> games) {

    /**
     * One game.
     *
     * @param opponent knows r and what was asked
     * @param precision the opponent's arithmetic
     * @param guess what was answered; empty where the game ended with an exception or against the rules
     * @param mishap how it ended in that case
     */
    record Played(RankOpponent opponent, Precision precision, Optional<Integer> guess, Optional<Finding> mishap) {

        boolean right() {
            return guessed(rank());
        }

        int rank() {
            return opponent.rank();
        }

        boolean guessed(int rank) {
            return guess.filter(g -> g == rank).isPresent();
        }

        boolean guessedAtMost(int rank) {
            return guess.filter(g -> g <= rank).isPresent();
        }
    }

    RankMatch {
        games = List.copyOf(games);
    }

    /**
     * Games with these ranks, in single and double precision by turns. Nobody can calculate from the seed of a player, or from
     * what he learns of one opponent, what another opponent keeps to himself.
     */
    static RankMatch of(RankGame subject, int[] ranks, long seed) {
        List<Played> games = new ArrayList<>();
        for (int k = 0; k < ranks.length; k++) {
            Precision precision = k % 2 == 0 ? Precision.SINGLE : Precision.DOUBLE;
            Random random = new Random(OneWay.seed(seed, "opponent " + k));
            games.add(play(
                    subject,
                    new RankOpponent(ranks[k], precision, random),
                    precision,
                    OneWay.seed(seed, "player " + k)));
        }
        return new RankMatch(games);
    }

    /** Whether the same points were asked for and the same answers given. */
    boolean isAs(RankMatch other) {
        return course().equals(other.course());
    }

    private List<List<Object>> course() {
        return games.stream()
                .map(g -> List.<Object>of(g.opponent().asked(), g.guess()))
                .toList();
    }

    int right() {
        return count(Played::right);
    }

    int count(Predicate<Played> which) {
        return (int) games.stream().filter(which).count();
    }

    /** Won games of one precision, such as "47 of 50". */
    String wonIn(Precision precision) {
        return count(g -> g.precision() == precision && g.right()) + " of " + count(g -> g.precision() == precision);
    }

    /** How much was asked for in a game, such as "110 (at most 200)". */
    String asked(ToIntFunction<RankOpponent> counted) {
        double mean = games.stream()
                .mapToInt(g -> counted.applyAsInt(g.opponent()))
                .average()
                .orElse(0);
        int most = games.stream()
                .mapToInt(g -> counted.applyAsInt(g.opponent()))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%.0f (at most %d)", mean, most);
    }

    Optional<Finding> firstMishap() {
        return games.stream().flatMap(g -> g.mishap().stream()).findFirst();
    }

    /** What the wrong answers have in common, if it is something known. */
    Optional<String> slip() {
        return RankSlip.behind(
                games.stream().filter(g -> !g.right() && g.guess().isPresent()).toList());
    }

    private static Played play(RankGame subject, RankOpponent opponent, Precision precision, long seed) {
        try {
            return new Played(
                    opponent, precision, Optional.of(subject.rank(opponent, precision, seed)), Optional.empty());
        } catch (Finding ended) {
            if (opponent.foul().isPresent()) {
                return new Played(opponent, precision, Optional.empty(), opponent.foul());
            }
            if (ended instanceof StudentThrew) {
                return new Played(opponent, precision, Optional.empty(), Optional.of(ended));
            }
            throw ended;
        }
    }
}
