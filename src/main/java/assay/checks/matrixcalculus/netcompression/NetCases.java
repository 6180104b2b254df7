package assay.checks.matrixcalculus.netcompression;

import ai.djl.ndarray.NDArray;
import assay.checks.Matrices;
import assay.checks.Tensors;
import assay.kit.Conversions;
import assay.kit.ResidualNet;
import assay.kit.ResidualNet.Layer;
import assay.kit.ResidualNet.Lesson;
import assay.tasks.matrixcalculus.NetCompression.Factors;
import assay.tasks.matrixcalculus.NetCompression.Sizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/** Nets, layers and batches as inputs; they shrink to small sizes, and their entries have two decimals. */
final class NetCases {

    private static final double FIRST_AND_LAST = 1.2;
    private static final double WITHIN_BLOCKS = 0.5;
    private static final double BIAS = 0.3;
    private static final double CENTS = 100;
    private static final int READ = 12;

    /**
     * e^-120 is 0 in single precision, and e^120 infinite: the logarithm of a softmax fails, and so does one without a shift.
     */
    private static final float FAR = 120;

    /** A Gram matrix in single precision tells no singular values apart that are smaller. */
    private static final double CLIFF = 2e-4;

    private NetCases() {}

    /**
     * A layer to compress.
     *
     * @param layer the layer
     * @param rank r
     */
    record Cut(Layer layer, int rank) {
        /** How many terms there should be. */
        int terms() {
            return Math.min(rank, bound());
        }

        DMatrixRMaj weight() {
            return Conversions.matrix(layer.weight());
        }

        double[] sigma() {
            return SimpleMatrix.wrap(weight()).svd(true).getSingularValues();
        }

        DMatrixRMaj product(Factors factors, int terms) {
            DMatrixRMaj weight = weight();
            return NetVerdicts.product("the layer", factors, weight.getNumRows(), terms, weight.getNumCols());
        }

        int bound() {
            return (int) Math.min(
                    layer.weight().getShape().get(0), layer.weight().getShape().get(1));
        }
    }

    /**
     * A net of factors and images for it.
     *
     * @param layers its layers
     * @param images [B, inputs]
     */
    record Applied(List<Factors> layers, NDArray images) {}

    /**
     * A net of the kit, a rank and images.
     *
     * @param net drawn, not trained
     * @param rank r
     * @param images [B, inputs]
     */
    record Compressed(ResidualNet net, int rank, NDArray images) {}

    /** Layers of whole numbers, which shrink well, and of known spectra; ranks from 1 to beyond what there is. */
    static Arbitrary<Cut> cuts() {
        Arbitrary<Layer> whole = Combinators.combine(size(1, 6), size(1, 6))
                .flatAs((m, n) -> Combinators.combine(Tensors.integers(m, n), Tensors.integers(m))
                        .as(Layer::new));
        Arbitrary<Layer> reals = Combinators.combine(size(1, 9), size(1, 9), size(0, 3), seed())
                .as((m, n, decades, s) -> layer(Matrices.spectrum(Math.min(m, n), decades), m, n, new Random(s)));
        return ranked(Arbitraries.frequencyOf(Tuple.of(2, whole), Tuple.of(2, reals), Tuple.of(1, diagonal())));
    }

    /** Singular values that lie about in the weight, ascending: a decomposition that does not sort may leave them so. */
    private static Arbitrary<Layer> diagonal() {
        return Combinators.combine(size(4, 8), size(4, 8), Arbitraries.of(1f, -1f))
                .as((m, n, sign) -> {
                    float[] entries = new float[m * n];
                    for (int k = 0; k < Math.min(m, n); k++) {
                        entries[k * n + k] = sign * (k + 1);
                    }
                    return new Layer(Tensors.of(entries, m, n), Tensors.of(new float[m], m));
                });
    }

    /** Layers with one large singular value and small ones, which a Gram matrix in single precision mixes. */
    static Arbitrary<Cut> cliffs() {
        return ranked(Combinators.combine(size(3, 9), size(3, 9), seed())
                .as((m, n, s) -> layer(cliff(Math.min(m, n)), m, n, new Random(s))));
    }

    private static Arbitrary<Cut> ranked(Arbitrary<Layer> layers) {
        return Combinators.combine(layers, size(1, 10))
                .as((layer, rank) -> new Cut(layer, 1 + (rank - 1) % (new Cut(layer, rank).bound() + 2)));
    }

    private static double[] cliff(int n) {
        double[] sigma = new double[n];
        for (int k = 0; k < n; k++) {
            sigma[k] = k == 0 ? 1 : CLIFF * Math.pow(4, 1 - k);
        }
        return sigma;
    }

    private static Layer layer(double[] sigma, int m, int n, Random random) {
        return new Layer(
                Conversions.tensor(
                        Tensors.of(new float[1], 1).getManager(), Matrices.withSingularValues(sigma, m, n, random)),
                Tensors.gaussian(random, m));
    }

