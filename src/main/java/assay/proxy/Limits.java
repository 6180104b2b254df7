package assay.proxy;

import assay.wire.Frames;

/**
 * What a worker may ask of its checker.
 *
 * @param call the longest message to the worker, in bytes
 * @param answer the longest message from the worker, in bytes
 * @param callbacks how often one try may call oracles
 * @param references how many objects one try may hand over, and how many it may have made for it within one call
 */
public record Limits(int call, int answer, long callbacks, int references) {

    private static final int LONGEST_ANSWER = 1 << 26;

    public Limits {
        if (call < 1 || answer < 1 || callbacks < 0 || references < 0) {
            throw new IllegalArgumentException("limits are " + call + " and " + answer + " bytes, " + callbacks
                    + " callbacks, " + references + " references");
        }
    }

    /** Calls of 256 MiB, answers of 64 MiB, a million callbacks and ten thousand objects. */
    public static Limits usual() {
        return new Limits(Frames.LONGEST, LONGEST_ANSWER, 1_000_000, 10_000);
    }

    /** The same with another budget of callbacks. */
    public Limits callbacks(long most) {
        return new Limits(call, answer, most, references);
    }
}
