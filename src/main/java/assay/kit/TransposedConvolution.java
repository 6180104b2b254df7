package assay.kit;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;

/**
 * The transposed convolution, which DJL has for PyTorch in name only. Every pixel is spread over the kernel, all of them by
 * one product of matrices, and what falls on the same place is added up. Gradients pass through. (A plain convolution of the
 * input with zeros between its pixels gives the same values; but on some processors libtorch 2.7.1 gets the gradient of a
 * convolution wrong in float32 where kernels have more than three rows.)
 */
public final class TransposedConvolution {

    private TransposedConvolution() {}

    /**
     * y[b, d, i·s+p−padding, j·s+q−padding] collects x[b, c, i, j]·kernel[c, d, p, q] over all c, i, j, p, q.
     *
     * @param x [B, C, H, W]
     * @param kernel [C, D, k, k], the order of channels that PyTorch has here too
     * @param stride s ≥ 1, which divides k
     * @param padding how many rows and columns of the result are cut off at each border, from 0 on
     * @return [B, D, H′, W′] with H′ = (H−1)·s − 2·padding + k, and W′ likewise
     */
    public static NDArray apply(NDArray x, NDArray kernel, int stride, int padding) {
        Shape input = x.getShape();
        Shape weights = kernel.getShape();
        if (input.dimension() != 4 || weights.dimension() != 4 || input.get(1) != weights.get(0)) {
            throw new IllegalArgumentException("a transposed convolution with a kernel " + weights
                    + " takes an input [B, " + weights.get(0) + ", H, W], and was given " + input);
        }
        if (weights.get(2) != weights.get(3) || weights.get(2) % stride != 0) {
            throw new IllegalArgumentException(
                    "the kernel " + weights + " is not square, or its extent is no multiple of " + stride);
        }
        NDArray tiles = x.transpose(0, 2, 3, 1).reshape(-1, weights.get(0)).matMul(kernel.reshape(weights.get(0), -1));
        NDArray y = input.get(2) == 1 && input.get(3) == 1
                ? tiles.reshape(input.get(0), weights.get(1), weights.get(2), weights.get(3))
                : joined(tiles, input, weights, stride);
        return padding == 0 ? y : y.get(new NDIndex(":, :, {}:{}, {}:{}", padding, -padding, padding, -padding));
    }

    /** A tile of a kernel's extent for each pixel, every one moved by the stride from the last, added up where they overlap. */
    private static NDArray joined(NDArray tiles, Shape input, Shape weights, long stride) {
        long blocks = weights.get(2) / stride;
        NDArray cut = tiles.reshape(
                new Shape(input.get(0), input.get(2), input.get(3), weights.get(1), blocks, stride, blocks, stride));
        return added(added(cut, 1, 4), 2, 5)
                .transpose(0, 3, 1, 4, 2, 5)
                .reshape(
                        input.get(0),
                        weights.get(1),
                        (input.get(2) + blocks - 1) * stride,
                        (input.get(3) + blocks - 1) * stride);
    }

    /** Adds up the blocks numbered along one axis, each moved along another by its number. */
    private static NDArray added(NDArray x, int along, int numbered) {
        long blocks = x.getShape().get(numbered);
        NDArray sum = null;
        for (long a = 0; a < blocks; a++) {
            NDArray block = x.get(new NDIndex(":, ".repeat(numbered) + "{}", a));
            NDArray moved = padded(padded(block, along, a, true), along, blocks - 1 - a, false);
            sum = sum == null ? moved : sum.add(moved);
        }
        return sum;
    }

    private static NDArray padded(NDArray x, int axis, long by, boolean before) {
        if (by == 0) {
            return x;
        }
        long[] extents = x.getShape().getShape();
        extents[axis] = by;
        NDArray zeros = x.getManager().zeros(new Shape(extents), x.getDataType());
        return before ? zeros.concat(x, axis) : x.concat(zeros, axis);
    }
}
