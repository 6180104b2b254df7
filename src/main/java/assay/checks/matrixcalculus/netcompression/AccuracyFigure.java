package assay.checks.matrixcalculus.netcompression;

import assay.checks.RealData;
import assay.kit.ResidualNet;
import assay.kit.ResidualNet.Lesson;
import assay.tasks.matrixcalculus.NetCompression;
import assay.tasks.matrixcalculus.NetCompression.Compression;
import assay.tasks.matrixcalculus.NetCompression.Network;
import assay.tasks.matrixcalculus.NetCompression.Sizes;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Accuracy against the number of parameters, before and after fine-tuning, of the sheet's net with 100 units a layer in place of
 * 1000: then its decomposition takes a fraction of a second and not half a minute.
 */
final class AccuracyFigure {

    private static final int WIDTH = 100;
    private static final int TRAINED_ON = 600;
    private static final int TUNED_ON = 200;
    private static final int TESTED_ON = 200;
    private static final int BATCH = 100;
    private static final int STEPS = 40;
    private static final int EPOCHS = 6;
    private static final float RATE = 0.1f;
    private static final int[] RANKS = {1, 2, 5, 10, 20, 50, WIDTH};
    private static final long SEED = 713;

    private AccuracyFigure() {}

    static Figure draw(NetCompression subject, RealData data) {
        LabelledImages train = LabelledImages.train(data, TRAINED_ON, SEED);
        LabelledImages test = LabelledImages.test(data, TESTED_ON, SEED);
        ResidualNet net = new ResidualNet(
                SEED,
                LabelledImages.ENTRIES,
                WIDTH,
                LabelledImages.CLASSES,
                1,
                new Lesson(train.images(), train.labels(), BATCH, STEPS));
        Compression compression = subject.compression(net);
        LabelledImages tuning = train.first(Math.min(TUNED_ON, train.labels().length));
        List<double[]> before = new ArrayList<>();
        List<double[]> after = new ArrayList<>();
        for (int rank : RANKS) {
            Network network = compression.at(rank);
            double parameters = network.parameters();
            before.add(new double[] {parameters, test.accuracy(network.scores(test.images()))});
            if (rank < WIDTH) {
                network.tune(tuning.images(), tuning.labels(), BATCH, RATE, EPOCHS);
                after.add(new double[] {parameters, test.accuracy(network.scores(test.images()))});
            }
        }
        return figure(before, after, test.real());
    }

    private static Figure figure(List<double[]> before, List<double[]> after, boolean real) {
        double original = NetCounts.original(new Sizes(LabelledImages.ENTRIES, WIDTH, LabelledImages.CLASSES));
        double[] full = before.get(before.size() - 1);
        return new Figure(
                "Accuracy against parameters",
                "A net of " + WIDTH + " units a layer, trained for " + STEPS + " steps on "
                        + (real ? "CIFAR-10" : "generated pictures (ten kinds of coloured waves under noise)")
                        + " and compressed to r = 1, 2, 5, 10, 20, 50, " + WIDTH + "; then fine-tuned for "
                        + EPOCHS * TUNED_ON / BATCH
                        + " steps. Right of the vertical line factors take more numbers than the net.",
                Axis.log("parameters"),
                Axis.linear("accuracy on " + TESTED_ON + " other images"),
                false,
                List.of(
                        new Layer(Kind.LINE, Role.THEORY, "the net that is not compressed", new double[][] {
                            {original, 0}, {original, 1}
                        }),
                        new Layer(Kind.LINE, Role.CONTEXT, "accuracy at full rank", new double[][] {
                            {before.get(0)[0], full[1]}, {full[0], full[1]}
                        }),
                        new Layer(Kind.LINE, Role.SUBMISSION, "compressed by you", before.toArray(double[][]::new)),
                        new Layer(
                                Kind.LINE, Role.SUBMISSION, "and fine-tuned by you", after.toArray(double[][]::new))));
    }
}
