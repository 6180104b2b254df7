package assay.checks.lowrank.latentdirections;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.kit.Generator;
import assay.kit.GeneratorWeights;
import assay.tasks.lowrank.LatentDirections.Network;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A generator, an index and latent vectors, with what theory has to say of them.
 *
 * @param network the generator
 * @param index of the hidden output
 * @param z [B, 100]
 */
record LatentQuestion(Network network, int index, NDArray z) {

    /** No ReLU is given a value that is nearer to 0 where derivatives are asked for. */
    static final double MARGIN = 2e-5;

    private static final int LATENT = GeneratorWeights.LATENT;

    int batch() {
        return (int) z.getShape().get(0);
    }

    LatentQuestion at(int other) {
        return new LatentQuestion(network, other, z);
    }

    /** The shape of the hidden output. */
    long[] shape() {
        if (index > Generator.MODULES - 3) {
            return new long[] {batch(), 3, 64, 64};
        }
        return new long[] {batch(), 8L * network.features() >> index / 3, 4L << index / 3, 4L << index / 3};
    }

    /** Entries of the hidden output of one sample. */
    int entries() {
        return (int) (shape()[1] * shape()[2] * shape()[3]);
    }

    ByDefinition definition() {
        return new ByDefinition(network.weights());
    }

    List<Signal> samples() {
        double[] entries = Tensors.entries(z);
        return IntStream.range(0, batch())
                .mapToObj(b -> Signal.exactly(Arrays.copyOfRange(entries, b * LATENT, (b + 1) * LATENT)))
                .toList();
    }

    List<Signal> outputs() {
        ByDefinition definition = definition();
        return samples().stream().map(z -> definition.output(z, index)).toList();
    }

    /** The Jacobian at each sample, by columns. */
    List<List<Signal>> jacobians() {
        ByDefinition definition = definition();
        int[] all = IntStream.range(0, LATENT).toArray();
        return samples().stream()
                .map(z -> definition.derivatives(z, index, all))
                .toList();
    }

    /** Whether a Jacobian exists that single precision agrees on. */
    boolean isSmooth() {
        ByDefinition definition = definition();
        return samples().stream().allMatch(z -> definition.margin(z, index) > MARGIN);
    }

    /** Jacobians one below the other, row by row, from their columns. */
    double[] stacked(List<List<Signal>> jacobians) {
        double[] rows = new double[batch() * entries() * LATENT];
        for (int row = 0; row < batch() * entries(); row++) {
            List<Signal> columns = jacobians.get(row / entries());
            for (int k = 0; k < LATENT; k++) {
                rows[row * LATENT + k] = columns.get(k).values()[row % entries()];
            }
        }
        return rows;
    }
}
