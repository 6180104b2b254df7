package assay.checks.symmetry.convequivariance;

import ai.djl.ndarray.NDArray;
import assay.checks.Convolution;
import assay.checks.Showing;
import assay.checks.Tensors;
import assay.checks.Verify;
import assay.tasks.symmetry.ConvEquivariance.Border;
import assay.tasks.symmetry.ConvEquivariance.Network;
import assay.verdict.Fact;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Layers, networks, images and shifts, small and with whole numbers, so that they shrink to readable ones. */
final class ShiftCases {

    private static final int LARGEST = 9;

    private ShiftCases() {}

    /** A convolution layer and what it is applied to. */
    record Layer(NDArray images, NDArray kernel, NDArray bias, Border border) {

        double[][][][] response() {
            return Shifts.convolved(Tensors.images(images), Tensors.images(kernel), Tensors.entries(bias), border);
        }

        Layer real(Random random) {
            return new Layer(
                    Tensors.gaussian(random, images.getShape().getShape()),
                    Tensors.gaussian(random, kernel.getShape().getShape()),
                    Tensors.gaussian(random, bias.getShape().getShape()),
                    border);
        }

        int margin() {
            long most = Math.max(kernel.getShape().get(2), kernel.getShape().get(3));
            return border == Border.VALID ? 0 : (int) most - 1;
        }

        long[] shape(Border with) {
            long cut = with == Border.VALID ? 1 : 0;
            return new long[] {
                images.getShape().get(0),
                kernel.getShape().get(0),
                images.getShape().get(2) - cut * (kernel.getShape().get(2) - 1),
                images.getShape().get(3) - cut * (kernel.getShape().get(3) - 1)
            };
        }
    }

    /** A shift. */
    record Move(int down, int right) {

        /** The nearest shift that is shorter than an image. */
        Move within(int height, int width) {
            return new Move(clamp(down, height - 1), clamp(right, width - 1));
        }

        boolean moves() {
            return down != 0 || right != 0;
        }

        private static int clamp(int by, int most) {
            return Math.max(-most, Math.min(most, by));
        }
    }

    /** A network and what it is applied to. */
    record Scored(Network network, NDArray images) {

        int classes() {
            return (int) network.bias().getShape().get(0);
        }

        /** The scores of images, one row after the other. */
        double[] scores(double[][][][] x) {
            double[][][][] maps =
                    Convolution.of(x, Tensors.images(network.kernel()), Tensors.entries(network.kernelBias()), 1);
            double[][] weight = Tensors.rows(network.weight());
            double[] bias = Tensors.entries(network.bias());
            double[] scores = new double[x.length * bias.length];
            for (int b = 0; b < x.length; b++) {
                double[] flat = Arrays.stream(maps[b])
                        .flatMap(Arrays::stream)
                        .flatMapToDouble(Arrays::stream)
                        .map(v -> Math.max(0, v))
                        .toArray();
                for (int l = 0; l < bias.length; l++) {
                    double sum = bias[l];
                    for (int i = 0; i < flat.length; i++) {
                        sum += weight[l][i] * flat[i];
                    }
                    scores[b * bias.length + l] = sum;
                }
            }
            return scores;
        }
    }

    /** A response whose change from images to their partners is asked for. */
    record Changing(GivenResponse response, NDArray moved) {

        int entries() {
            double[][][] first = response.to(Tensors.images(moved))[0];
            return first.length * first[0].length * first[0][0].length;
        }

        boolean isDefined() {
            return Arrays.stream(response.to(Tensors.images(response.images()))).allMatch(r -> norm(r, null) > 0);
        }

        double[] changes() {
            double[][][][] before = response.to(Tensors.images(response.images()));
            double[][][][] after = response.to(Tensors.images(moved));
            double[] changes = new double[before.length];
            Arrays.setAll(changes, b -> norm(after[b], before[b]) / norm(before[b], null));
            return changes;
        }

        private static double norm(double[][][] map, double[][][] less) {
            double sum = 0;
            for (int d = 0; d < map.length; d++) {
                for (int i = 0; i < map[d].length; i++) {
                    for (int j = 0; j < map[d][i].length; j++) {
                        sum += Math.pow(map[d][i][j] - (less == null ? 0 : less[d][i][j]), 2);
                    }
                }
            }
            return Math.sqrt(sum);
        }
    }

    /** A network for which a witness against invariance is wanted; pooled: all weights of a channel are equal. */
    record Wanted(Network network, int height, int width, Move move, boolean pooled) {

        private int rows() {
            return (int) network.kernel().getShape().get(2) - 1;
        }

        private int columns() {
            return (int) network.kernel().getShape().get(3) - 1;
        }

        /** Whether the network is what it is said to be: summing, or refuted by an image with a single entry. */
        boolean isFair() {
            return pooled || singles();
        }

        private boolean singles() {
            for (int place = 0; place < height * width; place++) {
                for (int value : new int[] {-LARGEST, LARGEST}) {
                    double[][][][] x = new double[1][1][height][width];
                    x[0][0][place / width][place % width] = value;
                    if (isInTheMiddle(x) && changes(x)) {
                        return true;
                    }
                }
            }
            return false;
        }

