package assay.checks.flows.gamblersruin;

import assay.checks.Showing;
import assay.tasks.flows.GamblersRuin.Game;

/**
 * A gambler's evening with its exact probabilities and moments, by dynamic programming over the capital.
 *
 * @param game the rules
 * @param q the probability of winning that a simulation uses
 */
record Walk(Game game, double q) {

    /** The probability of leaving with the goal. */
    double exact() {
        return moment(1, false);
    }

    /** The standard deviation of one weighted success, the weight taken over the games played. */
    double deviation() {
        return Math.sqrt(moment(2, false) - exact() * exact());
    }

    /** The same with the weight taken over all games that the limit allows: what an unbiased answer may have at most. */
    double longDeviation() {
        return Math.sqrt(moment(2, true) - exact() * exact());
    }

    /** E[(W·1{goal})^k]: a game won contributes q·(p/q)^k, and a game after the end, if it counts, that of both results. */
    double moment(int k, boolean over) {
        double up = Math.pow(game.p(), k) * Math.pow(q, 1 - k);
        double down = Math.pow(1 - game.p(), k) * Math.pow(1 - q, 1 - k);
        return reached(up, down, game.limit(), over ? up + down : 1);
    }

    /** The probability of the goal in the simulation, without weights. */
    double unweighted() {
        return reached(q, 1 - q, game.limit(), 1);
    }

    /** The probability of the goal within another number of games. */
    double within(int limit) {
        return reached(game.p(), 1 - game.p(), limit, 1);
    }

    /** The probability of the goal when ruin does not end the evening. */
    double withoutRuin() {
        int depth = game.limit() + 1;
        Game deep = new Game(game.start(), game.start() - depth, game.high(), game.p(), game.limit());
        return new Walk(deep, q).exact();
    }

    /** The probability that the capital is at the goal or above after all games, whatever happened on the way. */
    double atTheEnd() {
        int n = game.limit();
        double sum = 0;
        double term = Math.pow(1 - game.p(), n);
        for (int wins = 0; wins <= n; wins++) {
            sum += game.start() + 2 * wins - n >= game.high() ? term : 0;
            term *= game.p() / (1 - game.p()) * (n - wins) / (wins + 1);
        }
        return sum;
    }

    /** The rules in words. */
    String words() {
        return "start " + game.start() + ", barriers " + game.low() + " and " + game.high() + ", p = "
                + Showing.number(game.p()) + ", at most " + game.limit() + " games; q = "
                + Showing.number(q);
    }

    private double reached(double up, double down, int limit, double over) {
        double[] at = new double[game.high() - game.low() + 1];
        at[game.start() - game.low()] = 1;
        double reached = 0;
        for (int t = 1; t <= limit; t++) {
            double[] next = new double[at.length];
            for (int c = 1; c + 1 < at.length; c++) {
                next[c + 1] += up * at[c];
                next[c - 1] += down * at[c];
            }
            reached += next[at.length - 1] * Math.pow(over, limit - t);
            next[at.length - 1] = 0;
            at = next;
        }
        return reached;
    }
}
