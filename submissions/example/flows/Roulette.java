package flows;

import assay.tasks.flows.GamblersRuin;
import java.util.Random;
import java.util.function.IntPredicate;

/** Both questions play the same evening, one with games that are given and one with games that are drawn. */
public final class Roulette implements GamblersRuin {

    @Override
    public Outcome play(Game game, double q, boolean[] won) {
        return evening(game, q, k -> won[k]);
    }

    /** Mean and squared deviations are kept up to date evening by evening (Welford). */
    @Override
    public Estimate estimate(Game game, double q, int n, long seed) {
        Random random = new Random(seed);
        double mean = 0;
        double deviations = 0;
        for (int k = 1; k <= n; k++) {
            Outcome outcome = evening(game, q, i -> random.nextDouble() < q);
            double success = outcome.capital() == game.high() ? Math.exp(outcome.logWeight()) : 0;
            double step = success - mean;
            mean += step / k;
            deviations += step * (success - mean);
        }
        return new Estimate(mean, Math.sqrt(deviations / (n - 1) / n));
    }

    private static Outcome evening(Game game, double q, IntPredicate won) {
        double ifWon = Math.log(game.p() / q);
        double ifLost = Math.log((1 - game.p()) / (1 - q));
        int capital = game.start();
        int played = 0;
        double logWeight = 0;
        while (played < game.limit() && game.low() < capital && capital < game.high()) {
            boolean win = won.test(played++);
            capital += win ? 1 : -1;
            logWeight += win ? ifWon : ifLost;
        }
        return new Outcome(played, capital, logWeight);
    }
}