        void verify(double[][][][] x) {
            Fact image = Fact.of("your image", Showing.text(Tensors.of(x)));
            boolean whole = Arrays.stream(x[0][0])
                    .flatMapToDouble(Arrays::stream)
                    .allMatch(v -> v == Math.rint(v) && Math.abs(v) <= LARGEST);
            Verify.that(whole, "your image must have whole entries of at most 9 in modulus", image);
            Verify.that(isInTheMiddle(x), "your image comes too near to a border, before or after the shift", image);
            Verify.that(changes(x), "your image has the same scores before and after the shift", image);
        }

        private boolean isInTheMiddle(double[][][][] x) {
            double[][][][] y = Shifts.shifted(x, move.down(), move.right(), 0);
            return Shifts.isFramed(x, rows(), columns())
                    && Shifts.isFramed(y, rows(), columns())
                    && Arrays.deepEquals(Shifts.shifted(y, -move.down(), -move.right(), 0), x);
        }

        private boolean changes(double[][][][] x) {
            Scored scored = new Scored(network, Tensors.of(x));
            return !Arrays.equals(scored.scores(x), scored.scores(Shifts.shifted(x, move.down(), move.right(), 0)));
        }
    }

    /** Shifts by at most so many rows and columns, not all 0. */
    static Arbitrary<Move> moves(int most) {
        Arbitrary<Integer> by = Arbitraries.integers().between(-most, most);
        return Combinators.combine(by, by).as(Move::new).filter(Move::moves);
    }

    static Arbitrary<NDArray> images() {
        return Combinators.combine(size(1, 2), size(1, 2), size(1, 6), size(1, 6))
                .flatAs((b, c, h, w) -> Tensors.integers(b, c, h, w));
    }

    static Arbitrary<Layer> layers() {
        return Combinators.combine(size(1, 2), size(1, 2), size(1, 2), size(1, 3), size(1, 3), size(2, 5), size(2, 5))
                .flatAs((b, c, d, k, l, h, w) -> Combinators.combine(
                                Tensors.integers(b, c, k + h, l + w),
                                Tensors.integers(d, c, k, l),
                                Tensors.integers(d),
                                Arbitraries.of(Border.class))
                        .as(Layer::new));
    }

    static Arbitrary<Layer> realLayers() {
        return Combinators.combine(layers(), seed()).as((layer, seed) -> layer.real(new Random(seed)));
    }

    static Arbitrary<Scored> scored() {
        return Combinators.combine(size(1, 3), size(1, 2), size(1, 3), size(1, 2), size(1, 3), size(1, 3), size(1, 3))
                .flatAs((b, d, classes, k, l, h, w) -> Combinators.combine(
                                Tensors.integers(b, 1, k + h - 1, l + w - 1),
                                Tensors.integers(d, 1, k, l),
                                Tensors.integers(d),
                                Tensors.integers(classes, d * h * w),
                                Tensors.integers(classes))
                        .as((x, kernel, kernelBias, weight, bias) ->
                                new Scored(new Network(kernel, kernelBias, weight, bias), x)));
    }

    /** Images that are not related to their partners, so that a wrong partner is seen. */
    static Arbitrary<Changing> changing() {
        return Combinators.combine(size(1, 4), size(1, 2), size(2, 4), size(2, 4))
                .flatAs((b, d, h, w) -> Combinators.combine(
                                Tensors.integers(b, 1, h, w),
                                Tensors.integers(b, 1, h, w),
                                Tensors.integers(d, 1, 2, 1),
                                Arbitraries.of(GivenResponse.After.NOTHING, GivenResponse.After.SORTED))
                        .as((x, moved, kernel, after) ->
                                new Changing(new GivenResponse(x, kernel, Border.CIRCULAR, after), moved)))
                .filter(Changing::isDefined);
    }

    static Arbitrary<Wanted> wanted() {
        return Combinators.combine(
                        size(1, 2), size(1, 2), size(1, 3), size(1, 3), size(0, 2), size(0, 2), moves(2), seed())
                .as((d, classes, k, l, more, wider, move, seed) -> wanted(
                        new int[] {d, classes, k, l},
                        2 * (k - 1) + Math.abs(move.down()) + 1 + more,
                        2 * (l - 1) + Math.abs(move.right()) + 1 + wider,
                        move,
                        new Random(seed)))
                .filter(Wanted::isFair);
    }

    private static Wanted wanted(int[] n, int height, int width, Move move, Random random) {
        int places = (height - n[2] + 1) * (width - n[3] + 1);
        boolean pooled = random.nextInt(4) == 0;
        NDArray weight = Tensors.integers(random, n[1], (long) n[0] * places);
        if (pooled) {
            double[] equal = Tensors.entries(weight);
            Arrays.setAll(equal, i -> equal[i - i % places]);
            weight = Tensors.of(equal, n[1], (long) n[0] * places);
        }
        Network network = new Network(
                Tensors.integers(random, n[0], 1, n[2], n[3]),
                Tensors.integers(random, n[0]),
                weight,
                Tensors.integers(random, n[1]));
        return new Wanted(network, height, width, move, pooled);
    }

    static Arbitrary<Integer> size(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    static Arbitrary<Long> seed() {
        return Arbitraries.longs().dontShrink();
    }
}
