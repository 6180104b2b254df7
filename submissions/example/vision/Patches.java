package vision;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import assay.tasks.vision.PatchEmbedding;

/** Patches are cut out one by one; a convolution is a sum of strided images, one for each pixel of the kernel. */
public final class Patches implements PatchEmbedding {

    @Override
    public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        long n = images.getShape().get(0);
        NDList embedded = new NDList();
        for (long r = 0; r < images.getShape().get(2); r += patch) {
            for (long c = 0; c < images.getShape().get(3); c += patch) {
                NDArray x = images.get(new NDIndex(":, 0, {}:{}, {}:{}", r, r + patch, c, c + patch));
                embedded.add(x.reshape(n, -1).matMul(a.transpose()).maximum(0).matMul(b.transpose()));
            }
        }
        return NDArrays.stack(embedded, 1);
    }

    /** Inside a patch A is a kernel as large as the patch; B mixes channels. */
    @Override
    public Convolutions asConvolutions(int patch, NDArray a, NDArray b) {
        return new Convolutions(
                a.reshape(-1, 1, patch, patch), patch, b.expandDims(2).expandDims(3), 1);
    }

    @Override
    public NDArray convolved(NDArray images, Convolutions layers) {
        NDArray hidden = convolved(images.transpose(0, 2, 3, 1), layers.first(), layers.firstStride())
                .maximum(0);
        NDArray y = convolved(hidden, layers.second(), layers.secondStride());
        return y.reshape(y.getShape().get(0), -1, y.getShape().get(3));
    }

    /** x is [n, H, W, C], with the channels last, so that each pixel of the kernel is one matrix product. */
    private static NDArray convolved(NDArray x, NDArray kernel, int stride) {
        long rows = x.getShape().get(1) - kernel.getShape().get(2) + 1;
        long columns = x.getShape().get(2) - kernel.getShape().get(3) + 1;
        NDList terms = new NDList();
        for (long p = 0; p < kernel.getShape().get(2); p++) {
            for (long q = 0; q < kernel.getShape().get(3); q++) {
                NDArray seen =
                        x.get(new NDIndex(":, {}:{}:{}, {}:{}:{}, :", p, p + rows, stride, q, q + columns, stride));
                NDArray w = kernel.get(new NDIndex(":, :, {}, {}", p, q));
                terms.add(seen.matMul(w.transpose()));
            }
        }
        return NDArrays.stack(terms).sum(new int[] {0});
    }
}
