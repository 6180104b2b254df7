package assay.checks.vision.patchembedding;

import ai.djl.ndarray.NDArray;
import assay.checks.Convolution;
import assay.checks.Tensors;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.vision.PatchEmbedding.Convolutions;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Images with networks for their patches, and the maps that theory makes of them, by loops in double precision. */
final class PatchCases {

    private static final int MOST_CHANNELS = 4;

    private PatchCases() {}

    /** Images, the extent of a patch and the network's matrices. */
    record Case(NDArray images, int patch, NDArray a, NDArray b) {

        int patches() {
            return (int) (images.getShape().get(2) * images.getShape().get(3)) / (patch * patch);
        }

        long[] shape() {
            return new long[] {images.getShape().get(0), patches(), b.getShape().get(0)};
        }

        /** The embedding by its definition, a patch at a time. */
        NDArray embedded() {
            return Tensors.of(rows(Tensors.images(images), Tensors.rows(a), Tensors.rows(b)), shape());
        }

        /** The largest Σ|B|·(Σ|A||x|): what rounding errors scale with. */
        double size() {
            double largest = 0;
            for (double entry :
                    rows(moduli(Tensors.images(images)), moduli(Tensors.rows(a)), moduli(Tensors.rows(b)))) {
                largest = Math.max(largest, entry);
            }
            return largest;
        }

        /** What two sums of P² and M products in single precision may be off by. */
        Tolerance tolerance() {
            return Tolerance.units(a.getShape().get(1) + a.getShape().get(0) + 2)
                    .single()
                    .scale(size());
        }

        /** The same images with one patch of one image changed: 1 is added to each of its pixels. */
        Case changed(int image, int number) {
            double[][][][] x = Tensors.images(images);
            int across = x[0][0][0].length / patch;
            for (int p = 0; p < patch * patch; p++) {
                x[image][0][number / across * patch + p / patch][number % across * patch + p % patch] += 1;
            }
            return new Case(Tensors.of(x), patch, a, b);
        }

        Case real(Random random) {
            return new Case(
                    Tensors.gaussian(random, images.getShape().getShape()),
                    patch,
                    Tensors.gaussian(random, a.getShape().getShape()),
                    Tensors.gaussian(random, b.getShape().getShape()));
        }

        private double[] rows(double[][][][] x, double[][] first, double[][] second) {
            int across = x[0][0][0].length / patch;
            double[] rows = new double[x.length * patches() * second.length];
            int next = 0;
            for (double[][][] image : x) {
                for (int number = 0; number < patches(); number++) {
                    double[] hidden = new double[first.length];
                    for (int m = 0; m < first.length; m++) {
                        double sum = 0;
                        for (int p = 0; p < patch * patch; p++) {
                            double pixel =
                                    image[0][number / across * patch + p / patch][number % across * patch + p % patch];
                            sum += first[m][p] * pixel;
                        }
                        hidden[m] = Math.max(0, sum);
                    }
                    for (double[] weights : second) {
                        for (int m = 0; m < hidden.length; m++) {
                            rows[next] += weights[m] * hidden[m];
                        }
                        next++;
                    }
                }
            }
            return rows;
        }

