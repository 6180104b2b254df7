package answers;

import assay.tasks.flows.GamblersRuin;
import java.util.Arrays;
import java.util.Random;

/** Every evening is played on to the limit and weighted over all games: unbiased, with a larger variance. */
public final class PlayedOn implements GamblersRuin {

    @Override
    public Outcome play(Game game, double q, boolean[] won) {
        double win = Math.log(game.p() / q);
        double loss = Math.log((1 - game.p()) / (1 - q));
        int capital = game.start();
        int games = 0;
        double logWeight = 0;
        while (games < game.limit() && capital > game.low() && capital < game.high()) {
            boolean wins = won[games];
            capital += wins ? 1 : -1;
            logWeight += wins ? win : loss;
            games++;
        }
        return new Outcome(games, capital, logWeight);
    }

    @Override
    public Estimate estimate(Game game, double q, int n, long seed) {
        Random random = new Random(seed);
        double[] weighted = new double[n];
        for (int k = 0; k < n; k++) {
            weighted[k] = evening(game, q, random);
        }
        double mean = Arrays.stream(weighted).sum() / n;
        double squares =
                Arrays.stream(weighted).map(w -> (w - mean) * (w - mean)).sum();
        return new Estimate(mean, Math.sqrt(squares / (n - 1)) / Math.sqrt(n));
    }

    private static double evening(Game game, double q, Random random) {
        int capital = game.start();
        boolean left = false;
        boolean reached = false;
        double weight = 1;
        for (int t = 0; t < game.limit(); t++) {
            boolean wins = random.nextDouble() >= 1 - q;
            weight *= wins ? game.p() / q : (1 - game.p()) / (1 - q);
            if (!left) {
                capital += wins ? 1 : -1;
                reached = capital == game.high();
                left = reached || capital == game.low();
            }
        }
        return reached ? weight : 0;
    }
}
