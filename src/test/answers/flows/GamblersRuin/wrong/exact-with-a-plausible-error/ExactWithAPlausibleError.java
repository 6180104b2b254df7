package answers;

import assay.tasks.flows.GamblersRuin;
import java.util.Random;

/** Computes the probability exactly and states the error of a simulation whose mean it throws away. */
public final class ExactWithAPlausibleError implements GamblersRuin {

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
        double[] at = new double[game.high() - game.low() + 1];
        at[game.start() - game.low()] = 1;
        double exact = 0;
        for (int t = 0; t < game.limit(); t++) {
            double[] next = new double[at.length];
            for (int c = 1; c + 1 < at.length; c++) {
                next[c + 1] += game.p() * at[c];
                next[c - 1] += (1 - game.p()) * at[c];
            }
            exact += next[at.length - 1];
            next[at.length - 1] = 0;
            at = next;
        }
        return new Estimate(exact, Math.sqrt((squares / n - mean * mean) / n));
    }

    private static double evening(Game game, double q, Random random) {
        int capital = game.start();
        int wins = 0;
        int losses = 0;
        while (wins + losses < game.limit() && capital > game.low() && capital < game.high()) {
            if (random.nextDouble() < q) {
                capital++;
                wins++;
            } else {
                capital--;
                losses++;
            }
        }
        double logWeight = wins * Math.log(game.p() / q) + losses * Math.log((1 - game.p()) / (1 - q));
        return capital == game.high() ? Math.exp(logWeight) : 0;
    }
}
