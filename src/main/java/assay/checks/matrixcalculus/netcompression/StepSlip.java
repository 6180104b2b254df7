package assay.checks.matrixcalculus.netcompression;

import assay.checks.matrixcalculus.netcompression.FactoredNet.Layer;
import assay.checks.matrixcalculus.netcompression.TuneCases.Tuning;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells a known slip in fine-tuning by how far and which way the net has gone. */
final class StepSlip {

    private static final double NEAR = 1e-3;

    private StepSlip() {}

    static Optional<String> behind(Tuning c, FactoredNet start, FactoredNet actual) {
        double[] before = start.flat();
        double[] gone = minus(actual.flat(), before);
        if (Loops.largest(gone) == 0) {
            return Optional.of("an optimiser that moves copies: nothing has moved");
        }
        double[] right = minus(c.course().get(c.steps()).flat(), before);
        if (c.steps() > 1) {
            double[] sums = minus(accumulated(c, start).flat(), before);
            return near(gone, sums) && !near(right, sums)
                    ? Optional.of("gradients that add up from step to step")
                    : Optional.empty();
        }
        if (near(gone, times(-1, right))) {
            return Optional.of("a step up the gradient");
        }
        if (c.labels().length > 1 && near(gone, times(c.labels().length, right))) {
            return Optional.of("the gradient of the sum over the batch, not of the mean");
        }
        return Optional.empty();
    }

    private static FactoredNet accumulated(Tuning c, FactoredNet start) {
        FactoredNet net = start;
        double[] sum = new double[start.flat().length];
        for (int step = 0; step < c.steps(); step++) {
            Gradients gradient = Gradients.of(net, c.rows(step), c.classes(step));
            Loops.add(sum, new FactoredNet(gradient.layers()).flat());
            net = new Gradients(like(start, sum)).moved(net, c.rate());
        }
        return net;
    }

    /** The entries back in their places. */
    private static List<Layer> like(FactoredNet net, double[] entries) {
        int[] next = {0};
        return net.layers().stream()
                .map(l -> new Layer(
                        filled(l.left(), entries, next),
                        filled(l.right(), entries, next),
                        filled(new double[][] {l.bias()}, entries, next)[0]))
                .toList();
    }

    private static double[][] filled(double[][] like, double[] entries, int[] next) {
        double[][] filled = new double[like.length][];
        for (int i = 0; i < like.length; i++) {
            filled[i] = Arrays.copyOfRange(entries, next[0], next[0] + like[i].length);
            next[0] += like[i].length;
        }
        return filled;
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }

    private static double[] times(double factor, double[] a) {
        return Arrays.stream(a).map(x -> factor * x).toArray();
    }

    private static boolean near(double[] a, double[] b) {
        return Loops.largest(minus(a, b)) <= NEAR * Loops.largest(b);
    }
}
