package assay.kit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/**
 * A fully connected net with two residual blocks, told by a few numbers: its weights are drawn from a seed, and then trained
 * on a lesson if it has one. Six layers in this order: the first, inputs → width; two of each block, width → width; the last,
 * width → classes. Before training each weight has the singular values 10^(−decades·k/(n−1)), k = 0, …, n−1, n the smaller of
 * its sizes, and singular vectors in all directions. The same seed gives the same weights everywhere, in plain Java arithmetic.
 *
 * @param seed what the weights are drawn from
 * @param inputs entries of an image
 * @param width entries of each hidden layer
 * @param classes entries of the result
 * @param decades how far the singular values reach down before training, in powers of ten
 * @param lesson what it is trained on
 */
public record ResidualNet(long seed, int inputs, int width, int classes, double decades, Lesson lesson) {

    /** The number of layers with weights. */
    public static final int LAYERS = 6;

    private static final double BIAS = 0.3;

    /**
     * A layer x ↦ weight·x + bias.
     *
     * @param weight [outputs, inputs]
     * @param bias [outputs]
     */
    public record Layer(NDArray weight, NDArray bias) {
        public Layer {
            Objects.requireNonNull(weight, "weight is null");
            Objects.requireNonNull(bias, "bias is null");
        }
    }

    /**
     * What a net is trained on: Adam at a rate of 1e-3, batches in the order of the images and from the start again.
     *
     * @param images [N, inputs], at least one; their memory is that of the weights
     * @param labels a class each
     * @param batch how many images make a step
     * @param steps how many steps; 0 leaves the weights as drawn
     */
    public record Lesson(NDArray images, int[] labels, int batch, int steps) {
        public Lesson {
            Objects.requireNonNull(images, "images is null");
            Objects.requireNonNull(labels, "labels is null");
            if (labels.length == 0 || batch < 1 || steps < 0) {
                throw new IllegalArgumentException(
                        labels.length + " labels, batches of " + batch + ", " + steps + " steps");
            }
        }
    }

    public ResidualNet {
        Objects.requireNonNull(lesson, "lesson is null");
        if (inputs < 1 || width < 1 || classes < 1 || !(decades >= 0)) {
            throw new IllegalArgumentException(
                    "inputs " + inputs + ", width " + width + ", classes " + classes + ", decades " + decades);
        }
    }

    /**
     * The six layers, trained where there is a lesson: tensors of float32 in the memory of the lesson's images, which outlives
     * the call. Drawn, and trained, anew at every call.
     */
    public List<Layer> layers() {
        NDManager memory = lesson.images().getManager();
        List<Layer> layers = new ArrayList<>();
        for (int number = 0; number < LAYERS; number++) {
            layers.add(new Layer(Conversions.tensor(memory, weight(number)), memory.create(floats(bias(number)))));
        }
        return lesson.steps() == 0 ? layers : Training.trained(layers, lesson);
    }

    /** The weight of a layer as it is drawn, before any training; each entry is a float. */
    public DMatrixRMaj weight(int number) {
        return DrawnWeight.of(seed * LAYERS + number, outputsOf(number), inputsOf(number), spectrum(number));
    }

    /** The bias of a layer as it is drawn; each entry is a float. */
    public double[] bias(int number) {
        return DrawnWeight.bias(seed * LAYERS + number, outputsOf(number), BIAS);
    }

    /** The singular values that a layer's weight is drawn with, in descending order. */
    public double[] spectrum(int number) {
        double[] sigma = new double[Math.min(inputsOf(number), outputsOf(number))];
        for (int k = 0; k < sigma.length; k++) {
            sigma[k] = StrictMath.pow(10, k == 0 ? 0 : -decades * k / (sigma.length - 1));
        }
        return sigma;
    }

    /** The number of entries that a layer takes. */
    public int inputsOf(int number) {
        return Objects.checkIndex(number, LAYERS) == 0 ? inputs : width;
    }

    /** The number of entries that a layer gives. */
    public int outputsOf(int number) {
        return Objects.checkIndex(number, LAYERS) == LAYERS - 1 ? classes : width;
    }

    private static float[] floats(double[] entries) {
        float[] floats = new float[entries.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) entries[i];
        }
        return floats;
    }
}
