package answers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import assay.tasks.symmetry.ConvEquivariance;
import java.util.Arrays;
import java.util.Optional;

/** Every sum written out over arrays of numbers; no tensor is computed with. */
public final class Textbook implements ConvEquivariance {

    @Override
    public Response convolution(NDArray kernel, NDArray bias, Border border) {
        return images -> convolve(images, kernel, bias, border);
    }

    @Override
    public NDArray shift(NDArray images, int down, int right, float background) {
        long[] n = images.getShape().getShape();
        float[] x = images.toFloatArray();
        float[] y = new float[x.length];
        int height = (int) n[2];
        int width = (int) n[3];
        for (int place = 0; place < x.length; place++) {
            int i = place / width % height - down;
            int j = place % width - right;
            boolean inside = i >= 0 && i < height && j >= 0 && j < width;
            y[place] = inside ? x[place - down * width - right] : background;
        }
        return images.getManager().create(y, images.getShape());
    }

    @Override
    public Response classifier(Network network) {
        return images -> {
            NDArray maps = convolve(images, network.kernel(), network.kernelBias(), Border.VALID);
            float[] hidden = maps.toFloatArray();
            float[] w = network.weight().toFloatArray();
            float[] bias = network.bias().toFloatArray();
            int batch = (int) images.getShape().get(0);
            int n = hidden.length / batch;
            float[] scores = new float[batch * bias.length];
            for (int b = 0; b < batch; b++) {
                for (int l = 0; l < bias.length; l++) {
                    float sum = bias[l];
                    for (int i = 0; i < n; i++) {
                        sum += w[l * n + i] * Math.max(0, hidden[b * n + i]);
                    }
                    scores[b * bias.length + l] = sum;
                }
            }
            return images.getManager().create(scores, new Shape(batch, bias.length));
        };
    }

    @Override
    public double[] relativeChange(Response response, NDArray images, NDArray moved) {
        double[] changes = new double[(int) images.getShape().get(0)];
        for (int b = 0; b < changes.length; b++) {
            float[] before = response.of(images.get(b + ":" + (b + 1))).toFloatArray();
            float[] after = response.of(moved.get(b + ":" + (b + 1))).toFloatArray();
            float change = 0;
            float size = 0;
            for (int i = 0; i < before.length; i++) {
                change += (after[i] - before[i]) * (after[i] - before[i]);
                size += before[i] * before[i];
            }
            changes[b] = (float) Math.sqrt(change) / (float) Math.sqrt(size);
        }
        return changes;
    }

    @Override
    public Optional<NDArray> witness(Network network, int height, int width, int down, int right) {
        NDManager manager = network.kernel().getManager();
        int k = (int) network.kernel().getShape().get(2) - 1;
        int l = (int) network.kernel().getShape().get(3) - 1;
        for (int place = 0; place < 2 * height * width; place++) {
            int i = place / 2 / width;
            int j = place / 2 % width;
            if (Math.min(i, i + down) < k || Math.max(i, i + down) >= height - k) {
                continue;
            }
            if (Math.min(j, j + right) < l || Math.max(j, j + right) >= width - l) {
                continue;
            }
            float[] pixels = new float[height * width];
            pixels[i * width + j] = place % 2 == 0 ? 9 : -9;
            NDArray x = manager.create(pixels, new Shape(1, 1, height, width));
            if (differ(network, x, shift(x, down, right, 0))) {
                return Optional.of(x);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isEquivariant(Response response, NDArray images, int down, int right, int margin) {
        NDArray before = response.of(images);
        float[] x = before.toFloatArray();
        float[] y = response.of(shift(images, down, right, 0)).toFloatArray();
        int height = (int) before.getShape().get(2);
        int width = (int) before.getShape().get(3);
        boolean same = true;
        for (int place = 0; place < x.length; place++) {
            int i = place / width % height;
            int j = place % width;
            boolean rows = Math.min(i, i - down) >= margin && Math.max(i, i - down) < height - margin;
            boolean columns = Math.min(j, j - right) >= margin && Math.max(j, j - right) < width - margin;
            if (rows && columns) {
                same &= y[place] == x[place - down * width - right];
            }
        }
        return same;
    }

    private boolean differ(Network network, NDArray x, NDArray y) {
        return !Arrays.equals(
                classifier(network).of(x).toFloatArray(),
                classifier(network).of(y).toFloatArray());
    }

    private static NDArray convolve(NDArray images, NDArray kernel, NDArray bias, Border border) {
        long[] n = images.getShape().getShape();
        long[] m = kernel.getShape().getShape();
        int cut = border == Border.VALID ? 1 : 0;
        int rows = (int) (n[2] - cut * (m[2] - 1));
        int columns = (int) (n[3] - cut * (m[3] - 1));
        float[] x = images.toFloatArray();
        float[] w = kernel.toFloatArray();
        float[] b = bias.toFloatArray();
        float[] y = new float[(int) (n[0] * m[0] * rows * columns)];
        for (int place = 0; place < y.length; place++) {
            int d = (int) (place / columns / rows % m[0]);
            int image = (int) (place / columns / rows / m[0]);
            y[place] = b[d];
            for (int tap = 0; tap < m[1] * m[2] * m[3]; tap++) {
                int c = (int) (tap / m[3] / m[2]);
                int i = (int) (place / columns % rows + tap / m[3] % m[2]);
                int j = (int) (place % columns + tap % m[3]);
                if (border == Border.ZERO && (i >= n[2] || j >= n[3])) {
                    continue;
                }
                long at = ((image * n[1] + c) * n[2] + i % n[2]) * n[3] + j % n[3];
                y[place] += w[(int) (d * m[1] * m[2] * m[3] + tap)] * x[(int) at];
            }
        }
        return images.getManager().create(y, new Shape(n[0], m[0], rows, columns));
    }
}
