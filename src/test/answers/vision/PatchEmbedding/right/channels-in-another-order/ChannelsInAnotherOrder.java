package answers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import assay.tasks.vision.PatchEmbedding;

/** Hidden channels in reverse order and scaled by three; patches cut out one after the other. */
public final class ChannelsInAnotherOrder implements PatchEmbedding {

    @Override
    public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        long down = images.getShape().get(2) / patch;
        long across = images.getShape().get(3) / patch;
        NDList patches = new NDList();
        for (long r = 0; r < down; r++) {
            for (long c = 0; c < across; c++) {
                NDIndex square =
                        new NDIndex(":, 0, {}:{}, {}:{}", r * patch, (r + 1) * patch, c * patch, (c + 1) * patch);
                patches.add(images.get(square).reshape(-1, (long) patch * patch));
            }
        }
        return Activation.relu(NDArrays.stack(patches, 1).matMul(a.transpose())).matMul(b.transpose());
    }

    @Override
    public Convolutions asConvolutions(int patch, NDArray a, NDArray b) {
        NDArray first = a.flip(0).mul(3).reshape(-1, 1, patch, patch);
        NDArray second =
                b.flip(1).div(3).reshape(b.getShape().get(0), b.getShape().get(1), 1, 1);
        return new Convolutions(first, patch, second, 1);
    }

    @Override
    public NDArray convolved(NDArray images, Convolutions layers) {
        NDArray hidden = Activation.relu(convolved(images, layers.first(), layers.firstStride()));
        NDArray y = convolved(hidden, layers.second(), layers.secondStride());
        return y.reshape(y.getShape().get(0), y.getShape().get(1), -1).transpose(0, 2, 1);
    }

    private static NDArray convolved(NDArray x, NDArray kernel, int stride) {
        return Conv2d.conv2d(x, kernel, null, new Shape(stride, stride), new Shape(0, 0), new Shape(1, 1), 1)
                .singletonOrThrow();
    }
}
