package hostile;

import java.util.Random;

/** Runs java.util.Random backwards. */
final class Rewind {

    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long INVERSE = 0xDFE05BCB1365L;
    private static final long MASK = (1L << 48) - 1;
    private static final int GAMES = 100;

    private Rewind() {}

    /** All ranks that were drawn before the first opponent, if seed came after it from the same generator. */
    static int[] ranks(long seed) {
        int low = (int) seed;
        long high = (seed - low) >>> 32;
        for (long guess = 0; guess < 1 << 16; guess++) {
            long state = high << 16 | guess;
            if ((int) (forward(state) >>> 16) == low) {
                int[] found = from(back(state & MASK, 1));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static int[] from(long before) {
        for (int r = 1; r <= 95; r++) {
            Random start = new Random(back(before, 200 * r + GAMES) ^ MULTIPLIER);
            int[] ranks = start.ints(GAMES, 1, 96).toArray();
            if (ranks[0] == r) {
                return ranks;
            }
        }
        return null;
    }

    private static long forward(long state) {
        return state * MULTIPLIER + 0xBL & MASK;
    }

    private static long back(long state, int steps) {
        long s = state;
        for (int i = 0; i < steps; i++) {
            s = (s - 0xBL) * INVERSE & MASK;
        }
        return s;
    }
}
