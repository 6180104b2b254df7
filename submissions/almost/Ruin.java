import assay.tasks.flows.GamblersRuin;
import java.util.Random;

public class Ruin implements GamblersRuin {

    @Override
    public Outcome play(Game game, double q, boolean[] won) {
        int wins = 0;
        for (boolean w : won) {
            if (w) {
                wins++;
            }
        }
        int capital = game.start() + wins - (won.length - wins);
        capital = Math.max(game.low(), Math.min(game.high(), capital));
        return new Outcome(won.length, capital, logWeight(game, q, wins, won.length - wins));
    }

    @Override
    public Estimate estimate(Game game, double q, int n, long seed) {
        Random random = new Random(seed);
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < n; k++) {
            int wins = 0;
            for (int i = 0; i < game.limit(); i++) {
                if (random.nextDouble() < q) {
                    wins++;
                }
            }
            int losses = game.limit() - wins;
            if (game.start() + wins - losses >= game.high()) {
                double weight = Math.exp(logWeight(game, q, wins, losses));
                sum += weight;
                squares += weight * weight;
            }
        }
        double mean = sum / n;
        double variance = (squares - n * mean * mean) / (n - 1);
        return new Estimate(mean, Math.sqrt(variance / n));
    }

    private double logWeight(Game game, double q, int wins, int losses) {
        return wins * Math.log(game.p() / q) + losses * Math.log((1 - game.p()) / (1 - q));
    }
}
