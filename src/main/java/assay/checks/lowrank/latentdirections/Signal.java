package assay.checks.lowrank.latentdirections;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.checks.Tolerance;
import java.util.Arrays;
import java.util.List;

/**
 * What one sample is at one place of the generator, in double precision, and how far single precision may be from it.
 *
 * @param channels how many maps
 * @param extent rows and columns of a map
 * @param values the entries, channels first, then rows, then columns
 * @param variance of each entry's error, in units of u², if every operation in single precision rounds independently
 */
record Signal(int channels, int extent, double[] values, double[] variance) {

    /** The largest of so many independent errors is within five standard deviations; four times that is allowed. */
    private static final double DEVIATIONS = 5;

    private static final double SLACK = 4;

    /** A latent vector that is known exactly. */
    static Signal exactly(double[] values) {
        return new Signal(values.length, 1, values, new double[values.length]);
    }

    /** Of a map with more channels or pixels than another one: no entries yet. */
    static Signal blank(int channels, int extent) {
        int entries = channels * extent * extent;
        return new Signal(channels, extent, new double[entries], new double[entries]);
    }

    Signal copy() {
        return new Signal(channels, extent, values.clone(), variance.clone());
    }

    /** The channel that an entry belongs to. */
    int channel(int entry) {
        return entry / (extent * extent);
    }

    int size() {
        return values.length;
    }

    /** All entries of these signals, one after the other, as a tensor. */
    static NDArray tensor(List<Signal> signals, long... shape) {
        return Tensors.of(
                signals.stream().flatMapToDouble(s -> Arrays.stream(s.values)).toArray(), shape);
    }

    /** What single precision may be off by anywhere in these signals. */
    static Tolerance tolerance(List<Signal> signals) {
        double scale = signals.stream()
                .flatMapToDouble(s -> Arrays.stream(s.values))
                .map(Math::abs)
                .max()
                .orElse(0);
        double variance = signals.stream()
                .flatMapToDouble(s -> Arrays.stream(s.variance))
                .max()
                .orElse(0);
        double size = scale > 0 ? scale : 1;
        return new Tolerance(DEVIATIONS * Math.sqrt(variance) / size, Tolerance.SINGLE, size, 1, SLACK);
    }
}
