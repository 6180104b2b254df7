package assay.tasks.flows;

import assay.tasks.NotDone;
import assay.tasks.Task;

/**
 * A gambler starts with 100 and wins or loses 1 in each game of roulette, with probability 18/37 and 19/37. He goes home
 * when he has 200, when he has nothing, or after 600 games. How probable is it that he goes home with 200? About two in a
 * million: of 3000 simulated evenings hardly ever one ends well, and the fraction of those that do says nothing.
 *
 * <p><em>Importance sampling</em> plays with another probability q of winning and makes up for it: an evening of games
 * 1, …, T counts with the likelihood ratio
 *
 * <pre>W = ∏ (p/q over the games won) · ∏ ((1−p)/(1−q) over the games lost),</pre>
 *
 * <p>and the mean of W·1{he leaves with the goal} over n independent evenings is an unbiased estimate for every q in (0, 1).
 * T is the number of games that were played: the evening ends at the <em>first</em> time that the capital is at a barrier,
 * so every game has to be looked at, and an evening that was ruined first does not count although it might have recovered.
 *
 * <p><b>Domain.</b> low &lt; start &lt; high, 0.05 ≤ p, q ≤ 0.95, at most 20 000 games, 1000 ≤ n ≤ 10 000 evenings. The
 * product W may be as small as e^−20000, so that it needs to be kept as a logarithm; a weight that counts in an estimate
 * is a normal number.
 *
 * <p><b>Freedom.</b> Any random numbers that come from the seed: the same seed gives the same estimate, another one another.
 * In an estimate the product may also go over all games that the limit allows, as if they had been played on; this is
 * unbiased, too, and worse. In {@link #play} it goes over the games that were played.
 *
 * <p><b>Enough to know.</b> {@code new java.util.Random(seed).nextDouble()}, {@code Math.log}, {@code Math.exp}. An estimate
 * is asked for some hundred times: spare yourself lists of games.
 *
 * <pre>{@code
 * public final class MyGamblersRuin implements GamblersRuin {
 *     @Override
 *     public Estimate estimate(Game game, double q, int n, long seed) {
 *         return new Estimate(2e-6, 0); // as the sheet hints; an estimate has an error
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "The gambler's ruin by importance sampling",
        items = @Task.Item(id = "E5", points = 10, asks = "estimate the probability of a rare win with its error"))
public interface GamblersRuin {

    /**
     * The rules of an evening.
     *
     * @param start the capital at the beginning
     * @param low the capital at which he is ruined
     * @param high the capital with which he wants to leave
     * @param p the probability of winning a game, and 1 with it; else 1 is lost
     * @param limit the number of games after which he leaves in any case
     */
    record Game(int start, int low, int high, double p, int limit) {}

    /**
     * How an evening went.
     *
     * @param games the number T of games that were played
     * @param capital what he left with
     * @param logWeight ln W, the logarithm of the likelihood ratio over these games
     */
    record Outcome(int games, int capital, double logWeight) {}

    /**
     * An estimate of a probability.
     *
     * @param value the mean of the weighted successes
     * @param standardError the estimated standard deviation of {@code value}: s/√n, s that of one weighted success
     */
    record Estimate(double value, double standardError) {}

    /**
     * Plays one evening whose games are given.
     *
     * @param game the rules
     * @param q the probability with which the games were drawn
     * @param won whether each game is won, as many as the limit; those after the end of the evening are not played
     * @return how the evening went
     */
    default Outcome play(Game game, double q, boolean[] won) {
        throw new NotDone();
    }

    /**
     * Estimates the probability that he leaves with {@code high} within the limit.
     *
     * @param game the rules
     * @param q the probability of winning a game in the simulation
     * @param n the number of independent evenings to simulate
     * @param seed where all random numbers come from
     * @return the estimate and its standard error
     */
    default Estimate estimate(Game game, double q, int n, long seed) {
        throw new NotDone();
    }
}
