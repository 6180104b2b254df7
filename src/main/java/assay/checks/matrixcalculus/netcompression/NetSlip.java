package assay.checks.matrixcalculus.netcompression;

import assay.checks.Suspect;
import assay.checks.matrixcalculus.netcompression.FactoredNet.Layer;
import assay.verdict.Fact;
import java.util.Arrays;
import java.util.Optional;

/** Known slips in the forward pass; where scores agree with one, the finding names it. */
enum NetSlip {
    LOGITS("the log-softmax left out"),
    PROBABILITIES("softmax without its logarithm"),
    OVER_BATCH("log-softmax over the batch in place of the classes"),
    NO_SKIP("blocks that do not add what went into them"),
    NO_LAST_RELU("a block without ReLU after the sum"),
    RELU_BEFORE_SUM("ReLU before the sum in place of after it"),
    RELU_BETWEEN("ReLU between the two factors"),
    NO_BIAS("biases left out");

    private final String slip;

    NetSlip(String slip) {
        this.slip = slip;
    }

    /** The slip that gives these scores, if it is a known one and makes a difference here. */
    static Optional<Fact> behind(FactoredNet net, double[][] images, double[][] actual, double allowed) {
        double[][] right = net.scores(images);
        return Suspect.only(Arrays.stream(values())
                .filter(s -> agree(s.scores(net, images), actual, allowed))
                .filter(s -> !agree(s.scores(net, images), right, allowed))
                .map(s -> s.slip));
    }

    private static boolean agree(double[][] a, double[][] b, double allowed) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                if (!(Math.abs(a[i][j] - b[i][j]) <= allowed)) {
                    return false;
                }
            }
        }
        return true;
    }

    private double[][] scores(FactoredNet net, double[][] images) {
        double[][] logits = Arrays.stream(images).map(x -> logits(net, x)).toArray(double[][]::new);
        if (this == LOGITS) {
            return logits;
        }
        if (this == OVER_BATCH) {
            return transposed(logarithms(transposed(logits)));
        }
        double[][] scores = logarithms(logits);
        return this != PROBABILITIES
                ? scores
                : Arrays.stream(scores)
                        .map(row -> Arrays.stream(row).map(Math::exp).toArray())
                        .toArray(double[][]::new);
    }

    private double[] logits(FactoredNet net, double[] image) {
        double[] h = Loops.positive(applied(net.layers().get(0), image));
        int last = net.layers().size() - 1;
        for (int first = 1; first < last; first += 2) {
            double[] sum = applied(
                    net.layers().get(first + 1),
                    Loops.positive(applied(net.layers().get(first), h)));
            sum = this == RELU_BEFORE_SUM ? Loops.positive(sum) : sum;
            if (this != NO_SKIP) {
                Loops.add(sum, h);
            }
            h = this == NO_LAST_RELU ? sum : Loops.positive(sum);
        }
        return applied(net.layers().get(last), h);
    }

    private double[] applied(Layer layer, double[] x) {
        double[] inner = layer.inner(x);
        double[] y = Loops.times(layer.left(), this == RELU_BETWEEN ? Loops.positive(inner) : inner);
        if (this != NO_BIAS) {
            Loops.add(y, layer.bias());
        }
        return y;
    }

    private static double[][] logarithms(double[][] logits) {
        return Arrays.stream(logits).map(NetSlip::logarithms).toArray(double[][]::new);
    }

    private static double[] logarithms(double[] logits) {
        double most = Arrays.stream(logits).max().orElseThrow();
        double sum = Arrays.stream(logits).map(l -> Math.exp(l - most)).sum();
        return Arrays.stream(logits).map(l -> l - most - Math.log(sum)).toArray();
    }

    private static double[][] transposed(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < t.length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }
}
