package answers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import assay.tasks.vision.PatchEmbedding;

/** Embeds the first image of the batch again and again. */
public final class FirstImageForAll implements PatchEmbedding {

    @Override
    public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        long down = images.getShape().get(2) / patch;
        long across = images.getShape().get(3) / patch;
        NDArray patches = images.reshape(-1, down, patch, across, patch)
                .transpose(0, 1, 3, 2, 4)
                .reshape(-1, down * across, (long) patch * patch);
        NDArray first = Activation.relu(patches.matMul(a.transpose()))
                .matMul(b.transpose())
                .get("0:1");
        return first.repeat(0, images.getShape().get(0));
    }

    @Override
    public Convolutions asConvolutions(int patch, NDArray a, NDArray b) {
        NDArray first = a.reshape(-1, 1, patch, patch);
        NDArray second = b.reshape(b.getShape().get(0), b.getShape().get(1), 1, 1);
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
