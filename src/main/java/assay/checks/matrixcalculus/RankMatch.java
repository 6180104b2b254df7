package assay.checks.matrixcalculus;

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
            return guess.filter(g -> g == rank()).isPresent();
        }

        int rank() {
            return opponent.rank();
        }
    }

    RankMatch {
        games = List.copyOf(games);
    }

    /** Games with these ranks, in single and double precision by turns. */
    static RankMatch of(RankGame subject, int[] ranks, Random random) {
        List<Played> games = new ArrayList<>();
        for (int k = 0; k < ranks.length; k++) {
            Precision precision = k % 2 == 0 ? Precision.SINGLE : Precision.DOUBLE;
            games.add(play(subject, new RankOpponent(ranks[k], precision, random), precision, random.nextLong()));
        }
        return new RankMatch(games);
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
        List<Played> wrong =
                games.stream().filter(g -> !g.right() && g.guess().isPresent()).toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : List.of(
                                new Slip(
                                        "difference quotients: 101 values for one gradient, and noise in single precision",
                                        g -> g.opponent().gradients() == 0
                                                && g.opponent().values() > RankGame.DIMENSION),
                                new Slip(
                                        "fewer gradients than r: N gradients have rank N at most",
                                        g -> g.opponent().gradients() > 0
                                                && g.opponent().gradients() < g.rank()
                                                && guessed(g, g.opponent().gradients())),
                                new Slip(
                                        "gradients at x = 0, where they vanish, or at a single point", g -> most(g, 1)),
                                new Slip(
                                        "the number of gradients or of entries: rounding errors counted as rank",
                                        g -> guessed(
                                                g,
                                                Math.min(
                                                        RankGame.DIMENSION,
                                                        g.opponent().gradients()))),
                                new Slip("one too few", g -> guessed(g, g.rank() - 1)),
                                new Slip("one too many", g -> guessed(g, g.rank() + 1)),
                                new Slip(
                                        "a threshold that takes small singular values of W₁ for zero",
                                        g -> most(g, g.rank() - 1)))
                        .stream()
                        .filter(s -> wrong.stream().filter(s.shows()).count() >= 0.9 * wrong.size())
                        .map(Slip::words)
                        .findFirst();
    }

    private record Slip(String words, Predicate<Played> shows) {}

    private static boolean guessed(Played game, int guess) {
        return game.guess().filter(g -> g == guess).isPresent();
    }

    private static boolean most(Played game, int guess) {
        return game.guess().filter(g -> g <= guess).isPresent();
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
