package assay.checks.matrixcalculus;

import assay.checks.Evidence;
import assay.checks.Tensors;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.matrixcalculus.FactoredNet.Layer;
import assay.checks.matrixcalculus.NetCases.Compressed;
import assay.checks.matrixcalculus.TuneCases.Tuning;
import assay.tasks.matrixcalculus.NetCompression.Compression;
import assay.tasks.matrixcalculus.NetCompression.Network;
import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What is said of a network after fine-tuning. */
final class TunedNet {

    private static final int EPOCHS = 20;
    private static final float RATE = 0.05f;
    private static final int IMAGES = 12;

    private TunedNet() {}

    /** Factors and biases are where the steps lead. */
    static void verify(Network network, Tuning c) {
        List<FactoredNet> course = c.course();
        FactoredNet start = course.get(0);
        FactoredNet expected = course.get(course.size() - 1);
        FactoredNet actual = NetVerdicts.layers(network, start);
        Gradients sizes = Gradients.sizes(start, Tensors.rows(c.images()));
        double units = 2 * start.terms() + 10 + c.labels().length;
        double condition = c.condition();
        for (int l = 0; l < expected.layers().size(); l++) {
            Layer by = sizes.layers().get(l);
            Layer from = start.layers().get(l);
            Layer to = expected.layers().get(l);
            Layer is = actual.layers().get(l);
            String name = " of layer " + l + " after " + c.steps() + (c.steps() == 1 ? " step" : " steps");
            Checked checked = new Checked(units * c.steps(), condition, c, start, actual);
            checked.entries("left" + name, from.left(), to.left(), is.left(), by.left());
            checked.entries("right" + name, from.right(), to.right(), is.right(), by.right());
            checked.entries("the bias" + name, row(from.bias()), row(to.bias()), row(is.bias()), row(by.bias()));
        }
    }

    private record Checked(double units, double condition, Tuning c, FactoredNet start, FactoredNet actual) {

        void entries(String what, double[][] from, double[][] to, double[][] is, double[][] by) {
            double scale = Loops.largest(from) + c.steps() * c.rate() * Loops.largest(by);
            Tolerance tolerance = Tolerance.units(units)
                    .single()
                    .scale(scale)
                    .condition(condition)
                    .slack(8);
            try {
                Verify.close(what, Loops.flat(to), Loops.flat(is), tolerance);
            } catch (Finding found) {
                throw StepSlip.behind(c, start, actual)
                        .map(slip -> NetVerdicts.with(found, Fact.of("looks like", slip)))
                        .orElse(found);
            }
        }
    }

    /** The losses are those before each step. */
    static void losses(double[] losses, Tuning c) {
        Verify.length("what fine-tuning returns", c.steps(), losses);
        List<FactoredNet> course = c.course();
        double[] expected = new double[c.steps()];
        for (int step = 0; step < expected.length; step++) {
            expected[step] = TuneCases.loss(course.get(step).scores(c.rows(step)), c.classes(step));
        }
        Tolerance tolerance = NetVerdicts.tolerance(course.get(0), Tensors.rows(c.images()));
        Verify.close("the losses", expected, losses, tolerance.condition(c.steps() * c.condition()));
    }

    /** The loss falls by half of what it would in double precision, at least; nothing else moves. */
    static void falls(Compression compression, Compressed c, Evidence evidence) {
        Random random = new Random(c.net().seed());
        int inputs = c.net().inputs();
        var images = NetCases.images(IMAGES, inputs, random);
        int[] labels = random.ints(IMAGES, 0, c.net().classes()).toArray();
        FactoredNet start = FactoredNet.truncated(c.net(), c.rank());
        double before = TuneCases.loss(start.scores(Tensors.rows(images)), labels);
        double after = TuneCases.loss(tuned(start, Tensors.rows(images), labels).scores(Tensors.rows(images)), labels);
        Network tuned = compression.at(c.rank());
        Network other = compression.at(c.rank());
        tuned.tune(images, labels, IMAGES, RATE, EPOCHS);
        double reached = TuneCases.loss(Tensors.rows(tuned.scores(images)), labels);
        evidence.fact("loss", (float) before + " before, " + (float) reached + " after " + EPOCHS + " steps");
        Verify.that(
                reached <= before - (before - after) / 2,
                "the loss of a compressed net does not fall as gradient descent lets it",
                Fact.of("loss before", (float) before),
                Fact.of("loss after " + EPOCHS + " steps", (float) reached),
                Fact.of("gradient descent reaches", (float) after));
        NetVerdicts.scores("scores of a net that was not tuned", start, start, images, other.scores(images));
        NetVerdicts.scores(
                "scores of a net that was made after another was tuned",
                start,
                start,
                images,
                compression.at(c.rank()).scores(images));
    }

    private static FactoredNet tuned(FactoredNet start, double[][] images, int[] labels) {
        FactoredNet net = start;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            net = Gradients.of(net, images, labels).moved(net, RATE);
        }
        return net;
    }

    private static double[][] row(double[] x) {
        return new double[][] {Arrays.copyOf(x, x.length)};
    }
}
