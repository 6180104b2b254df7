package flows;

import assay.tasks.flows.GamblersRuin;
import java.util.SplittableRandom;

/** Counts wins and losses while the evening lasts; the weight is a power of each ratio. */
public final class GamblersRuinReference implements GamblersRuin {

    @Override
    public Outcome play(Game game, double q, boolean[] won) {
        int capital = game.start();
        int games = 0;
        while (goesOn(game, capital, games)) {
            capital += won[games++] ? 1 : -1;
        }
        return new Outcome(games, capital, logWeight(game, q, capital, games));
    }

    @Override
    public Estimate estimate(Game game, double q, int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < n; k++) {
            double weighted = evening(game, q, random);
            sum += weighted;
            squares += weighted * weighted;
        }
        double mean = sum / n;
        return new Estimate(mean, Math.sqrt(Math.max(0, squares / n - mean * mean) / (n - 1)));
    }

    private static double evening(Game game, double q, SplittableRandom random) {
        int capital = game.start();
        int games = 0;
        while (goesOn(game, capital, games)) {
            capital += random.nextDouble() < q ? 1 : -1;
            games++;
        }
        return capital == game.high() ? Math.exp(logWeight(game, q, capital, games)) : 0;
    }

    private static boolean goesOn(Game game, int capital, int games) {
        return games < game.limit() && capital > game.low() && capital < game.high();
    }

    private static double logWeight(Game game, double q, int capital, int games) {
        int wins = (games + capital - game.start()) / 2;
        return wins * Math.log(game.p() / q) + (games - wins) * Math.log((1 - game.p()) / (1 - q));
    }
}
