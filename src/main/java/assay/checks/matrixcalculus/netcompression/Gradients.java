package assay.checks.matrixcalculus.netcompression;

import assay.checks.matrixcalculus.netcompression.FactoredNet.Layer;
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

    /** The net after a step. */
    FactoredNet moved(FactoredNet net, double rate) {
        return net.plus(-rate, new FactoredNet(layers));
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
}
