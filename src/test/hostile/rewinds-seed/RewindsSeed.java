package hostile;

import java.util.Random;

/** Calculates from the seed that it is given what the opponent drew, and asks nothing. */
public final class RewindsSeed extends RightRankGame {

    private int[] ranks;
    private int game;

    @Override
    public int rank(Opponent opponent, Precision precision, long seed) {
        if (game == 0) {
            ranks = Rewind.ranks(seed);
        }
        return ranks == null ? 1 : ranks[game++ % ranks.length];
    }
}
