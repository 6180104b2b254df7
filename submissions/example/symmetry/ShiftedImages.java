package symmetry;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import assay.tasks.symmetry.ConvEquivariance;
import java.util.Optional;

/** The definitions, pixel by pixel; for a witness all candidates go through the network in one batch. */
public final class ShiftedImages implements ConvEquivariance {

    private static final float LARGEST = 9;

    @Override
    public Response convolution(NDArray kernel, NDArray bias, Border border) {
        Pixels w = Pixels.of(kernel);
        float[] b = bias.toFloatArray();
        return images -> convolved(Pixels.of(images), w, b, border).on(images.getManager());
    }

    @Override
    public NDArray shift(NDArray images, int down, int right, float background) {
        Pixels x = Pixels.of(images);
        Pixels y = x.sameShape();
        y.fill((n, c, i, j) -> x.contains(i - down, j - right) ? x.at(n, c, i - down, j - right) : background);
        return y.on(images.getManager());
    }

    @Override
    public Response classifier(Network network) {
        Response layer = convolution(network.kernel(), network.kernelBias(), Border.VALID);
        return images -> layer.of(images)
                .maximum(0)
                .reshape(images.getShape().get(0), -1)
                .matMul(network.weight().transpose())
                .add(network.bias());
    }

    @Override
    public double[] relativeChange(Response response, NDArray images, NDArray moved) {
        NDArray before = flat(response.of(images));
        NDArray after = flat(response.of(moved));
        return lengths(after.sub(before)).div(lengths(before)).toDoubleArray();
    }

    @Override
    public Optional<NDArray> witness(Network network, int height, int width, int down, int right) {
        int rows = (int) network.kernel().getShape().get(2) - 1;
        int columns = (int) network.kernel().getShape().get(3) - 1;
        int top = rows + Math.max(0, -down);
        int left = columns + Math.max(0, -right);
        int across = width - columns - Math.max(0, right) - left;
        int places = (height - rows - Math.max(0, down) - top) * across;
        Pixels dots = Pixels.blank(2 * places, 1, height, width);
        for (int k = 0; k < 2 * places; k++) {
            int place = k / 2;
            dots.set(k, 0, top + place / across, left + place % across, k % 2 == 0 ? LARGEST : -LARGEST);
        }
        NDArray images = dots.on(network.kernel().getManager());
        Response scores = classifier(network);
        NDArray change = scores.of(shift(images, down, right, 0)).sub(scores.of(images));
        float[] changes = change.abs().max(new int[] {1}).toFloatArray();
        for (int k = 0; k < changes.length; k++) {
            if (changes[k] != 0) {
                return Optional.of(images.get(k + ":" + (k + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isEquivariant(Response response, NDArray images, int down, int right, int margin) {
        Pixels before = Pixels.of(response.of(images));
        Pixels after = Pixels.of(response.of(shift(images, down, right, 0)));
        for (int n = 0; n < before.images(); n++) {
            for (int c = 0; c < before.channels(); c++) {
                for (int i = margin; i < before.height() - margin; i++) {
                    for (int j = margin; j < before.width() - margin; j++) {
                        if (before.contains(i - down, j - right, margin)
                                && after.at(n, c, i, j) != before.at(n, c, i - down, j - right)) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private static Pixels convolved(Pixels x, Pixels w, float[] bias, Border border) {
        boolean shrinks = border == Border.VALID;
        Pixels y = Pixels.blank(
                x.images(),
                w.images(),
                shrinks ? x.height() - w.height() + 1 : x.height(),
                shrinks ? x.width() - w.width() + 1 : x.width());
        y.fill((n, d, i, j) -> {
            double sum = bias[d];
            for (int c = 0; c < w.channels(); c++) {
                for (int p = 0; p < w.height(); p++) {
                    for (int q = 0; q < w.width(); q++) {
                        sum += w.at(d, c, p, q) * (double) beyond(x, n, c, i + p, j + q, border);
                    }
                }
            }
            return (float) sum;
        });
        return y;
    }

    private static float beyond(Pixels x, int n, int c, int i, int j, Border border) {
        if (x.contains(i, j)) {
            return x.at(n, c, i, j);
        }
        return border == Border.CIRCULAR ? x.at(n, c, i % x.height(), j % x.width()) : 0;
    }

    private static NDArray flat(NDArray response) {
        return response.toType(DataType.FLOAT64, false)
                .reshape(response.getShape().get(0), -1);
    }

    private static NDArray lengths(NDArray rows) {
        return rows.square().sum(new int[] {1}).sqrt();
    }

    /** A batch of images in plain memory. */
    private record Pixels(float[] values, int images, int channels, int height, int width) {

        /** What a pixel is. */
        interface Rule {
            float at(int n, int c, int i, int j);
        }

        static Pixels of(NDArray x) {
            Shape s = x.getShape();
            return new Pixels(x.toFloatArray(), (int) s.get(0), (int) s.get(1), (int) s.get(2), (int) s.get(3));
        }

        static Pixels blank(int images, int channels, int height, int width) {
            return new Pixels(new float[images * channels * height * width], images, channels, height, width);
        }

        Pixels sameShape() {
            return blank(images, channels, height, width);
        }

        NDArray on(NDManager manager) {
            return manager.create(values, new Shape(images, channels, height, width));
        }

        boolean contains(int i, int j) {
            return contains(i, j, 0);
        }

        boolean contains(int i, int j, int margin) {
            return margin <= i && i < height - margin && margin <= j && j < width - margin;
        }

        float at(int n, int c, int i, int j) {
            return values[index(n, c, i, j)];
        }

        void set(int n, int c, int i, int j, float value) {
            values[index(n, c, i, j)] = value;
        }

        void fill(Rule rule) {
            for (int n = 0; n < images; n++) {
                for (int c = 0; c < channels; c++) {
                    for (int i = 0; i < height; i++) {
                        for (int j = 0; j < width; j++) {
                            set(n, c, i, j, rule.at(n, c, i, j));
                        }
                    }
                }
            }
        }

        private int index(int n, int c, int i, int j) {
            return ((n * channels + c) * height + i) * width + j;
        }
    }
}
