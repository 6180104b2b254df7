package answers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import assay.tasks.symmetry.ConvEquivariance;
import java.util.Optional;

/** Convolves as signal processing does, with the kernel turned around. */
public final class KernelFlipped implements ConvEquivariance {

    private static final float LARGEST = 9;

    @Override
    public Response convolution(NDArray kernel, NDArray bias, Border border) {
        int rows = (int) kernel.getShape().get(2) - 1;
        int columns = (int) kernel.getShape().get(3) - 1;
        return images -> convolved(continued(continued(images, border, 2, rows), border, 3, columns), kernel, bias);
    }

    @Override
    public NDArray shift(NDArray images, int down, int right, float background) {
        NDArray shifted = images.getManager().full(images.getShape(), background, DataType.FLOAT32);
        shifted.set(stays(images, down, right), images.get(stays(images, -down, -right)));
        return shifted;
    }

    @Override
    public Response classifier(Network network) {
        return images -> {
            NDArray maps = Activation.relu(convolved(images, network.kernel(), network.kernelBias()));
            return maps.reshape(images.getShape().get(0), -1)
                    .matMul(network.weight().transpose())
                    .add(network.bias());
        };
    }

    @Override
    public double[] relativeChange(Response response, NDArray images, NDArray moved) {
        float[] before = response.of(images).toFloatArray();
        float[] after = response.of(moved).toFloatArray();
        double[] changes = new double[(int) images.getShape().get(0)];
        int entries = before.length / changes.length;
        for (int b = 0; b < changes.length; b++) {
            double change = 0;
            double size = 0;
            for (int i = b * entries; i < (b + 1) * entries; i++) {
                change += Math.pow((double) after[i] - before[i], 2);
                size += Math.pow(before[i], 2);
            }
            changes[b] = Math.sqrt(change / size);
        }
        return changes;
    }

    @Override
    public Optional<NDArray> witness(Network network, int height, int width, int down, int right) {
        Response scores = classifier(network);
        int rows = (int) network.kernel().getShape().get(2) - 1;
        int columns = (int) network.kernel().getShape().get(3) - 1;
        for (int i = rows + Math.max(0, -down); i < height - rows - Math.max(0, down); i++) {
            for (int j = columns + Math.max(0, -right); j < width - columns - Math.max(0, right); j++) {
                for (float value : new float[] {LARGEST, -LARGEST}) {
                    NDArray x = network.kernel().getManager().zeros(new Shape(1, 1, height, width));
                    x.set(new NDIndex(0, 0, i, j), value);
                    if (!scores.of(x).contentEquals(scores.of(shift(x, down, right, 0)))) {
                        return Optional.of(x);
                    }
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isEquivariant(Response response, NDArray images, int down, int right, int margin) {
        NDArray before = response.of(images);
        NDArray after = response.of(shift(images, down, right, 0));
        NDIndex inner = new NDIndex(
                ":, :, {}:{}, {}:{}",
                margin,
                before.getShape().get(2) - margin,
                margin,
                before.getShape().get(3) - margin);
        NDArray from = before.get(inner);
        NDArray to = after.get(inner);
        return from.get(stays(from, -down, -right)).contentEquals(to.get(stays(to, down, right)));
    }

    private static NDArray convolved(NDArray images, NDArray kernel, NDArray bias) {
        Shape one = new Shape(1, 1);
        return Conv2d.conv2d(images, kernel.flip(2, 3), bias, one, new Shape(0, 0), one, 1)
                .singletonOrThrow();
    }

    /** The images with the rows (axis 2) or columns (axis 3) that come after the last. */
    private static NDArray continued(NDArray images, Border border, int axis, int by) {
        if (border == Border.VALID || by == 0) {
            return images;
        }
        NDArray first = images.get(new NDIndex(axis == 2 ? ":, :, :{}" : ":, :, :, :{}", by));
        return images.concat(border == Border.CIRCULAR ? first : first.zerosLike(), axis);
    }

    /** The part of an image that a shift by (down, right) fills with what was in the image. */
    private static NDIndex stays(NDArray images, int down, int right) {
        long height = images.getShape().get(2);
        long width = images.getShape().get(3);
        return new NDIndex(
                ":, :, {}:{}, {}:{}",
                Math.max(0, down),
                height + Math.min(0, down),
                Math.max(0, right),
                width + Math.min(0, right));
    }
}
