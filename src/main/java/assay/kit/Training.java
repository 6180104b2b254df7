package assay.kit;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import assay.kit.ResidualNet.Layer;
import assay.kit.ResidualNet.Lesson;
import java.util.ArrayList;
import java.util.List;

/** Adam on all weights and biases of a {@link ResidualNet}; everything but the weights is freed step by step. */
final class Training {

    private static final double RATE = 1e-3;
    private static final double MEAN_KEPT = 0.9;
    private static final double SQUARE_KEPT = 0.999;
    private static final double TINY = 1e-8;

    private final List<NDArray> parameters = new ArrayList<>();
    private final List<NDArray> means = new ArrayList<>();
    private final List<NDArray> squares = new ArrayList<>();

    private Training(List<Layer> layers) {
        for (Layer layer : layers) {
            parameters.add(layer.weight());
            parameters.add(layer.bias());
        }
        for (NDArray p : parameters) {
            p.setRequiresGradient(true);
            means.add(p.zerosLike());
            squares.add(p.zerosLike());
        }
    }

    /** The layers after the lesson; they are changed in place. */
    static List<Layer> trained(List<Layer> layers, Lesson lesson) {
        Training training = new Training(layers);
        int count = lesson.labels().length;
        int batches = (count + lesson.batch() - 1) / lesson.batch();
        for (int step = 0; step < lesson.steps(); step++) {
            int from = step % batches * lesson.batch();
            training.step(layers, lesson, from, Math.min(count, from + lesson.batch()), step + 1);
        }
        training.end();
        return layers;
    }

    private void step(List<Layer> layers, Lesson lesson, int from, int to, int number) {
        try (NDManager scratch = lesson.images().getManager().newSubManager()) {
            NDArray images = lesson.images().get(new NDIndex("{}:{}", from, to));
            images.attach(scratch);
            NDArray labels = scratch.create(java.util.Arrays.copyOfRange(lesson.labels(), from, to));
            NDArray targets = labels.oneHot(
                            (int) layers.get(layers.size() - 1).bias().size())
                    .toType(DataType.FLOAT32, false);
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray loss = scores(layers, images).mul(targets).sum().div(from - to);
                collector.backward(loss);
            }
            for (int i = 0; i < parameters.size(); i++) {
                move(i, number, scratch);
            }
        }
    }

    private void move(int i, int number, NDManager scratch) {
        NDArray gradient = parameters.get(i).getGradient();
        gradient.attach(scratch);
        means.get(i).muli(MEAN_KEPT).addi(gradient.mul(1 - MEAN_KEPT));
        squares.get(i).muli(SQUARE_KEPT).addi(gradient.square().muli(1 - SQUARE_KEPT));
        double rate = RATE / (1 - StrictMath.pow(MEAN_KEPT, number));
        double unbiased = 1 / (1 - StrictMath.pow(SQUARE_KEPT, number));
        NDArray size = squares.get(i).mul(unbiased);
        size.attach(scratch);
        NDArray step = means.get(i).mul(rate);
        step.attach(scratch);
        parameters.get(i).subi(step.divi(size.sqrt().addi(TINY)));
        gradient.subi(gradient);
    }

    private void end() {
        means.forEach(NDArray::close);
        squares.forEach(NDArray::close);
        parameters.forEach(p -> p.setRequiresGradient(false));
    }

    private static NDArray scores(List<Layer> layers, NDArray images) {
        NDArray h = Activation.relu(applied(layers.get(0), images));
        for (int first = 1; first < layers.size() - 1; first += 2) {
            NDArray inner = Activation.relu(applied(layers.get(first), h));
            h = Activation.relu(h.add(applied(layers.get(first + 1), inner)));
        }
        return applied(layers.get(layers.size() - 1), h).logSoftmax(1);
    }

    private static NDArray applied(Layer layer, NDArray x) {
        return x.matMul(layer.weight().transpose()).add(layer.bias());
    }
}