    static Arbitrary<Applied> applied() {
        return Combinators.combine(
                        size(1, 6),
                        size(1, 6),
                        size(2, 5),
                        size(1, 4),
                        size(1, 5),
                        Arbitraries.of(false, false, false, true),
                        seed())
                .as((inputs, width, classes, most, batch, far, s) -> {
                    Random random = new Random(s);
                    List<Factors> layers = net(new Sizes(inputs, width, classes), most, random);
                    return new Applied(far ? apart(layers, random) : layers, images(batch, inputs, random));
                });
    }

    /** The scores of one class are larger than all others by more than a hundred. */
    private static List<Factors> apart(List<Factors> layers, Random random) {
        List<Factors> apart = new ArrayList<>(layers);
        Factors last = apart.remove(layers.size() - 1);
        double[] bias = Tensors.entries(last.bias());
        bias[random.nextInt(bias.length)] += FAR;
        apart.add(new Factors(last.left(), last.right(), Tensors.of(bias, bias.length)));
        return apart;
    }

    /** The sheet's sizes at rank 50. */
    static Applied sheet(int rank, Random random) {
        Sizes sizes = NetCounts.SHEET;
        int[] ranks = IntStream.range(0, ResidualNet.LAYERS)
                .map(l -> Math.min(rank, bound(sizes, l)))
                .toArray();
        return new Applied(net(sizes, ranks, random), images(2, sizes.inputs(), random));
    }

    /**
     * A net too wide for any of its weights to be multiplied out; each term reads a few entries only, so that sums stay short.
     */
    static Applied wide(int width, Random random) {
        int[] ranks = {2, 1, 2, 2, 1, 2};
        List<Factors> layers = new ArrayList<>();
        for (Factors f : net(new Sizes(3, width, 3), ranks, random)) {
            layers.add(new Factors(f.left(), sparse(f.right(), random), f.bias()));
        }
        return new Applied(layers, images(3, 3, random));
    }

    private static NDArray sparse(NDArray right, Random random) {
        double[][] rows = Tensors.rows(right);
        int columns = rows[0].length;
        for (double[] row : rows) {
            double[] kept = row.clone();
            Arrays.fill(row, 0);
            for (int k = 0; k < READ; k++) {
                int j = random.nextInt(columns);
                row[j] = kept[j] * Math.sqrt((double) columns / READ);
            }
        }
        return Tensors.of(Loops.flat(rows), rows.length, columns);
    }

    static Arbitrary<Compressed> compressed() {
        return Combinators.combine(size(1, 9), size(1, 8), size(2, 6), size(1, 9), size(1, 5), size(1, 3), seed())
                .as((inputs, width, classes, rank, batch, decades, s) -> new Compressed(
                        drawn(s, new Sizes(inputs, width, classes), decades),
                        rank,
                        images(batch, inputs, new Random(s))));
    }

    static ResidualNet drawn(long seed, Sizes sizes, double decades) {
        Lesson none = new Lesson(Tensors.of(new float[sizes.inputs()], 1, sizes.inputs()), new int[1], 1, 0);
        return new ResidualNet(seed, sizes.inputs(), sizes.width(), sizes.classes(), decades, none);
    }

    /** Factors of up to {@code most} terms, a number for each layer. */
    static List<Factors> net(Sizes sizes, int most, Random random) {
        return net(
                sizes,
                IntStream.range(0, ResidualNet.LAYERS)
                        .map(l -> 1 + random.nextInt(most))
                        .toArray(),
                random);
    }

    private static List<Factors> net(Sizes sizes, int[] ranks, Random random) {
        List<Factors> layers = new ArrayList<>();
        for (int l = 0; l < ResidualNet.LAYERS; l++) {
            int in = l == 0 ? sizes.inputs() : sizes.width();
            int out = l == ResidualNet.LAYERS - 1 ? sizes.classes() : sizes.width();
            double gain = l == 0 || l == ResidualNet.LAYERS - 1 ? FIRST_AND_LAST : WITHIN_BLOCKS;
            layers.add(new Factors(
                    drawn(random, 1 / Math.sqrt(ranks[l]), out, ranks[l]),
                    drawn(random, gain / Math.sqrt(in), ranks[l], in),
                    drawn(random, BIAS, out)));
        }
        return layers;
    }

    static NDArray images(int batch, int inputs, Random random) {
        return drawn(random, 1, batch, inputs);
    }

    /** Normally distributed, with two decimals where the entries are not tiny, so that they can be read. */
    private static NDArray drawn(Random random, double size, long... shape) {
        double[] entries = new double[(int) Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        for (int i = 0; i < entries.length; i++) {
            double entry = size * random.nextGaussian();
            entries[i] = size * CENTS > 1 ? Math.round(CENTS * entry) / CENTS : entry;
        }
        return Tensors.of(entries, shape);
    }

    private static int bound(Sizes sizes, int layer) {
        int in = layer == 0 ? sizes.inputs() : sizes.width();
        return Math.min(in, layer == ResidualNet.LAYERS - 1 ? sizes.classes() : sizes.width());
    }

    static Arbitrary<Integer> size(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    static Arbitrary<Long> seed() {
        return Arbitraries.longs().dontShrink();
    }
}
