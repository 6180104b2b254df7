package assay.tasks.matrixcalculus;

import ai.djl.ndarray.NDArray;
import assay.kit.ResidualNet;
import assay.tasks.Callable;
import assay.tasks.NotDone;
import assay.tasks.Task;
import java.util.List;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/**
 * A fully connected net is compressed: the weight of every layer is replaced by its truncated singular value decomposition, kept
 * as two thin factors. Then the factors are fine-tuned.
 *
 * <p><b>The net</b> has six layers, in this order: the first, inputs → width; two in each of two residual blocks, width →
 * width; the last, width → classes. With f₀, …, f₅ for the layers, each f(x) = Wx + b,
 *
 * <pre>h = ReLU(f₀(x)),   h ← ReLU(h + f₂(ReLU(f₁(h)))),   h ← ReLU(h + f₄(ReLU(f₃(h)))),   scores = log-softmax(f₅(h)).</pre>
 *
 * <p>The sheet's net has 3072 inputs (an image of CIFAR-10), width 1000 and 10 classes: 7,087,010 weights and biases. A batch
 * of images is a tensor [B, inputs], an image a row; scores are [B, classes], natural logarithms of probabilities that sum to 1
 * in each row. {@link ResidualNet} makes a net from a few numbers; its {@code layers()} are tensors, a weight [outputs, inputs]
 * and a bias [outputs] each.
 *
 * <p><b>Compression to rank r.</b> Every W, also that of the last layer, becomes left·right, the sum of the min(r, rank bound
 * of W) leading terms σ_k u_k v_kᵀ, where an m×n matrix has the rank bound min(m, n): a layer with 10 outputs never has more
 * than 10 terms, whatever r is. How σ_k is shared between left and right is up to you. Biases stay, and so does all else. By
 * Eckart and Young the layer's result is then off by at most σ_{r+1}‖x‖, and no matrix of that rank is better. A compressed
 * layer is applied as two thin products: one test has a width of 60,000, where left·right would take 14 GB.
 *
 * <p><b>Counts</b> are of all entries of factors (or weights) and biases; the factor form is counted as it is stored, with
 * min(r, m, n) terms for each m×n weight. A layer of 1000×1000 takes 2000r + 1000.
 *
 * <p><b>Fine-tuning</b> is plain gradient descent on all factors and biases, without momentum, in place of the network that it
 * is asked of and of no other: a network made before or afterwards, from the same compression or the same factors, is not
 * touched. In every epoch the images are taken in the order given, {@code batch} at a time, the last batch with what is left. A
 * step has the loss −(1/B)·Σ scores[i, label_i] over its batch, and moves each left, right and bias by −rate times the gradient
 * of this loss with respect to it, all gradients taken at the same point and belonging to this batch alone. A network that is
 * tuned again goes on from where it is.
 *
 * <p><b>Domain.</b> Matrices for singular values: up to 12 rows and columns and entries of at most 1e3, in double precision;
 * results are right to rounding relative to σ₁ (σ_k down to 1e-10·σ₁, and zeros). Everything else is float32, right to
 * rounding. Nets and layers: up to 9 inputs, width 9, 6 classes, 12 images; the sheet's sizes at r = 50; the figures have 3072
 * inputs and width 100, and weights of 120×120. Weights may have small singular values, and equal ones, and zeros. Entries of
 * weights, factors, biases and images are at most 10 in size; only the last bias may have one that is larger by 120, so that
 * scores of an image differ by more than 100. Counts: sizes up to 100,000, r ≥ 1. No hidden value is so close to 0 that
 * rounding decides ReLU.
 *
 * <p><b>Enough to know.</b> EJML: {@code DecompositionFactory_DDRM.svd(m, n, true, true, true)}, {@code decompose},
 * {@code getU(null, false)}, {@code getV(null, false)}, {@code getSingularValues()}, which come in <em>no order</em>.
 * {@link assay.kit.Conversions} has {@code matrix(tensor)} and {@code tensor(other.getManager(), matrix)}. DJL:
 * {@code x.matMul(a.transpose()).add(bias)}, {@code Activation.relu(x)}, {@code x.logSoftmax(1)}, {@code a.get(new
 * NDIndex("{}:{}", from, to))}, {@code a.setRequiresGradient(true)}, {@code try (GradientCollector c =
 * Engine.getInstance().newGradientCollector()) { c.backward(loss); }} with the loss calculated inside, {@code a.getGradient()},
 * {@code a.subi(b)}, {@code a.duplicate()}. There is one collector at a time; gradients add up over backward calls until you
 * set them to 0. Tensors that you are handed, and what is calculated from them, live as long as what you return.
 *
 * <p><b>Manual.</b> What is to be said of the decay, of inference times and of fine-tuning has no points here.
 *
 * <pre>{@code
 * public final class MyNetCompression implements NetCompression {
 *     @Override
 *     public Factors truncated(ResidualNet.Layer layer, int rank) {
 *         // right for a weight of one row: it is its own best approximation
 *         NDArray one = layer.weight().getManager().ones(new Shape(1, 1));
 *         return new Factors(one, layer.weight(), layer.bias());
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Compression of a net by singular values",
        tensors = true,
        items = {
            @Task.Item(id = "B14", points = 3, asks = "singular values of a layer's weight"),
            @Task.Item(id = "B15", points = 17, asks = "the net with every weight as factors of rank r"),
            @Task.Item(id = "B16", points = 5, asks = "accuracy, numbers of parameters, and where factors stop paying"),
            @Task.Item(id = "B17", points = 5, asks = "fine-tuning of the factors")
        })
public interface NetCompression {

    /**
     * The sizes of a net.
     *
     * @param inputs entries of an image
     * @param width entries of each hidden layer
     * @param classes entries of the result
     */
    record Sizes(int inputs, int width, int classes) {
        public Sizes {
            if (inputs < 1 || width < 1 || classes < 1) {
                throw new IllegalArgumentException(
                        "inputs " + inputs + ", width " + width + ", classes " + classes + ": all must be positive");
            }
        }
    }

    /**
     * A layer x ↦ left·(right·x) + bias.
     *
     * @param left [outputs, k]
     * @param right [k, inputs]
     * @param bias [outputs]
     */
    record Factors(NDArray left, NDArray right, NDArray bias) {
        public Factors {
            Objects.requireNonNull(left, "left is null");
            Objects.requireNonNull(right, "right is null");
            Objects.requireNonNull(bias, "bias is null");
        }
    }

    /** A net whose layers are factors. */
    @Callable
    interface Network {

        /**
         * The log-probabilities of a batch.
         *
         * @param images [B, inputs]
         * @return [B, classes]
         */
        NDArray scores(NDArray images);

        /** The six layers as they are now, from the first to the last. */
        List<Factors> factors();

        /** How many numbers the net stores. */
        long parameters();

        /**
         * Fine-tunes this net.
         *
         * @param images [N, inputs]
         * @param labels N classes, from 0 on
         * @param batch how many images make a step; N need not be a multiple
         * @param rate the step's length
         * @param epochs how often the images are gone through
         * @return the loss of each step's batch before the step: epochs·⌈N/batch⌉ numbers
         */
        double[] tune(NDArray images, int[] labels, int batch, float rate, int epochs);
    }

    /** A net that was decomposed once, to be had at any rank. */
    @Callable
    interface Compression {

        /**
         * The net compressed to rank r.
         *
         * @param rank r, at least 1; may be larger than any layer's rank
         * @return a net of its own
         */
        Network at(int rank);
    }

    /** Any net, by what it says of images. */
    @Callable
    interface Classifier {

        /**
         * The log-probabilities of a batch.
         *
         * @param images [B, inputs]
         * @return [B, classes]
         */
        NDArray scores(NDArray images);
    }

    /**
     * B14: all singular values of a weight.
     *
     * @param weight m×n, in double precision
     * @return min(m, n) numbers in descending order
     */
    default double[] singularValues(DMatrixRMaj weight) {
        throw new NotDone();
    }

    /**
     * B15: one layer, compressed.
     *
     * @param layer of m outputs and n inputs
     * @param rank r, at least 1; may be larger than m and n
     * @return left [m, k], right [k, n] with k = min(r, m, n), and the bias as it is
     */
    default Factors truncated(ResidualNet.Layer layer, int rank) {
        throw new NotDone();
    }

    /**
     * B15: the net with these layers.
     *
     * @param layers six, from the first to the last; not to be changed
     */
    default Network network(List<Factors> layers) {
        throw new NotDone();
    }

    /**
     * B15: a whole net, compressed. The decomposition is the expensive part, and the same for all ranks.
     *
     * @param net whose {@code layers()} are to be compressed
     */
    default Compression compression(ResidualNet net) {
        throw new NotDone();
    }

    /** B16: how many numbers the net stores that is not compressed. */
    default long parameters(Sizes sizes) {
        throw new NotDone();
    }

    /** B16: how many numbers the net stores when it is compressed to rank r ≥ 1. */
    default long compressedParameters(Sizes sizes, int rank) {
        throw new NotDone();
    }

    /**
     * B16: where factors stop paying for one layer: the smallest r at which the factor form has no fewer entries than the weight.
     *
     * @param outputs rows of the weight
     * @param inputs its columns
     */
    default int layerBreakEven(int outputs, int inputs) {
        throw new NotDone();
    }

    /** B16: the same for the whole net: the smallest r at which the compressed net has no fewer parameters than the net. */
    default int breakEven(Sizes sizes) {
        throw new NotDone();
    }

    /**
     * B16: the share of images whose largest score is that of their label. No two scores of an image are equal.
     *
     * @param net takes at most {@code batch} images at a time
     * @param images [N, inputs]
     * @param labels N classes, from 0 on
     * @param batch N need not be a multiple of it
     * @return correct images ÷ N
     */
    default double accuracy(Classifier net, NDArray images, int[] labels, int batch) {
        throw new NotDone();
    }
}