        private static double[][] moduli(double[][] rows) {
            double[][] moduli = new double[rows.length][rows[0].length];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    moduli[i][j] = Math.abs(rows[i][j]);
                }
            }
            return moduli;
        }

        private static double[][][][] moduli(double[][][][] images) {
            double[][][][] moduli = new double[images.length][1][][];
            for (int b = 0; b < images.length; b++) {
                moduli[b][0] = moduli(images[b][0]);
            }
            return moduli;
        }
    }

    /** Images and two convolutions that fit them. */
    record Applied(NDArray images, Convolutions layers) {

        /** The convolutions by their definition, and a row for each place. */
        NDArray rows() {
            double[][][][] hidden = Convolution.of(
                    Tensors.images(images),
                    Tensors.images(layers.first()),
                    new double[(int) layers.first().getShape().get(0)],
                    layers.firstStride());
            for (double[][][] image : hidden) {
                for (double[][] plane : image) {
                    for (double[] row : plane) {
                        for (int j = 0; j < row.length; j++) {
                            row[j] = Math.max(0, row[j]);
                        }
                    }
                }
            }
            double[][][][] y = Convolution.of(
                    hidden,
                    Tensors.images(layers.second()),
                    new double[(int) layers.second().getShape().get(0)],
                    layers.secondStride());
            return read(y);
        }

        /** Refuses convolutions that cannot be applied to the images at all. */
        void verify(int most) {
            long[] first = layers.first().getShape().getShape();
            long[] second = layers.second().getShape().getShape();
            Verify.that(first.length == 4 && second.length == 4, "your kernels must have four dimensions");
            Tensors.shape("your first kernel", layers.first(), first[0], 1, first[2], first[3]);
            Tensors.shape("your second kernel", layers.second(), second[0], first[0], second[2], second[3]);
            Verify.that(
                    first[0] > 0 && first[0] <= MOST_CHANNELS * (long) most && second[0] > 0,
                    "there are " + first[0] + " channels between your convolutions, and between 1 and "
                            + MOST_CHANNELS * most + " are allowed");
            Verify.that(layers.firstStride() > 0 && layers.secondStride() > 0, "a stride must be positive");
            long height = fits("first", images.getShape().get(2), first[2], layers.firstStride());
            long width = fits("first", images.getShape().get(3), first[3], layers.firstStride());
            fits("second", height, second[2], layers.secondStride());
            fits("second", width, second[3], layers.secondStride());
        }

        private static long fits(String which, long size, long kernel, int stride) {
            Verify.that(
                    kernel > 0 && kernel <= size,
                    "your " + which + " kernel has an extent of " + kernel + ", and is applied to one of " + size);
            return (size - kernel) / stride + 1;
        }

        private static NDArray read(double[][][][] y) {
            int rows = y[0][0].length;
            int columns = y[0][0][0].length;
            double[] entries = new double[y.length * y[0].length * rows * columns];
            for (int next = 0; next < entries.length; next++) {
                int place = next / y[0].length % (rows * columns);
                int image = next / y[0].length / (rows * columns);
                entries[next] = y[image][next % y[0].length][place / columns][place % columns];
            }
            return Tensors.of(entries, y.length, (long) rows * columns, y[0].length);
        }
    }

    static Arbitrary<Case> cases() {
        return Combinators.combine(size(1, 3), size(1, 3), size(1, 3), size(1, 3), size(1, 5), size(1, 4))
                .flatAs((n, patch, down, across, hidden, out) -> Combinators.combine(
                                Tensors.integers(n, 1, (long) patch * down, (long) patch * across),
                                Tensors.integers(hidden, (long) patch * patch),
                                Tensors.integers(out, hidden))
                        .as((x, a, b) -> new Case(x, patch, a, b)));
    }

    /** Square matrices as well, in which a transpose goes unnoticed by its shape. */
    static Arbitrary<Case> squares() {
        return Combinators.combine(size(1, 2), size(2, 3), size(1, 3), size(1, 3))
                .flatAs((n, patch, down, across) -> Combinators.combine(
                                Tensors.integers(n, 1, (long) patch * down, (long) patch * across),
                                Tensors.integers((long) patch * patch, (long) patch * patch),
                                Tensors.integers((long) patch * patch, (long) patch * patch))
                        .as((x, a, b) -> new Case(x, patch, a, b)));
    }

    static Arbitrary<Case> any() {
        return Arbitraries.oneOf(cases(), squares());
    }

    static Arbitrary<Case> reals() {
        return Combinators.combine(any(), seed()).as((c, seed) -> c.real(new Random(seed)));
    }

    /** The sheet's own sizes. */
    static Case sheet(Random random) {
        return new Case(
                Tensors.integers(random, 6, 1, 32, 32),
                8,
                Tensors.integers(random, 64, 64),
                Tensors.integers(random, 128, 64));
    }

    /** Kernels and strides of all kinds: patches that overlap, places left out, a second kernel that reads several places. */
    static Arbitrary<Applied> applied() {
        return Combinators.combine(
                        size(1, 2), size(1, 3), size(1, 3), size(1, 3), size(1, 3), size(1, 3), size(1, 2), size(1, 2))
                .flatAs((n, channels, out, k, l, stride, wide, secondStride) -> size(0, 4)
                        .flatMap(more -> Combinators.combine(
                                        Tensors.integers(
                                                n, 1, k + (long) stride * wide + more, l + (long) stride * wide + 1),
                                        Tensors.integers(channels, 1, k, l),
                                        Tensors.integers(out, channels, wide, 1))
                                .as((x, first, second) ->
                                        new Applied(x, new Convolutions(first, stride, second, secondStride)))));
    }

    static Arbitrary<Integer> size(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    static Arbitrary<Long> seed() {
        return Arbitraries.longs().dontShrink();
    }
}
