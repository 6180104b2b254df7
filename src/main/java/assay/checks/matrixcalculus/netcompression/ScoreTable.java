package assay.checks.matrixcalculus.netcompression;

import ai.djl.ndarray.NDArray;
import assay.checks.Suspect;
import assay.checks.Tensors;
import assay.checks.Verify;
import assay.tasks.matrixcalculus.NetCompression.Classifier;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A classifier by a table: image i begins with the number i, and has row i for its scores.
 *
 * @param scores a row per image
 * @param labels a class each
 * @param batch how many images the classifier takes
 */
record ScoreTable(double[][] scores, int[] labels, int batch) {

    private static final int ENTRIES = 2;

    static Arbitrary<ScoreTable> any() {
        return Combinators.combine(NetCases.size(1, 9), NetCases.size(2, 4), NetCases.size(1, 5), NetCases.seed())
                .as((count, classes, batch, seed) -> drawn(count, classes, batch, new Random(seed)));
    }

    private static ScoreTable drawn(int count, int classes, int batch, Random random) {
        double[][] scores = new double[count][classes];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            int best = 0;
            for (int j = 0; j < classes; j++) {
                scores[i][j] = -(1 + random.nextInt(20) + j / 10.0);
                best = scores[i][j] > scores[i][best] ? j : best;
            }
            labels[i] = random.nextInt(3) > 0 ? best : random.nextInt(classes);
        }
        return new ScoreTable(scores, labels, batch);
    }

    NDArray images() {
        double[] entries = new double[ENTRIES * labels.length];
        for (int i = 0; i < labels.length; i++) {
            entries[ENTRIES * i] = i;
            entries[ENTRIES * i + 1] = 1;
        }
        return Tensors.of(entries, labels.length, ENTRIES);
    }

    Classifier net() {
        return images -> {
            if (images.getShape().dimension() != 2 || images.getShape().get(1) != ENTRIES) {
                throw Verify.refused("you hand images of shape " + images.getShape() + " to a net that takes rows of "
                        + ENTRIES + " entries");
            }
            long count = images.getShape().get(0);
            Verify.that(
                    count > 0 && count <= batch,
                    "you hand " + count + " images to a net that takes 1 to " + batch + " at a time");
            double[][] rows = Tensors.rows(images);
            double[][] answers = new double[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                int number = (int) Math.round(rows[i][0]);
                Verify.that(number >= 0 && number < scores.length, "you hand an image to the net that is not yours");
                answers[i] = scores[number];
            }
            return Tensors.of(Loops.flat(answers), rows.length, scores[0].length);
        };
    }

    private boolean right(int image) {
        for (double score : scores[image]) {
            if (score > scores[image][labels[image]]) {
                return false;
            }
        }
        return true;
    }

    private int right(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += right(i) ? 1 : 0;
        }
        return count;
    }

    double accuracy() {
        return (double) right(0, labels.length) / labels.length;
    }

    Suspect[] suspects() {
        int n = labels.length;
        int whole = n / batch * batch;
        double means = 0;
        int batches = 0;
        for (int from = 0; from < n; from += batch, batches++) {
            int to = Math.min(n, from + batch);
            means += (double) right(from, to) / (to - from);
        }
        return new Suspect[] {
            new Suspect("the mean of the batches' accuracies", means / batches),
            new Suspect("the first batch alone", (double) right(0, Math.min(batch, n)) / Math.min(batch, n)),
            new Suspect("the last batch left out, though divided by all images", (double) right(0, whole) / n),
            new Suspect("the last batch left out", whole == 0 ? -1 : (double) right(0, whole) / whole),
            new Suspect("the share of wrong answers", 1 - accuracy()),
            new Suspect("per cent in place of a share", 100 * accuracy())
        };
    }
}
