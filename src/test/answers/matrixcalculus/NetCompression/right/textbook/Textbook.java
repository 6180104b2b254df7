package answers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import assay.kit.Conversions;
import assay.kit.ResidualNet;
import assay.tasks.matrixcalculus.NetCompression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;
import org.ejml.simple.SimpleSVD;

/** Arrays and loops, image by image, with the chain rule written out; the left factor has the singular values. */
public final class Textbook implements NetCompression {

    private static final class Net implements Network {

        private final NDManager memory;
        private final double[][][] left = new double[6][][];
        private final double[][][] right = new double[6][][];
        private final double[][] bias = new double[6][];
        private double[][][] leftGradient;
        private double[][][] rightGradient;
        private double[][] biasGradient;

        Net(List<Factors> layers) {
            memory = layers.get(0).bias().getManager();
            for (int l = 0; l < 6; l++) {
                left[l] = rows(layers.get(l).left());
                right[l] = rows(layers.get(l).right());
                bias[l] = rows(layers.get(l).bias().reshape(1, -1))[0];
            }
        }

        private static double[][] rows(NDArray a) {
            float[] entries = a.toFloatArray();
            double[][] rows =
                    new double[(int) a.getShape().get(0)][(int) a.getShape().get(1)];
            for (int i = 0; i < entries.length; i++) {
                rows[i / rows[0].length][i % rows[0].length] = entries[i];
            }
            return rows;
        }

        private static double[] times(double[][] a, double[] x) {
            return Arrays.stream(a)
                    .mapToDouble(row -> {
                        double sum = 0;
                        for (int j = 0; j < x.length; j++) {
                            sum += row[j] * x[j];
                        }
                        return sum;
                    })
                    .toArray();
        }

        private static double[] back(double[][] a, double[] y) {
            double[] x = new double[a[0].length];
            for (int i = 0; i < y.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    x[j] += a[i][j] * y[i];
                }
            }
            return x;
        }

        private static double[] plus(double[] a, double[] b) {
            double[] sum = a.clone();
            for (int i = 0; i < b.length; i++) {
                sum[i] += b[i];
            }
            return sum;
        }

        private static double[] relu(double[] x) {
            return Arrays.stream(x).map(v -> v > 0 ? v : 0).toArray();
        }

        private static double[] where(double[] y, double[] before) {
            double[] kept = y.clone();
            for (int i = 0; i < kept.length; i++) {
                kept[i] = before[i] > 0 ? kept[i] : 0;
            }
            return kept;
        }

        private double[] layer(int l, double[] x) {
            return plus(times(left[l], times(right[l], x)), bias[l]);
        }

        private double[] layerBack(int l, double[] x, double[] delta) {
            double[] inner = times(right[l], x);
            double[] between = back(left[l], delta);
            for (int i = 0; i < delta.length; i++) {
                biasGradient[l][i] += delta[i];
                for (int k = 0; k < inner.length; k++) {
                    leftGradient[l][i][k] += delta[i] * inner[k];
                }
            }
            for (int k = 0; k < between.length; k++) {
                for (int j = 0; j < x.length; j++) {
                    rightGradient[l][k][j] += between[k] * x[j];
                }
            }
            return back(right[l], between);
        }

        private double[] scores(double[] x) {
            double[] h = relu(layer(0, x));
            h = relu(plus(h, layer(2, relu(layer(1, h)))));
            h = relu(plus(h, layer(4, relu(layer(3, h)))));
            return logSoftmax(layer(5, h));
        }

        private static double[] logSoftmax(double[] z) {
            double most = Arrays.stream(z).max().getAsDouble();
            double log = most
                    + Math.log(Arrays.stream(z).map(v -> Math.exp(v - most)).sum());
            return Arrays.stream(z).map(v -> v - log).toArray();
        }

        @Override
        public NDArray scores(NDArray images) {
            double[][] x = rows(images);
            float[] scores = new float[x.length * bias[5].length];
            for (int i = 0; i < x.length; i++) {
                double[] row = scores(x[i]);
                for (int j = 0; j < row.length; j++) {
                    scores[i * row.length + j] = (float) row[j];
                }
            }
            return memory.create(scores, new Shape(x.length, bias[5].length));
        }

        @Override
        public List<Factors> factors() {
            List<Factors> factors = new ArrayList<>();
            for (int l = 0; l < 6; l++) {
                factors.add(new Factors(
                        Conversions.tensor(memory, new SimpleMatrix(left[l]).getDDRM()),
                        Conversions.tensor(memory, new SimpleMatrix(right[l]).getDDRM()),
                        Conversions.tensor(memory, new SimpleMatrix(1, bias[l].length, true, bias[l]).getDDRM())
                                .reshape(bias[l].length)));
            }
            return factors;
        }

        @Override
        public long parameters() {
            long sum = 0;
            for (int l = 0; l < 6; l++) {
                sum += (left[l].length + right[l][0].length) * right[l].length + bias[l].length;
            }
            return sum;
        }

        @Override
        public double[] tune(NDArray images, int[] labels, int batch, float rate, int epochs) {
            double[][] x = rows(images);
            List<Double> losses = new ArrayList<>();
            for (int epoch = 0; epoch < epochs; epoch++) {
                for (int from = 0; from < x.length; from += batch) {
                    losses.add(step(x, labels, from, Math.min(x.length, from + batch), rate));
                }
            }
            return losses.stream().mapToDouble(Double::doubleValue).toArray();
        }

