package assay.checks.lowrank.latentdirections;

import ai.djl.ndarray.NDArray;
import assay.checks.Matrices;
import assay.checks.OneWay;
import assay.checks.Tensors;
import assay.kit.Generator;
import assay.kit.GeneratorWeights;
import assay.tasks.lowrank.LatentDirections.Network;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** What the properties of latent directions are tried on. */
abstract class LatentDirectionsInputs {

    private static final int LATENT = GeneratorWeights.LATENT;
    private static final int WHOLE = 10;

    /** A matrix whose singular values are known, the largest first. */
    record Constructed(DMatrixRMaj j, double[] sigma) {}

    static Network network(int features, long seed) {
        return new Network(features, OneWay.seed(seed, "weights"), Optional.empty());
    }

    /** The same weights in plain numbers, as those of a trained generator come; no seed gives them. */
    static Network trained(int features, long seed) {
        return new Network(
                features, 0, Optional.of(network(features, seed).weights().numbers()));
    }

    /** Latent vectors of normally distributed quarters, so many tenths of them not 0; with none, a single 1 in each. */
    static NDArray latent(int batch, int tenths, Random random) {
        double[] entries = new double[batch * LATENT];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = random.nextInt(WHOLE) < tenths ? Math.rint(4 * random.nextGaussian()) / 4 + 0.0 : 0;
        }
        for (int b = 0; b < batch && tenths == 0; b++) {
            entries[b * LATENT + random.nextInt(LATENT)] = 1;
        }
        return Tensors.of(entries, batch, LATENT);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().dontShrink();
    }

    @Provide
    Arbitrary<LatentQuestion> questions() {
        return questions(between(0, Generator.MODULES - 1), Arbitraries.of(1, 1, 2), between(1, 4));
    }

    @Provide
    Arbitrary<LatentQuestion> single() {
        return smooth(between(0, 5), between(1, 1));
    }

    @Provide
    Arbitrary<LatentQuestion> several() {
        return smooth(between(0, 5), between(2, 3));
    }

    /** Deep layers have many rows, so they come alone. */
    @Provide
    Arbitrary<LatentQuestion> deep() {
        return smooth(Arbitraries.of(6, 7, 8, 9, 10, 11), between(1, 1));
    }

    private Arbitrary<LatentQuestion> smooth(Arbitrary<Integer> index, Arbitrary<Integer> batch) {
        return questions(index, Arbitraries.just(1), batch).filter(LatentQuestion::isSmooth);
    }

    @Provide
    Arbitrary<LatentQuestion> shallow() {
        return questions(Arbitraries.of(0, 2, 3, 5), Arbitraries.just(1), between(1, 2));
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private Arbitrary<LatentQuestion> questions(
            Arbitrary<Integer> index, Arbitrary<Integer> features, Arbitrary<Integer> batch) {
        return Combinators.combine(networks(features), index, batch, Arbitraries.of(0, WHOLE, WHOLE), seeds())
                .as((network, i, samples, tenths, seed) ->
                        new LatentQuestion(network, i, latent(samples, tenths, new Random(OneWay.seed(seed, "z")))));
    }

    /** One in three is told by its weights, as a trained one is. */
    private Arbitrary<Network> networks(Arbitrary<Integer> features) {
        return Combinators.combine(features, Arbitraries.of(false, false, true), seeds())
                .as((f, trained, seed) -> trained ? trained(f, seed) : network(f, seed));
    }

    /** Orthogonal V, and one that exchanges coordinates: readable, and its rows are other directions than its columns. */
    @Provide
    Arbitrary<LatentEdit> edits() {
        return edits(between(1, 1), between(1, 1), Arbitraries.of(false, true, true));
    }

    @Provide
    Arbitrary<LatentEdit> severalEdits() {
        return edits(Arbitraries.of(1, 2, 2, 2), between(2, 3), Arbitraries.of(false, true, true));
    }

    private Arbitrary<LatentEdit> edits(
            Arbitrary<Integer> batch, Arbitrary<Integer> columns, Arbitrary<Boolean> mixed) {
        return Combinators.combine(
                        networks(Arbitraries.of(1, 1, 2)),
                        batch,
                        columns,
                        Arbitraries.of(0, WHOLE, WHOLE),
                        mixed,
                        seeds())
                .as((network, samples, count, tenths, mix, seed) -> new LatentEdit(
                        network,
                        latent(samples, tenths, new Random(OneWay.seed(seed, "z"))),
                        mix ? Matrices.orthogonal(LATENT, LATENT, new Random(seed)) : exchange(),
                        new Random(seed).ints(count, 0, LATENT).toArray()));
    }

    /** Columns of any length; where it is nearly 1, a step that is off by half a per cent is still seen. */
    @Provide
    Arbitrary<LatentEdit> scaledEdits() {
        return Combinators.combine(edits(), Arbitraries.of(20.0, 0.25, 1.005, 0.995, 1.005, 0.995))
                .as((e, length) -> {
                    DMatrixRMaj v = e.v().copy();
                    CommonOps_DDRM.scale(length, v);
                    return new LatentEdit(e.network(), e.z(), v, e.columns());
                });
    }

    /** Column k is coordinate k + 7, cyclically. */
    private static DMatrixRMaj exchange() {
        DMatrixRMaj v = new DMatrixRMaj(LATENT, LATENT);
        for (int k = 0; k < LATENT; k++) {
            v.set((k + 7) % LATENT, k, 1);
        }
        return v;
    }

    @Provide
    Arbitrary<Constructed> matrices() {
        return Arbitraries.frequencyOf(Tuple.of(1, wholeNumbers()), Tuple.of(2, mixed()));
    }

    /** One whole number in each column, each in a row of its own: these are the singular values. */
    private Arbitrary<Constructed> wholeNumbers() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(-9, 9)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.integers().between(0, 4))
                .as((entries, more) -> {
                    int n = entries.size();
                    DMatrixRMaj j = new DMatrixRMaj(n + more, n);
                    for (int k = 0; k < n; k++) {
                        j.set((k + 1) % (n + more), k, entries.get(k));
                    }
                    return new Constructed(
                            j,
                            descending(entries.stream().mapToDouble(Math::abs).toArray()));
                });
    }

    /** Singular values of which some may be equal, and some 0. */
    private Arbitrary<Constructed> mixed() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(0, 1, 2, 4),
                        Arbitraries.of(1, 1, 2, 3),
                        Arbitraries.of(0, 0, 1, 3),
                        seeds())
                .as((n, more, decades, equal, zeros, seed) -> {
                    double[] sigma = Matrices.spectrum(n, decades);
                    for (int k = 0; k < n; k++) {
                        sigma[k] = k >= Math.max(1, n - zeros) ? 0 : sigma[k - k % equal];
                    }
                    return new Constructed(Matrices.withSingularValues(sigma, n + more, n, new Random(seed)), sigma);
                });
    }

    /** Many rows: a square matrix again and again, each time by another factor. */
    static Constructed tall(int blocks, int n, Random random) {
        double[] sigma = Matrices.spectrum(n, 2);
        DMatrixRMaj block = Matrices.withSingularValues(sigma, n, n, random);
        DMatrixRMaj j = new DMatrixRMaj(blocks * n, n);
        double square = 0;
        for (int b = 0; b < blocks; b++) {
            double factor = 1 + random.nextDouble();
            square += factor * factor;
            for (int i = 0; i < n * n; i++) {
                j.data[b * n * n + i] = factor * block.data[i];
            }
        }
        for (int k = 0; k < n; k++) {
            sigma[k] *= Math.sqrt(square);
        }
        return new Constructed(j, sigma);
    }

    private static double[] descending(double[] values) {
        java.util.Arrays.sort(values);
        for (int i = 0; i < values.length / 2; i++) {
            double value = values[i];
            values[i] = values[values.length - 1 - i];
            values[values.length - 1 - i] = value;
        }
        return values;
    }
}
