package assay.checks.matrixcalculus.netcompression;

import assay.checks.Tensors;
import assay.kit.ResidualNet;
import assay.tasks.matrixcalculus.NetCompression.Factors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/**
 * A net of factors in double precision, by loops: a slow oracle for scores and gradients.
 *
 * @param layers six, from the first to the last
 */
record FactoredNet(List<Layer> layers) {

    private static final int DISTURBED = 4;
    private static final double SMALL = 1e-7;

    /** x ↦ left·(right·x) + bias; without a right factor, left·x + bias. */
    record Layer(double[][] left, double[][] right, double[] bias) {

        static Layer of(Factors f) {
            return new Layer(Tensors.rows(f.left()), Tensors.rows(f.right()), Tensors.entries(f.bias()));
        }

        /** The leading terms of a weight. */
        static Layer truncated(DMatrixRMaj weight, double[] bias, int rank) {
            var svd = SimpleMatrix.wrap(weight).svd(true);
            int k = Math.min(rank, svd.getSingularValues().length);
            double[][] left = new double[weight.getNumRows()][k];
            double[][] right = new double[k][weight.getNumCols()];
            for (int term = 0; term < k; term++) {
                for (int i = 0; i < left.length; i++) {
                    left[i][term] = svd.getU().get(i, term) * svd.getSingleValue(term);
                }
                for (int j = 0; j < weight.getNumCols(); j++) {
                    right[term][j] = svd.getV().get(j, term);
                }
            }
            return new Layer(left, right, bias);
        }

        double[] inner(double[] x) {
            return right == null ? x : Loops.times(right, x);
        }

        /** Rounded products that a sum of this layer goes through; a product with 0 is exact. */
        int terms() {
            return Loops.mostInARow(left) + (right == null ? 0 : Loops.mostInARow(right)) + 3;
        }
    }

    static FactoredNet of(List<Factors> layers) {
        return new FactoredNet(layers.stream().map(Layer::of).toList());
    }

    /** The net as it was drawn. */
    static FactoredNet original(ResidualNet net) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < ResidualNet.LAYERS; l++) {
            layers.add(new Layer(Loops.rows(net.weight(l)), null, net.bias(l)));
        }
        return new FactoredNet(layers);
    }

    /** The net as it was drawn, compressed. */
    static FactoredNet truncated(ResidualNet net, int rank) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < ResidualNet.LAYERS; l++) {
            layers.add(Layer.truncated(net.weight(l), net.bias(l), rank));
        }
        return new FactoredNet(layers);
    }

    /** All that was calculated on the way of one image. */
    Pass pass(double[] image) {
        return new Pass(this, image);
    }

    double[][] scores(double[][] images) {
        double[][] scores = new double[images.length][];
        for (int i = 0; i < images.length; i++) {
            scores[i] = pass(images[i]).scores();
        }
        return scores;
    }

    /** How far scores change when all numbers of the net and of the images change, per unit of that change; tried at random. */
    double sensitivity(double[][] images) {
        double[] scores = Loops.flat(scores(images));
        double most = 0;
        for (int k = 0; k < DISTURBED; k++) {
            Random random = new Random(k);
            double[][] changed = disturbed(SMALL, random).scores(Loops.disturbed(images, SMALL, random));
            most = Math.max(most, Loops.largest(Loops.plus(scores, -1, Loops.flat(changed))) / SMALL);
        }
        return most;
    }

    /** The net with every number changed by a share of itself, {@code size} times a normally distributed one. */
    FactoredNet disturbed(double size, Random random) {
        return new FactoredNet(layers.stream()
                .map(l -> new Layer(
                        Loops.disturbed(l.left(), size, random),
                        Loops.disturbed(l.right(), size, random),
                        Loops.disturbed(l.bias(), size, random)))
                .toList());
    }

    FactoredNet minus(FactoredNet other) {
        return plus(-1, other);
    }

    FactoredNet times(double factor) {
        return plus(factor - 1, this);
    }

    /** this + factor·other, number by number. */
    FactoredNet plus(double factor, FactoredNet other) {
        List<Layer> sum = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++) {
            Layer a = layers.get(l);
            Layer b = other.layers.get(l);
            sum.add(new Layer(
                    Loops.plus(a.left(), factor, b.left()),
                    Loops.plus(a.right(), factor, b.right()),
                    Loops.plus(a.bias(), factor, b.bias())));
        }
        return new FactoredNet(sum);
    }

    /** Everything that is stored, layer by layer: left, right, bias. */
    double[] flat() {
        return layers.stream()
                .flatMap(l -> Stream.of(Loops.flat(l.left()), Loops.flat(l.right()), l.bias()))
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    int mostTerms() {
        return layers.stream().mapToInt(Layer::terms).max().orElseThrow();
    }
}
