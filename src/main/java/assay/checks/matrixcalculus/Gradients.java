package assay.checks.matrixcalculus;

import assay.checks.matrixcalculus.FactoredNet.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gradients of the mean loss of a batch with respect to everything that a net of factors stores.
 *
 * @param layers a gradient in the place of each factor and bias
 */
record Gradients(List<Layer> layers) {

    /** By the chain rule, image by image. */
    static Gradients of(FactoredNet net, double[][] images, int[] labels) {
        Gradients sum = none(net);
        for (int i = 0; i < images.length; i++) {
            Pass pass = net.pass(images[i]);
            double[] delta = Arrays.stream(pass.scores()).map(Math::exp).toArray();
            delta[labels[i]] -= 1;
            pass.back(Arrays.stream(delta).map(d -> d / images.length).toArray(), sum);
        }
        return sum;
    }

    /**
     * What bounds all sums of moduli on the way. Rounding moves a logit by a share of its sum of moduli, at most {@code size}, and
     * with it a probability: so the way back begins with 1 + size in place of a probability, and rounding is a share of what
     * comes out.
     */
    static Gradients sizes(FactoredNet net, double[][] images) {
        FactoredNet moduli = net.moduli();
        Gradients sum = none(net);
        double[] delta = new double[net.layers().get(net.layers().size() - 1).bias().length];
        Arrays.fill(delta, (1 + net.size(images)) / images.length);
        for (double[] image : images) {
            moduli.pass(Loops.moduli(image)).back(delta, sum);
        }
        return sum;
    }

    /** The net after a step. */
    FactoredNet moved(FactoredNet net, double rate) {
        List<Layer> moved = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++) {
            Layer at = net.layers().get(l);
            Layer by = layers.get(l);
            moved.add(new Layer(
                    moved(at.left(), by.left(), rate),
                    moved(at.right(), by.right(), rate),
                    moved(at.bias(), by.bias(), rate)));
        }
        return new FactoredNet(moved);
    }

    private static Gradients none(FactoredNet net) {
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : net.layers()) {
            layers.add(new Layer(
                    new double[layer.left().length][layer.left()[0].length],
                    new double[layer.right().length][layer.right()[0].length],
                    new double[layer.bias().length]));
        }
        return new Gradients(layers);
    }

    private static double[][] moved(double[][] at, double[][] by, double rate) {
        double[][] moved = new double[at.length][];
        for (int i = 0; i < at.length; i++) {
            moved[i] = moved(at[i], by[i], rate);
        }
        return moved;
    }

    private static double[] moved(double[] at, double[] by, double rate) {
        double[] moved = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            moved[i] = at[i] - rate * by[i];
        }
        return moved;
    }
}
