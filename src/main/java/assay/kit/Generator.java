package assay.kit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import assay.kit.GeneratorWeights.Convolution;
import assay.kit.GeneratorWeights.Normalisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The generator of a DCGAN: 14 modules, numbered from 0, that make an image [B, 3, 64, 64] with entries between −1 and 1 of
 * latent vectors [B, 100, 1, 1].
 *
 * <table>
 * <caption>f is the number of features</caption>
 * <tr><th>modules</th><th>what they are</th><th>what the first of them gives</th></tr>
 * <tr><td>0, 1, 2</td><td>transposed convolution, batch normalisation, ReLU</td><td>[B, 8f, 4, 4]</td></tr>
 * <tr><td>3, 4, 5</td><td>the same</td><td>[B, 4f, 8, 8]</td></tr>
 * <tr><td>6, 7, 8</td><td>the same</td><td>[B, 2f, 16, 16]</td></tr>
 * <tr><td>9, 10, 11</td><td>the same</td><td>[B, f, 32, 32]</td></tr>
 * <tr><td>12, 13</td><td>transposed convolution, tanh</td><td>[B, 3, 64, 64]</td></tr>
 * </table>
 *
 * <p>As in the original, <b>ReLU works in place</b>: it overwrites the tensor that it is given, and returns it.
 */
public final class Generator {

    /** How many modules there are; they are numbered from 0. */
    public static final int MODULES = 14;

    /** By which mean and variance batch normalisation normalises. */
    public enum Mode {
        /** By those of the batch at hand, as while training: what one sample gives depends on all others. */
        TRAINING,
        /** By the stored ones: every sample is on its own. */
        EVALUATION
    }

    private final List<NDArray> kernels = new ArrayList<>();
    private final List<Convolution> convolutions;
    private final List<NDArray[]> statistics = new ArrayList<>();
    private final Mode mode;

    /**
     * Builds the network; it may be used as long as the manager is open.
     *
     * @param weights what it computes with
     * @param mode how it normalises
     * @param manager owns the weights as tensors
     */
    public Generator(GeneratorWeights weights, Mode mode, NDManager manager) {
        this.mode = Objects.requireNonNull(mode, "mode is null");
        convolutions = weights.convolutions();
        for (Convolution c : convolutions) {
            Shape shape = new Shape(c.in(), c.out(), GeneratorWeights.EXTENT, GeneratorWeights.EXTENT);
            kernels.add(manager.create(c.kernel(), shape));
        }
        for (Normalisation n : weights.normalisations()) {
            statistics.add(new NDArray[] {
                channels(manager, n.gain()),
                channels(manager, n.shift()),
                channels(manager, n.mean()),
                channels(manager, n.variance())
            });
        }
    }

    /**
     * What one module makes of its input. The weights follow the type of the input, float32 or float64.
     *
     * @param module its number, from 0 to 13
     * @param x what the module before gives; for module 0, latent vectors [B, 100, 1, 1]. A ReLU overwrites it.
     */
    public NDArray apply(int module, NDArray x) {
        Objects.checkIndex(module, MODULES);
        if (module == MODULES - 1) {
            return x.tanh();
        }
        return switch (module % 3) {
            case 0 -> convolved(module / 3, x);
            case 1 -> normalised(statistics.get(module / 3), x);
            default -> x.muli(x.gt(0).toType(x.getDataType(), false));
        };
    }

    private NDArray convolved(int layer, NDArray x) {
        Convolution c = convolutions.get(layer);
        return TransposedConvolution.apply(x, like(x, kernels.get(layer)), c.stride(), c.padding());
    }

    private NDArray normalised(NDArray[] of, NDArray x) {
        boolean stored = mode == Mode.EVALUATION;
        NDArray mean = stored ? like(x, of[2]) : mean(x);
        NDArray centred = x.sub(mean);
        NDArray variance = stored ? like(x, of[3]) : mean(centred.square());
        return centred.div(variance.add(GeneratorWeights.EPSILON).sqrt())
                .mul(like(x, of[0]))
                .add(like(x, of[1]));
    }

    /** Over samples, rows and columns: one axis at a time, as DJL takes no more. */
    private static NDArray mean(NDArray x) {
        NDArray mean = x;
        for (int axis : new int[] {0, 2, 3}) {
            mean = mean.mean(new int[] {axis}, true);
        }
        return mean;
    }

    private static NDArray channels(NDManager manager, float[] numbers) {
        return manager.create(numbers, new Shape(1, numbers.length, 1, 1));
    }

    private static NDArray like(NDArray x, NDArray weights) {
        return weights.toType(x.getDataType(), false);
    }
}