        private double step(double[][] images, int[] labels, int from, int to, double rate) {
            leftGradient = new double[6][][];
            rightGradient = new double[6][][];
            biasGradient = new double[6][];
            for (int l = 0; l < 6; l++) {
                leftGradient[l] = new double[left[l].length][left[l][0].length];
                rightGradient[l] = new double[right[l].length][right[l][0].length];
                biasGradient[l] = new double[bias[l].length];
            }
            double loss = 0;
            for (int i = from; i < to; i++) {
                loss += image(images[i], labels[i], to - from);
            }
            for (int l = 0; l < 6; l++) {
                for (int i = 0; i < left[l].length; i++) {
                    bias[l][i] -= rate * biasGradient[l][i];
                    for (int k = 0; k < left[l][i].length; k++) {
                        left[l][i][k] -= rate * leftGradient[l][i][k];
                    }
                }
                for (int k = 0; k < right[l].length; k++) {
                    for (int j = 0; j < right[l][k].length; j++) {
                        right[l][k][j] -= rate * rightGradient[l][k][j];
                    }
                }
            }
            return loss;
        }

        private double image(double[] x, int label, int count) {
            double[] z0 = layer(0, x);
            double[] h0 = relu(z0);
            double[] z1 = layer(1, h0);
            double[] z2 = plus(h0, layer(2, relu(z1)));
            double[] h2 = relu(z2);
            double[] z3 = layer(3, h2);
            double[] z4 = plus(h2, layer(4, relu(z3)));
            double[] h4 = relu(z4);
            double[] scores = logSoftmax(layer(5, h4));
            double[] delta = Arrays.stream(scores).map(s -> Math.exp(s) / count).toArray();
            delta[label] -= 1.0 / count;
            double[] d4 = where(layerBack(5, h4, delta), z4);
            double[] d2 = where(plus(d4, layerBack(3, h2, where(layerBack(4, relu(z3), d4), z3))), z2);
            double[] d0 = where(plus(d2, layerBack(1, h0, where(layerBack(2, relu(z1), d2), z1))), z0);
            layerBack(0, x, d0);
            return -scores[label] / count;
        }
    }

    @Override
    public double[] singularValues(DMatrixRMaj weight) {
        return SimpleMatrix.wrap(weight).svd().getSingularValues();
    }

    @Override
    public Factors truncated(ResidualNet.Layer layer, int rank) {
        SimpleMatrix weight = SimpleMatrix.wrap(Conversions.matrix(layer.weight()));
        SimpleSVD<SimpleMatrix> svd = weight.svd(true);
        int k = Math.min(rank, Math.min(weight.getNumRows(), weight.getNumCols()));
        SimpleMatrix left = svd.getU().mult(svd.getW()).cols(0, k);
        SimpleMatrix right = svd.getV().cols(0, k).transpose();
        NDManager memory = layer.weight().getManager();
        return new Factors(
                Conversions.tensor(memory, left.getDDRM()), Conversions.tensor(memory, right.getDDRM()), layer.bias());
    }

    @Override
    public Network network(List<Factors> layers) {
        return new Net(layers);
    }

    @Override
    public Compression compression(ResidualNet net) {
        return rank ->
                network(net.layers().stream().map(l -> truncated(l, rank)).toList());
    }

    @Override
    public long parameters(Sizes sizes) {
        return compressed(sizes, Integer.MAX_VALUE, false);
    }

    @Override
    public long compressedParameters(Sizes sizes, int rank) {
        return compressed(sizes, rank, true);
    }

    private static long compressed(Sizes sizes, long rank, boolean factors) {
        long[] widths = {
            sizes.inputs(), sizes.width(), sizes.width(), sizes.width(), sizes.width(), sizes.width(), sizes.classes()
        };
        long sum = 0;
        for (int l = 0; l < 6; l++) {
            long in = widths[l];
            long out = widths[l + 1];
            sum += factors ? (in + out) * Math.min(rank, Math.min(in, out)) + out : in * out + out;
        }
        return sum;
    }

    @Override
    public int layerBreakEven(int outputs, int inputs) {
        long rank = 1;
        while (rank * ((long) outputs + inputs) < (long) outputs * inputs) {
            rank++;
        }
        return (int) rank;
    }

    @Override
    public int breakEven(Sizes sizes) {
        int rank = 1;
        while (compressedParameters(sizes, rank) < parameters(sizes)) {
            rank++;
        }
        return rank;
    }

    @Override
    public double accuracy(Classifier net, NDArray images, int[] labels, int batch) {
        int correct = 0;
        int entries = (int) images.getShape().get(1);
        float[] all = images.toFloatArray();
        for (int i = 0; i < labels.length; i++) {
            float[] one = Arrays.copyOfRange(all, i * entries, (i + 1) * entries);
            float[] scores = net.scores(images.getManager().create(one, new Shape(1, entries)))
                    .toFloatArray();
            int best = 0;
            for (int j = 1; j < scores.length; j++) {
                best = scores[j] > scores[best] ? j : best;
            }
            correct += best == labels[i] ? 1 : 0;
        }
        return correct / (double) labels.length;
    }
}
