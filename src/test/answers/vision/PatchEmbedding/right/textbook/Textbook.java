package answers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import assay.tasks.vision.PatchEmbedding;

/** Every sum written out over arrays of numbers; no tensor is computed with. */
public final class Textbook implements PatchEmbedding {

    @Override
    public NDArray embed(NDArray images, int patch, NDArray a, NDArray b) {
        long[] n = images.getShape().getShape();
        int width = (int) n[3];
        int across = width / patch;
        int patches = (int) n[2] / patch * across;
        int hidden = (int) a.getShape().get(0);
        int out = (int) b.getShape().get(0);
        float[] x = images.toFloatArray();
        float[] first = a.toFloatArray();
        float[] second = b.toFloatArray();
        float[] rows = new float[(int) n[0] * patches * out];
        for (int row = 0; row < n[0] * patches; row++) {
            int corner = row / patches * (int) (n[2] * n[3])
                    + row % patches / across * patch * width
                    + row % patches % across * patch;
            for (int m = 0; m < hidden; m++) {
                float sum = 0;
                for (int p = 0; p < patch; p++) {
                    for (int q = 0; q < patch; q++) {
                        sum += first[(m * patch + p) * patch + q] * x[corner + p * width + q];
                    }
                }
                for (int e = 0; e < out; e++) {
                    rows[row * out + e] += second[e * hidden + m] * Math.max(0, sum);
                }
            }
        }
        return images.getManager().create(rows, new Shape(n[0], patches, out));
    }

    @Override
    public Convolutions asConvolutions(int patch, NDArray a, NDArray b) {
        long hidden = a.getShape().get(0);
        NDArray first = a.getManager().create(a.toFloatArray(), new Shape(hidden, 1, patch, patch));
        NDArray second =
                a.getManager().create(b.toFloatArray(), new Shape(b.getShape().get(0), hidden, 1, 1));
        return new Convolutions(first, patch, second, 1);
    }

    @Override
    public NDArray convolved(NDArray images, Convolutions layers) {
        NDArray hidden = convolve(images, layers.first(), layers.firstStride(), false);
        NDArray relu = images.getManager().create(positive(hidden.toFloatArray()), hidden.getShape());
        NDArray y = convolve(relu, layers.second(), layers.secondStride(), true);
        return y.reshape(y.getShape().get(0), -1, layers.second().getShape().get(0));
    }

    /** Channels before the places, or after them. */
    private static NDArray convolve(NDArray images, NDArray kernel, int stride, boolean channelsLast) {
        int[] n = sizes(images);
        int[] m = sizes(kernel);
        int rows = (n[2] - m[2]) / stride + 1;
        int columns = (n[3] - m[3]) / stride + 1;
        float[] x = images.toFloatArray();
        float[] w = kernel.toFloatArray();
        float[] y = new float[n[0] * m[0] * rows * columns];
        for (int b = 0; b < n[0]; b++) {
            for (int place = 0; place < rows * columns; place++) {
                for (int d = 0; d < m[0]; d++) {
                    float sum = 0;
                    for (int tap = 0; tap < m[1] * m[2] * m[3]; tap++) {
                        int i = place / columns * stride + tap / m[3] % m[2];
                        int j = place % columns * stride + tap % m[3];
                        sum += w[d * m[1] * m[2] * m[3] + tap]
                                * x[((b * n[1] + tap / m[3] / m[2]) * n[2] + i) * n[3] + j];
                    }
                    int at = channelsLast ? place * m[0] + d : d * rows * columns + place;
                    y[b * m[0] * rows * columns + at] = sum;
                }
            }
        }
        Shape shape = channelsLast ? new Shape(n[0], rows, columns, m[0]) : new Shape(n[0], m[0], rows, columns);
        return images.getManager().create(y, shape);
    }

    private static float[] positive(float[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.max(0, x[i]);
        }
        return x;
    }

    private static int[] sizes(NDArray x) {
        long[] shape = x.getShape().getShape();
        return new int[] {(int) shape[0], (int) shape[1], (int) shape[2], (int) shape[3]};
    }
}
