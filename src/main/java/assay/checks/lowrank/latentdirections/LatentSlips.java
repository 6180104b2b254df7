package assay.checks.lowrank.latentdirections;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import assay.checks.Suspect;
import assay.checks.Tensors;
import assay.kit.Generator;
import assay.kit.GeneratorWeights;
import assay.kit.GeneratorWeights.Normalisation;
import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The likely slips behind a wrong tensor: what each would give is computed, and compared with what came. */
final class LatentSlips {

    private static final double ALIKE = 1e-4;

    /** A slip and what it gives; the answer's shape is known to be right where this is asked. */
    private record Slip(String words, Supplier<double[]> entries) {}

    private final List<Slip> slips = new ArrayList<>();

    /** What is expected: a slip that gives the same, as one sample for all does where there is one, explains nothing. */
    private final double[] expected;

    private LatentSlips(double[] expected) {
        this.expected = expected;
    }

    /** Slips of hidden outputs. */
    static LatentSlips of(LatentQuestion q, List<Signal> expected) {
        LatentSlips slips = new LatentSlips(entries(expected));
        if (q.index() > 0) {
            slips.add(
                    "the output of module " + (q.index() - 1) + ": indices count from 0, and f_i belongs to G_i",
                    () -> entries(q.at(q.index() - 1).outputs()));
        }
        if (q.index() < Generator.MODULES - 1) {
            slips.add(
                    q.index() % 3 == 1 && q.index() < Generator.MODULES - 3
                            ? "what the ReLU after it left: it works in place, so keep a copy"
                            : "the output of the module after it",
                    () -> entries(q.at(q.index() + 1).outputs()));
        }
        return slips.add(
                "normalised by the statistics of the batch: that is the training mode", () -> entries(trained(q)));
    }

    /** Slips of stacked Jacobians. */
    static LatentSlips ofJacobian(LatentQuestion q, double[] rows) {
        int latent = GeneratorWeights.LATENT;
        int one = q.entries() * latent;
        return new LatentSlips(rows)
                .add(
                        "for each sample the columns of J, read as if they were rows: transpose before you reshape",
                        () -> reordered(rows, i -> i / one * one + i % q.entries() * latent + i % one / q.entries()))
                .add("the Jacobian of the first sample for every sample", () -> reordered(rows, i -> i % one))
                .add("rows in the order of rows, columns, channels: channels come first", () -> {
                    int channels = (int) q.shape()[1];
                    int pixels = q.entries() / channels;
                    return reordered(rows, i -> {
                        int row = i / latent % q.entries();
                        int from = row % channels * pixels + row / channels;
                        return i / one * one + from * latent + i % latent;
                    });
                });
    }

    /** Slips of edited images. */
    static LatentSlips of(LatentEdit e, List<Signal> expected) {
        double[][] sums = new double[e.columns().length][];
        for (int k = 0; k < sums.length; k++) {
            sums[k] = LatentEdit.direction(e.column(e.columns()[k]), LatentEdit.STEP);
            for (int i = 0; k > 0 && i < sums[k].length; i++) {
                sums[k][i] += sums[k - 1][i];
            }
        }
        LatentSlips slips = new LatentSlips(entries(expected))
                .add(
                        "moved along all columns so far: start again from z for each",
                        () -> entries(e.images(k -> sums[k])))
                .add(
                        "moved by 3 times the column, whose length is not 1",
                        () -> entries(e.images(k -> LatentEdit.times(e.column(e.columns()[k]), LatentEdit.STEP))))
                .add(
                        "moved by 1 and not by 3",
                        () -> entries(e.images(k -> LatentEdit.direction(e.column(e.columns()[k]), 1))))
                .add(
                        "moved against the direction",
                        () -> entries(e.images(k -> LatentEdit.direction(e.column(e.columns()[k]), -LatentEdit.STEP))));
        return !e.isSquare()
                ? slips
                : slips.add(
                        "moved along rows of V: directions are its columns",
                        () -> entries(e.images(k -> LatentEdit.direction(e.row(e.columns()[k]), LatentEdit.STEP))));
    }

    /** The finding with the slip that gives the same answer, if one does. */
    Finding named(Finding finding, NDArray answer) {
        return nameOf(answer).map(finding::with).orElse(finding);
    }

    private Optional<Fact> nameOf(NDArray answer) {
        if (answer.getDataType() != DataType.FLOAT32) {
            return Optional.empty();
        }
        double[] entries = Tensors.entries(answer);
        return Suspect.only(slips.stream()
                .filter(slip -> {
                    double[] given = slip.entries().get();
                    return alike(given, entries) && !alike(given, expected);
                })
                .map(Slip::words));
    }

    private LatentSlips add(String words, Supplier<double[]> entries) {
        slips.add(new Slip(words, entries));
        return this;
    }

    private static boolean alike(double[] slip, double[] answer) {
        if (slip.length != answer.length) {
            return false;
        }
        double scale = Arrays.stream(slip).map(Math::abs).max().orElse(0);
        for (int i = 0; i < slip.length; i++) {
            if (!(Math.abs(slip[i] - answer[i]) <= ALIKE * scale)) {
                return false;
            }
        }
        return true;
    }

    private static double[] entries(List<Signal> signals) {
        return signals.stream().flatMapToDouble(s -> Arrays.stream(s.values())).toArray();
    }

    private interface Source {
        int of(int entry);
    }

    private static double[] reordered(double[] entries, Source source) {
        double[] reordered = new double[entries.length];
        Arrays.setAll(reordered, i -> entries[source.of(i)]);
        return reordered;
    }

    /** The hidden outputs in training mode. */
    private static List<Signal> trained(LatentQuestion q) {
        GeneratorWeights weights = q.network().weights();
        List<Signal> batch = q.samples();
        for (int module = 0; module <= q.index(); module++) {
            int layer = module / 3;
            int kind = module == Generator.MODULES - 1 ? 3 : module % 3;
            Normalisation n = kind == 1 ? ofBatch(weights.normalisations().get(layer), batch) : null;
            batch = batch.stream()
                    .map(x -> switch (kind) {
                        case 0 -> ByDefinition.convolved(weights.convolutions().get(layer), x);
                        case 1 -> ByDefinition.normalised(n, x);
                        case 2 -> ByDefinition.rectified(x, x);
                        default -> ByDefinition.squashed(x);
                    })
                    .toList();
        }
        return batch;
    }

    private static Normalisation ofBatch(Normalisation n, List<Signal> batch) {
        int channels = n.gain().length;
        double[] sums = new double[channels];
        double[] squares = new double[channels];
        double count = (double) batch.size() * batch.get(0).size() / channels;
        batch.forEach(x -> {
            for (int i = 0; i < x.size(); i++) {
                sums[x.channel(i)] += x.values()[i];
                squares[x.channel(i)] += x.values()[i] * x.values()[i];
            }
        });
        float[] mean = new float[channels];
        float[] variance = new float[channels];
        for (int c = 0; c < channels; c++) {
            mean[c] = (float) (sums[c] / count);
            variance[c] = (float) (squares[c] / count - sums[c] / count * (sums[c] / count));
        }
        return new Normalisation(n.gain(), n.shift(), mean, variance);
    }
}
