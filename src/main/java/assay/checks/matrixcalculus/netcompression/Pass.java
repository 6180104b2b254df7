package assay.checks.matrixcalculus.netcompression;

import assay.checks.matrixcalculus.netcompression.FactoredNet.Layer;
import assay.kit.ResidualNet;
import java.util.Arrays;

/** One image on its way through a net, and a gradient on its way back. */
final class Pass {

    private static final int LAST = ResidualNet.LAYERS - 1;

    private final FactoredNet net;
    private final double[][] taken = new double[ResidualNet.LAYERS][];
    private final double[][] before = new double[LAST][];
    private final double[] logits;

    Pass(FactoredNet net, double[] image) {
        this.net = net;
        before[0] = applied(0, image);
        double[] h = Loops.positive(before[0]);
        for (int first = 1; first < LAST; first += 2) {
            before[first] = applied(first, h);
            before[first + 1] = applied(first + 1, Loops.positive(before[first]));
            Loops.add(before[first + 1], h);
            h = Loops.positive(before[first + 1]);
        }
        logits = applied(LAST, h);
    }

    private double[] applied(int number, double[] x) {
        Layer layer = net.layers().get(number);
        taken[number] = x;
        double[] y = Loops.times(layer.left(), layer.inner(x));
        Loops.add(y, layer.bias());
        return y;
    }

    double[] scores() {
        double most = Arrays.stream(logits).max().orElseThrow();
        double sum = Arrays.stream(logits).map(l -> Math.exp(l - most)).sum();
        return Arrays.stream(logits).map(l -> l - most - Math.log(sum)).toArray();
    }

    /** The smallest modulus of what ReLU is applied to. */
    double margin() {
        return Arrays.stream(before)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .min()
                .orElseThrow();
    }

    /** Adds to {@code sum} the gradients that belong to this gradient with respect to the logits. */
    void back(double[] delta, Gradients sum) {
        double[] h = back(LAST, delta, sum);
        for (int first = LAST - 2; first > 0; first -= 2) {
            double[] outer = Loops.masked(h, before[first + 1]);
            double[] inner = Loops.masked(back(first + 1, outer, sum), before[first]);
            h = back(first, inner, sum);
            Loops.add(h, outer);
        }
        back(0, Loops.masked(h, before[0]), sum);
    }

    private double[] back(int number, double[] delta, Gradients sum) {
        Layer layer = net.layers().get(number);
        Layer gradient = sum.layers().get(number);
        double[] x = taken[number];
        double[] between = Loops.transposedTimes(layer.left(), delta);
        Loops.add(gradient.bias(), delta);
        Loops.addOuter(gradient.left(), delta, layer.inner(x));
        Loops.addOuter(gradient.right(), between, x);
        return Loops.transposedTimes(layer.right(), between);
    }
}
