package assay.tasks.symmetry;

import ai.djl.ndarray.NDArray;
import assay.tasks.Callable;
import assay.tasks.NotDone;
import assay.tasks.Task;
import java.util.Optional;

/**
 * A response R to images is <em>equivariant</em> under shifts T if R(Tx) = T R(x), and <em>invariant</em> if R(Tx) = R(x). It is
 * often said that convolution layers are the former and fully connected layers the latter. The first holds, up to borders; the
 * second is false, unless something like pooling comes in between. Build the layers, measure, and decide.
 *
 * <p><b>Images</b> are tensors [B, C, H, W] of float32: B images, C channels, H rows, W columns, (0, 0) at the top left.
 *
 * <p><b>Convolution</b> is what networks call so, with the kernel not flipped. For a kernel w of shape [D, C, k, l] and a bias of
 * shape [D],
 *
 * <pre>y[b, d, i, j] = bias[d] + Σ_{c,p,q} w[d, c, p, q] · x[b, c, i+p, j+q],</pre>
 *
 * so it reads downwards and to the right, and what x is beyond its last row and column is told by the {@link Border}.
 *
 * <p><b>A shift</b> by (down, right) has (Tx)[i, j] = x[i−down, j−right] where that lies inside the image, and the background
 * elsewhere: what leaves is lost, what enters is background. Where a method does not name the background, it is 0. Shifts may be
 * negative: up, or to the left.
 *
 * <p><b>Domain.</b> 1 ≤ B ≤ 6, 1 ≤ C, D ≤ 3, 1 ≤ k, l ≤ 4, images up to 28×28 and never smaller than the kernel; a shift is
 * shorter than the image. Entries are whole numbers of at most 9 in modulus, or normally distributed. Sums of products of such
 * whole numbers are exact in float32, so equality may be asked for exactly.
 *
 * <p><b>Enough to know.</b> {@code Conv2d.conv2d(x, w, bias, new Shape(1, 1), new Shape(0, 0), new Shape(1, 1), 1)} of
 * {@code ai.djl.nn.convolutional} convolves without a border; {@code a.concat(b, axis)}, {@code a.get("..., 1:, :-2")},
 * {@code Activation.relu(a)}, {@code a.matMul(b)}, {@code a.toFloatArray()}; a new tensor comes from
 * {@code x.getManager().create(...)}, and {@code y.set(new NDIndex(...), z)} writes into a part of it. A layer that you return
 * may keep tensors that it was made from.
 *
 * <pre>{@code
 * public final class MyConvEquivariance implements ConvEquivariance {
 *     @Override
 *     public Response classifier(Network network) {
 *         // this one forgets the convolution
 *         return images -> images.reshape(images.getShape().get(0), -1).matMul(network.weight().transpose());
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Equivariance of convolution layers",
        tensors = true,
        items = {
            @Task.Item(id = "D5.1", points = 2, asks = "a convolution layer, and shifts of images"),
            @Task.Item(id = "D5.2", points = 2, asks = "how a fully connected layer responds to shifts"),
            @Task.Item(id = "D5.3", points = 2, asks = "is a given response equivariant")
        })
public interface ConvEquivariance {

    /** A layer or a whole network: responses to a batch of images, one per image and in the same order. */
    @Callable
    interface Response {

        /**
         * The responses to a batch.
         *
         * @param images [B, C, H, W]
         * @return [B, …]
         */
        NDArray of(NDArray images);
    }

    /** What an image is beyond its last row and column. */
    enum Border {
        /** Unknown: the response has H−k+1 rows and W−l+1 columns only. */
        VALID,
        /** 0; the response has as many rows and columns as the image. */
        ZERO,
        /** The image again, periodically; the response has as many rows and columns as the image. */
        CIRCULAR
    }

    /**
     * A convolution without border, ReLU, and a fully connected layer on what comes out, flattened with channels first, then
     * rows, then columns: scores = weight · flat(ReLU(kernel ∗ x + kernelBias)) + bias.
     *
     * @param kernel [D, C, k, l]
     * @param kernelBias [D]
     * @param weight [L, D·(H−k+1)·(W−l+1)]
     * @param bias [L]
     */
    record Network(NDArray kernel, NDArray kernelBias, NDArray weight, NDArray bias) {}

    /**
     * A convolution layer of its own: it goes on working when further layers are made.
     *
     * @param kernel [D, C, k, l]
     * @param bias [D]
     * @param border what images are beyond their last row and column
     * @return the layer; its response is [B, D, H′, W′]
     */
    default Response convolution(NDArray kernel, NDArray bias, Border border) {
        throw new NotDone();
    }

    /**
     * Shifted images, of the same shape. Mind the background: the black of a normalised picture is not 0.
     *
     * @param images [B, C, H, W]
     * @param down by how many rows, |down| &lt; H
     * @param right by how many columns, |right| &lt; W
     * @param background what enters the image
     * @return [B, C, H, W]
     */
    default NDArray shift(NDArray images, int down, int right, float background) {
        throw new NotDone();
    }

    /**
     * The network as a response.
     *
     * @return a response of shape [B, L]
     */
    default Response classifier(Network network) {
        throw new NotDone();
    }

    /**
     * How much a response changes from each image to its own partner: ‖R(x′) − R(x)‖ / ‖R(x)‖ in the Euclidean norm over all
     * entries of the response to one image.
     *
     * @param response takes batches of any size with the channels, rows and columns of {@code images}; R(x) ≠ 0
     * @param images [B, C, H, W]
     * @param moved the partners, in the same order
     * @return B numbers
     */
    default double[] relativeChange(Response response, NDArray images, NDArray moved) {
        throw new NotDone();
    }

    /**
     * An image x that proves a network not invariant under a shift by (down, right): R(Tx) ≠ R(x). It has one channel and whole
     * numbers of absolute value at most 9. Nothing of it comes near a border: both x and Tx are 0 in the first and last k−1 rows
     * and l−1 columns, and nothing is shifted out (T⁻¹Tx = x). If all weights of a channel are equal, the layer only sums, and
     * there is no such image. For every other network that you are given, some x with a single entry, 9 or −9, is one.
     *
     * @param network with C = 1
     * @param height H, at least 2(k−1) + |down| + 1
     * @param width W, at least 2(l−1) + |right| + 1
     * @param down by how many rows
     * @param right by how many columns; not both are 0
     * @return an image [1, 1, H, W], or empty if the network is invariant under this shift of such images
     */
    default Optional<NDArray> witness(Network network, int height, int width, int down, int right) {
        throw new NotDone();
    }

    /**
     * Whether a response is equivariant, judged by given images: whether R(Tx)[b, d, i, j] = R(x)[b, d, i−down, j−right] for all
     * images and channels, and all places of which both (i, j) and (i−down, j−right) keep a distance from the response's borders:
     * at least {@code margin} rows and columns lie between each of them and every border. Entry by entry; the responses are whole
     * numbers below 2²⁴ in modulus, and exact.
     *
     * @param response takes batches of any size with the channels, rows and columns of {@code images}, and returns [B, D, H′, W′]
     * @param images [B, C, H, W]
     * @param down by how many rows
     * @param right by how many columns; not both are 0
     * @param margin how many rows and columns at each border of the response do not count; some places are left
     * @return whether it is equivariant there
     */
    default boolean isEquivariant(Response response, NDArray images, int down, int right, int margin) {
        throw new NotDone();
    }
}
