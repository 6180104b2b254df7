package assay.checks.matrixcalculus.netcompression;

import ai.djl.ndarray.NDArray;
import assay.checks.Evidence;
import assay.checks.Tensors;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.matrixcalculus.netcompression.FactoredNet.Layer;
import assay.checks.matrixcalculus.netcompression.NetCases.Compressed;
import assay.checks.matrixcalculus.netcompression.TuneCases.Tuning;
import assay.tasks.matrixcalculus.NetCompression;
import assay.tasks.matrixcalculus.NetCompression.Compression;
import assay.tasks.matrixcalculus.NetCompression.Network;
import assay.verdict.Fact;
import assay.verdict.Finding;
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
        FactoredNet start = FactoredNet.of(c.layers());
        FactoredNet actual = NetVerdicts.layers(network, start);
        FactoredNet expected = c.course().get(c.steps());
        List<FactoredNet> sensitivity = c.sensitivity();
        double units = start.mostTerms() + c.labels().length;
        for (int l = 0; l < expected.layers().size(); l++) {
            int number = l;
            String where = " of layer " + l + " after " + c.steps() + (c.steps() == 1 ? " step" : " steps");
            for (Part part : Part.values()) {
                double scale = Loops.largest(part.of(start, l))
                        + sensitivity.stream()
                                .mapToDouble(s -> Loops.largest(part.of(s, number)))
                                .max()
                                .orElseThrow();
                try {
                    Verify.close(
                            part.called + where,
                            part.of(expected, l),
                            part.of(actual, l),
                            Tolerance.units(units).single().scale(scale).slack(16));
                } catch (Finding found) {
                    throw StepSlip.behind(c, start, actual)
                            .map(slip -> found.with(Fact.of("looks like", slip)))
                            .orElse(found);
                }
            }
        }
    }

    /** What a layer stores. */
    private enum Part {
        LEFT("left"),
        RIGHT("right"),
        BIAS("the bias");

        private final String called;

        Part(String called) {
            this.called = called;
        }

        double[] of(FactoredNet net, int number) {
            Layer layer = net.layers().get(number);
            return switch (this) {
                case LEFT -> Loops.flat(layer.left());
                case RIGHT -> Loops.flat(layer.right());
                case BIAS -> layer.bias();
            };
        }
    }

    /** The losses are those before each step. */
    static void losses(double[] losses, Tuning c) {
        Verify.length("what fine-tuning returns", c.steps(), losses);
        double[] expected = c.losses();
        double units = FactoredNet.of(c.layers()).mostTerms() + c.labels().length + 4.0;
        Verify.close(
                "your list of losses",
                expected,
                losses,
                Tolerance.units(units)
                        .single()
                        .scale(Loops.largest(expected) + c.sensitivityOfLosses())
                        .slack(16));
    }

    /**
     * From the submission's own factors the loss falls by half of what it would in double precision, at least; nothing else
     * moves.
     */
    static void falls(NetCompression subject, Compressed c, Evidence evidence) {
        Compression compression = subject.compression(c.net());
        Random random = new Random(c.net().seed());
        int inputs = c.net().inputs();
        NDArray images = NetCases.images(IMAGES, inputs, random);
        int[] labels = random.ints(IMAGES, 0, c.net().classes()).toArray();
        FactoredNet drawn = FactoredNet.truncated(c.net(), c.rank());
        Network tuned = compression.at(c.rank());
        FactoredNet start = NetVerdicts.layers(tuned, drawn);
        double before = TuneCases.loss(start.scores(Tensors.rows(images)), labels);
        double after = TuneCases.loss(tuned(start, Tensors.rows(images), labels).scores(Tensors.rows(images)), labels);
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
        untuned("scores of a net that was not tuned", other.scores(images), subject, c, images);
        untuned(
                "scores of a net that was made after another was tuned",
                compression.at(c.rank()).scores(images),
                subject,
                c,
                images);
    }

    /** What other nets do is to blame only if a net has the right scores where none was tuned. */
    private static void untuned(String what, NDArray scores, NetCompression subject, Compressed c, NDArray images) {
        FactoredNet drawn = FactoredNet.truncated(c.net(), c.rank());
        try {
            NetVerdicts.scores(what, drawn, drawn, images, scores);
        } catch (Finding found) {
            if (!isRightAlone(subject, c, drawn, images)) {
                NetVerdicts.scores("scores at r = " + c.rank(), drawn, drawn, images, scores);
            }
            throw found;
        }
    }

    private static boolean isRightAlone(NetCompression subject, Compressed c, FactoredNet drawn, NDArray images) {
        try {
            NDArray scores = subject.compression(c.net()).at(c.rank()).scores(images);
            NetVerdicts.scores("scores", drawn, drawn, images, scores);
            return true;
        } catch (Finding wrongAsWell) {
            return false;
        }
    }

    private static FactoredNet tuned(FactoredNet start, double[][] images, int[] labels) {
        FactoredNet net = start;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            net = Gradients.of(net, images, labels).moved(net, RATE);
        }
        return net;
    }
}
