package assay.checks.matrixcalculus.netcompression;

import ai.djl.ndarray.NDArray;
import assay.checks.RealData;
import assay.checks.Tensors;
import assay.checks.Verify;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Images of the form of CIFAR-10: 3·32·32 numbers in [−1, 1] each, and one of ten classes.
 *
 * @param images [N, 3072]
 * @param labels N classes
 * @param real whether they are CIFAR-10
 */
record LabelledImages(NDArray images, int[] labels, boolean real) {

    static final int CLASSES = 10;
    static final int ENTRIES = 3 * 32 * 32;

    private static final int SIDE = 32;
    private static final double NOISE = 0.7;
    private static final List<String> TRAIN = List.of("data_batch_1.bin", "cifar10-jpeg-train-5000.bin");
    private static final List<String> TEST = List.of("test_batch.bin", "cifar10-jpeg-test-1000.bin");

    /** To train with: real ones where they are there, otherwise drawn from the seed. */
    static LabelledImages train(RealData data, int count, long seed) {
        return read(data, TRAIN, count).orElseGet(() -> patterns(count, new Random(seed)));
    }

    /** To test with, others than those. */
    static LabelledImages test(RealData data, int count, long seed) {
        return read(data, TEST, count).orElseGet(() -> patterns(count, new Random(~seed)));
    }

    LabelledImages first(int count) {
        float[] entries = Arrays.copyOf(images.toFloatArray(), count * ENTRIES);
        return new LabelledImages(Tensors.of(entries, count, ENTRIES), Arrays.copyOf(labels, count), real);
    }

    /** The share of rows whose largest entry is that of their label. */
    double accuracy(NDArray scores) {
        if (scores.getShape().dimension() != 2 || scores.getShape().get(0) != labels.length) {
            throw Verify.refused(
                    "the scores have shape " + scores.getShape() + ", and " + labels.length + " rows are asked for");
        }
        double[][] rows = Tensors.rows(scores);
        int right = 0;
        for (int i = 0; i < rows.length; i++) {
            int best = 0;
            for (int j = 1; j < rows[i].length; j++) {
                best = rows[i][j] > rows[i][best] ? j : best;
            }
            right += best == labels[i] ? 1 : 0;
        }
        return (double) right / labels.length;
    }

    private static Optional<LabelledImages> read(RealData data, List<String> names, int count) {
        return names.stream()
                .flatMap(name -> data.bytes(name).map(bytes -> verified(name, bytes)).stream())
                .findFirst()
                .map(bytes -> of(bytes, Math.min(count, bytes.length / (ENTRIES + 1))));
    }

    /** The user's error if a file that would be read holds something else. */
    static void verify(RealData data) {
        read(data, TRAIN, 1);
        read(data, TEST, 1);
    }

    private static byte[] verified(String name, byte[] bytes) {
        boolean labelled = bytes.length >= ENTRIES + 1 && bytes.length % (ENTRIES + 1) == 0;
        for (int i = 0; labelled && i < bytes.length; i += ENTRIES + 1) {
            labelled = bytes[i] >= 0 && bytes[i] < CLASSES;
        }
        if (!labelled) {
            String message =
                    "--data: " + name + " has " + bytes.length + " bytes, and records of a label from 0 to 9 and "
                            + ENTRIES + " colours are expected (docs/data.md); mend it or take it away";
            throw new UncheckedIOException(message, new IOException(message));
        }
        return bytes;
    }

    /** Records of a label and 3072 bytes; taken evenly from the file, which may be sorted by class. */
    private static LabelledImages of(byte[] bytes, int count) {
        int records = bytes.length / (ENTRIES + 1);
        float[] entries = new float[count * ENTRIES];
        int[] labels = new int[count];
        int[] chosen =
                new Random(records).ints(0, records).distinct().limit(count).toArray();
        for (int i = 0; i < count; i++) {
            int start = chosen[i] * (ENTRIES + 1);
            labels[i] = bytes[start];
            for (int j = 0; j < ENTRIES; j++) {
                entries[i * ENTRIES + j] = (bytes[start + 1 + j] & 0xff) / 127.5f - 1;
            }
        }
        return new LabelledImages(Tensors.of(entries, count, ENTRIES), labels, true);
    }

    /** Waves of a direction, length and colour for each class, of phases from a half circle, under noise. */
    private static LabelledImages patterns(int count, Random random) {
        float[] entries = new float[count * ENTRIES];
        int[] labels = random.ints(count, 0, CLASSES).toArray();
        for (int i = 0; i < count; i++) {
            double phase = Math.PI * random.nextDouble();
            for (int j = 0; j < ENTRIES; j++) {
                double value = wave(labels[i], phase, j) + NOISE * random.nextGaussian();
                entries[i * ENTRIES + j] = (float) Math.max(-1, Math.min(1, value));
            }
        }
        return new LabelledImages(Tensors.of(entries, count, ENTRIES), labels, false);
    }

    private static double wave(int label, double phase, int entry) {
        int channel = entry / (SIDE * SIDE);
        int row = entry / SIDE % SIDE;
        int column = entry % SIDE;
        double angle = Math.PI * label / CLASSES;
        double along = row * Math.sin(angle) + column * Math.cos(angle);
        double colour = Math.cos(2 * Math.PI * (label / (double) CLASSES - channel / 3.0));
        return 0.4 * colour * Math.sin(2 * Math.PI * along / (6 + label % 3 * 2) + phase);
    }
}
