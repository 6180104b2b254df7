package assay.tasks.vision;

import ai.djl.ndarray.NDArray;
import assay.tasks.NotDone;
import assay.tasks.Task;

/**
 * Images are cut into patches, and each patch alone is embedded by the same small network, f(x) = B · ReLU(A · x). Then the
 * same map is written as two convolutions, which is how it is computed in practice.
 *
 * <p><b>Images</b> are tensors [n, 1, H, W] of float32; P divides H and W. The <b>patches</b> of an image are the P×P squares
 * of the grid that starts at (0, 0), numbered row by row: patch r·(W/P) + c has the pixels of rows rP … rP+P−1 and columns cP …
 * cP+P−1. As a vector x of P² entries, a patch is read row by row too. A has shape [M, P²] and B has shape [E, M], so that f is
 * a map to E numbers; there is no bias.
 *
 * <p><b>Convolution</b> is what networks call so, with the kernel not flipped: for a kernel w of shape [D, C, k, l] and a
 * stride s
 *
 * <pre>y[b, d, i, j] = Σ_{c,p,q} w[d, c, p, q] · x[b, c, i·s+p, j·s+q],</pre>
 *
 * wherever the kernel lies inside the image: (H−k)/s + 1 rows, rounded down, and columns likewise.
 *
 * <p><b>Domain.</b> 1 ≤ n ≤ 6, 1 ≤ P ≤ 8, up to 16 patches an image, 1 ≤ M ≤ 64, 1 ≤ E ≤ 128; kernels and strides of at most 8.
 * Entries are whole numbers of at most 9 in modulus, or normally distributed. Whole numbers are exact in float32 as long as all
 * sums stay below 2²⁴, and they do.
 *
 * <p><b>Freedom.</b> Which convolutions you give is up to you, as long as there are no more than 4M channels between them: they
 * are judged by what they do to images.
 *
 * <p><b>Enough to know.</b> {@code x.reshape(...)}, {@code x.transpose(0, 2, 1, 3)}, {@code a.matMul(b)},
 * {@code Activation.relu(x)}, {@code Conv2d.conv2d(x, w, null, new Shape(s, s), new Shape(0, 0), new Shape(1, 1), 1)} of
 * {@code ai.djl.nn.convolutional}. The sheet's own case is n = 6, H = W = 32, P = 8, M = 64, E = 128: the result is 6×16×128,
 * and the network has 12288 weights.
 *
 * <pre>{@code
 * public final class MyPatchEmbedding implements PatchEmbedding {
 *     @Override
 *     public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
 *         // right for images of a single patch
 *         NDArray x = images.reshape(images.getShape().get(0), 1, -1);
 *         return Activation.relu(x.matMul(a.transpose())).matMul(b.transpose());
 *     }
 * }
 * }</pre>
 */
@Task(
        title = "Patch embedding, twice",
        tensors = true,
        items = {
            @Task.Item(id = "C3.1", points = 3, asks = "a network that embeds each patch of an image"),
            @Task.Item(id = "C3.2", points = 3, asks = "the same map as convolutions")
        })
public interface PatchEmbedding {

    /**
     * Two convolutions with ReLU between them.
     *
     * @param first kernel [M′, 1, k, l] of the first
     * @param firstStride its stride
     * @param second kernel [E, M′, k′, l′] of the second
     * @param secondStride its stride
     */
    record Convolutions(NDArray first, int firstStride, NDArray second, int secondStride) {}

    /**
     * All patches of all images, embedded one by one.
     *
     * @param images [n, 1, H, W]
     * @param patch P
     * @param a A, [M, P²]
     * @param b B, [E, M]
     * @return [n, H·W/P², E]: a row B·ReLU(A·x) per patch
     */
    default NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        throw new NotDone();
    }

    /**
     * Convolutions that do to images of any size (divisible by P) what {@link #embed} does with A and B, if their result is read
     * off place by place: the row of patch r·(W/P) + c is y[b, :, r, c].
     *
     * @param patch P
     * @param a A, [M, P²]
     * @param b B, [E, M]
     * @return the convolutions
     */
    default Convolutions asConvolutions(int patch, NDArray a, NDArray b) {
        throw new NotDone();
    }

    /**
     * Applies two convolutions, any, not only your own: the first, ReLU, the second, and a row for each place of the result.
     *
     * @param images [n, 1, H, W]
     * @param layers whose kernels fit into what they are applied to
     * @return [n, H′·W′, E]: the row of place (i, j) of the H′×W′ places is number i·W′ + j, and holds the E channels there
     */
    default NDArray convolved(NDArray images, Convolutions layers) {
        throw new NotDone();
    }
}
