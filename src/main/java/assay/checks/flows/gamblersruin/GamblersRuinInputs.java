package assay.checks.flows.gamblersruin;

import assay.tasks.flows.GamblersRuin.Game;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** What the properties of roulette are tried on. */
abstract class GamblersRuinInputs {

    /** An evening whose games are given. */
    record Evening(int start, int low, int high, double p, int limit, double q, boolean[] won) {
        Game game() {
            return new Game(start, low, high, p, limit);
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().dontShrink();
    }

    @Provide
    Arbitrary<Evening> evenings() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(0, 0, 0, 1, -2, 10),
                        Arbitraries.of(0.5, 18.0 / 37, 0.25, 0.3),
                        Arbitraries.of(0.5, 0.55, 0.75, 0.3),
                        Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(20))
                .as((above, below, low, p, q, won) ->
                        evening(low + above, low, low + above + below, p, q, booleans(won)));
    }

    /** Up to game goal/2 the games are won and lost alternately; all later ones are won. */
    @Provide
    Arbitrary<Evening> longEvenings() {
        return Combinators.combine(
                        Arbitraries.integers().between(3000, 9000),
                        Arbitraries.of(18.0 / 37, 0.3, 0.1),
                        Arbitraries.of(0.9, 0.8))
                .as((goal, p, q) -> {
                    boolean[] won = new boolean[2 * goal];
                    for (int t = 0; t < won.length; t++) {
                        won[t] = t > goal / 2 || t % 2 == 0;
                    }
                    return evening(2, 0, goal + 2, p, q, won);
                });
    }

    private static Evening evening(int start, int low, int high, double p, double q, boolean[] won) {
        return new Evening(start, low, high, p, won.length, q, won);
    }

    private static boolean[] booleans(List<Boolean> list) {
        boolean[] all = new boolean[list.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = list.get(i);
        }
        return all;
    }
}
