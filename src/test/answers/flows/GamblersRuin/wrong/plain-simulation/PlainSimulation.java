package answers;

import assay.tasks.flows.GamblersRuin;
import java.util.Random;

/** Simulates with p itself and sees no rare event. */
public final class PlainSimulation implements GamblersRuin {

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

    private static double evening(Game game, double q, Random random) {
        int capital = game.start();
        int wins = 0;
        int losses = 0;
        while (wins + losses < game.limit() && capital > game.low() && capital < game.high()) {
            if (random.nextDouble() < game.p()) {
                capital++;
                wins++;
            } else {
                capital--;
                losses++;
            }
        }
        return capital == game.high() ? 1 : 0;
    }
}
