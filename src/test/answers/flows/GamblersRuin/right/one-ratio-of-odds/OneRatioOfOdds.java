package answers;

import assay.tasks.flows.GamblersRuin;
import java.util.SplittableRandom;

/** A win in excess has the weight p/q, and each pair of a win and a loss p(1−p)/(q(1−q)). */
public final class OneRatioOfOdds implements GamblersRuin {

    @Override
    public Outcome play(Game game, double q, boolean[] won) {
        int capital = game.start();
        int games = 0;
        while (games < game.limit() && capital > game.low() && capital < game.high()) {
            boolean wins = won[games];
            capital += wins ? 1 : -1;
            games++;
        }
        return new Outcome(games, capital, logWeight(game, q, games, capital));
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
        return new Estimate(mean, Math.sqrt((squares / n - mean * mean) / n));
    }

    private static double evening(Game game, double q, SplittableRandom random) {
        int capital = game.start();
        for (int games = 1; games <= game.limit(); games++) {
            capital += random.nextDouble() < q ? 1 : -1;
            if (capital == game.high()) {
                return Math.exp(logWeight(game, q, games, capital));
            }
            if (capital == game.low()) {
                return 0;
            }
        }
        return 0;
    }

    private static double logWeight(Game game, double q, int games, int capital) {
        int gain = capital - game.start();
        double pairs = (games - Math.abs(gain)) / 2;
        double pair = Math.log(game.p()) + Math.log1p(-game.p()) - Math.log(q) - Math.log1p(-q);
        double single = gain > 0 ? Math.log(game.p()) - Math.log(q) : Math.log1p(-game.p()) - Math.log1p(-q);
        return pairs * pair + Math.abs(gain) * single;
    }
}
