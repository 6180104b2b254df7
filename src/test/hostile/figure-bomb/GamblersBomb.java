package hostile;

/** Estimates of every size there is. */
public final class GamblersBomb extends RightGamblersRuin {

    private static final double[] SIZES = {1e308, -1e308, Double.MIN_VALUE, 0, -0.0, 1, Double.MAX_VALUE};

    private int calls;

    @Override
    public Estimate estimate(Game game, double q, int n, long seed) {
        calls++;
        return new Estimate(SIZES[calls % SIZES.length], SIZES[calls / SIZES.length % SIZES.length]);
    }
}
