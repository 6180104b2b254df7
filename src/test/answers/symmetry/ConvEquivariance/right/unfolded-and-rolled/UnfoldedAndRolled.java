package answers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import assay.tasks.symmetry.ConvEquivariance;
import java.util.Optional;
import java.util.Random;

/** Convolution as a sum of weighted cyclic shifts, images rolled where a border does not count, witnesses by trial. */
public final class UnfoldedAndRolled implements ConvEquivariance {

    private static final int TRIALS = 400;

    @Override
    public Response convolution(NDArray kernel, NDArray bias, Border border) {
        return images -> {
            Shape size = images.getShape();
            int k = (int) kernel.getShape().get(2);
            int l = (int) kernel.getShape().get(3);
            NDArray wide = border == Border.CIRCULAR ? images : framed(images, k - 1, l - 1);
            NDArray sum = bias.reshape(1, -1, 1, 1);
            for (int p = 0; p < k; p++) {
                for (int q = 0; q < l; q++) {
                    NDArray tap = kernel.get(new NDIndex(":, :, {}, {}", p, q));
                    NDArray seen = rolled(wide, -p, -q).transpose(0, 2, 3, 1).matMul(tap.transpose());
                    sum = sum.add(seen.transpose(0, 3, 1, 2));
                }
            }
            int cut = border == Border.VALID ? 1 : 0;
            return sum.get(new NDIndex(":, :, :{}, :{}", size.get(2) - cut * (k - 1), size.get(3) - cut * (l - 1)));
        };
    }

    @Override
    public NDArray shift(NDArray images, int down, int right, float background) {
        int rows = Math.abs(down);
        int columns = Math.abs(right);
        NDArray lifted = framed(images.sub(background), rows, columns);
        return rolled(lifted, down, right)
                .get(new NDIndex(
                        ":, :, :{}, :{}",
                        images.getShape().get(2),
                        images.getShape().get(3)))
                .add(background);
    }

    @Override
    public Response classifier(Network network) {
        Response layer = convolution(network.kernel(), network.kernelBias(), Border.VALID);
        return images -> {
            NDArray maps = layer.of(images).maximum(0);
            NDArray flat = maps.reshape(images.getShape().get(0), -1);
            return network.weight().matMul(flat.transpose()).transpose().add(network.bias());
        };
    }

    @Override
    public double[] relativeChange(Response response, NDArray images, NDArray moved) {
        NDArray both = response.of(images.concat(moved, 0));
        long n = images.getShape().get(0);
        NDArray flat = both.reshape(2 * n, -1);
        NDArray before = flat.get(new NDIndex(":{}", n));
        NDArray change = flat.get(new NDIndex("{}:", n)).sub(before);
        float[] ratio =
                change.norm(new int[] {1}).div(before.norm(new int[] {1})).toFloatArray();
        double[] changes = new double[ratio.length];
        for (int b = 0; b < changes.length; b++) {
            changes[b] = ratio[b];
        }
        return changes;
    }

    @Override
    public Optional<NDArray> witness(Network network, int height, int width, int down, int right) {
        NDManager manager = network.kernel().getManager();
        int k = (int) network.kernel().getShape().get(2) - 1;
        int l = (int) network.kernel().getShape().get(3) - 1;
        Random random = new Random(5);
        float[] pixels = new float[TRIALS * height * width];
        for (int place = 0; place < pixels.length; place++) {
            int i = place / width % height;
            int j = place % width;
            boolean rows = Math.min(i, i + down) >= k && Math.max(i, i + down) < height - k;
            boolean columns = Math.min(j, j + right) >= l && Math.max(j, j + right) < width - l;
            boolean last = place / width / height >= TRIALS / 2;
            pixels[place] = !rows || !columns ? 0 : last ? 9 - 18 * random.nextInt(2) : random.nextInt(19) - 9;
        }
        NDArray x = manager.create(pixels, new Shape(TRIALS, 1, height, width));
        Response scores = classifier(network);
        float[] off = scores.of(x)
                .sub(scores.of(shift(x, down, right, 0)))
                .abs()
                .sum(new int[] {1})
                .toFloatArray();
        for (int t = 0; t < off.length; t++) {
            if (off[t] > 0) {
                return Optional.of(x.get(new NDIndex("{}:{}", t, t + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isEquivariant(Response response, NDArray images, int down, int right, int margin) {
        NDArray before = response.of(images);
        NDArray off = response.of(shift(images, down, right, 0))
                .sub(rolled(before, down, right))
                .abs();
        long height = before.getShape().get(2);
        long width = before.getShape().get(3);
        NDArray counted = off.get(new NDIndex(
                ":, :, {}:{}, {}:{}",
                margin + Math.max(0, down),
                height - margin + Math.min(0, down),
                margin + Math.max(0, right),
                width - margin + Math.min(0, right)));
        return counted.max().getFloat() == 0;
    }

    /** The images with so many rows and columns of zeros after the last. */
    private static NDArray framed(NDArray images, int rows, int columns) {
        long[] n = images.getShape().getShape();
        NDArray y = images.getManager().zeros(new Shape(n[0], n[1], n[2] + rows, n[3] + columns));
        y.set(new NDIndex(":, :, :{}, :{}", n[2], n[3]), images);
        return y;
    }

    private static NDArray rolled(NDArray images, int down, int right) {
        return along(3, right, along(2, down, images));
    }

    private static NDArray along(int axis, int by, NDArray images) {
        long n = images.getShape().get(axis);
        long from = Math.floorMod(-by, n);
        if (from == 0) {
            return images;
        }
        NDList parts = images.split(new long[] {from}, axis);
        return parts.get(1).concat(parts.get(0), axis);
    }
}
