package answers;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import assay.kit.Conversions;
import assay.kit.ResidualNet;
import assay.tasks.matrixcalculus.NetCompression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** Roots of the eigenvalues of the Gram matrix: half the digits of small values are lost. */
public final class ValuesByGramMatrix implements NetCompression {

    /** All terms of a layer, leading ones first. */
    private record Decomposed(DMatrixRMaj left, DMatrixRMaj right, NDArray bias) {

        static Decomposed of(ResidualNet.Layer layer) {
            DMatrixRMaj weight = Conversions.matrix(layer.weight());
            SingularValueDecomposition_F64<DMatrixRMaj> svd =
                    DecompositionFactory_DDRM.svd(weight.getNumRows(), weight.getNumCols(), true, true, true);
            if (!svd.decompose(weight)) {
                throw new IllegalStateException("no singular values found");
            }
            DMatrixRMaj u = svd.getU(null, false);
            DMatrixRMaj vt = svd.getV(null, true);
            double[] sigma = Arrays.copyOf(svd.getSingularValues(), svd.numberOfSingularValues());
            SingularOps_DDRM.descendingOrder(u, false, sigma, sigma.length, vt, true);
            double[] roots = Arrays.stream(sigma).map(Math::sqrt).toArray();
            CommonOps_DDRM.multCols(u, roots);
            CommonOps_DDRM.multRows(roots, vt);
            return new Decomposed(u, vt, layer.bias());
        }

        Factors at(int rank) {
            int k = Math.min(rank, Math.min(left.getNumRows(), right.getNumCols()));
            NDManager memory = bias.getManager();
            return new Factors(
                    Conversions.tensor(memory, CommonOps_DDRM.extract(left, 0, left.getNumRows(), 0, k)),
                    Conversions.tensor(memory, CommonOps_DDRM.extract(right, 0, k, 0, right.getNumCols())),
                    bias);
        }
    }

    private static final class Factored implements Network {

        private final List<Factors> layers = new ArrayList<>();
        private final List<NDArray> parameters;

        Factored(List<Factors> given) {
            for (Factors f : given) {
                layers.add(new Factors(
                        f.left().duplicate(), f.right().duplicate(), f.bias().duplicate()));
            }
            parameters = layers.stream()
                    .flatMap(f -> Stream.of(f.left(), f.right(), f.bias()))
                    .toList();
            parameters.forEach(p -> p.setRequiresGradient(true));
        }

        @Override
        public NDArray scores(NDArray images) {
            NDArray h = Activation.relu(applied(0, images));
            for (int first = 1; first < layers.size() - 1; first += 2) {
                NDArray inner = Activation.relu(applied(first, h));
                h = Activation.relu(h.add(applied(first + 1, inner)));
            }
            return applied(layers.size() - 1, h).logSoftmax(1);
        }

        private NDArray applied(int number, NDArray x) {
            Factors f = layers.get(number);
            return x.matMul(f.right().transpose()).matMul(f.left().transpose()).add(f.bias());
        }

        @Override
        public List<Factors> factors() {
            return List.copyOf(layers);
        }

        @Override
        public long parameters() {
            return parameters.stream().mapToLong(NDArray::size).sum();
        }

        @Override
        public double[] tune(NDArray images, int[] labels, int batch, float rate, int epochs) {
            int batches = (labels.length + batch - 1) / batch;
            double[] losses = new double[epochs * batches];
            for (int step = 0; step < losses.length; step++) {
                int from = step % batches * batch;
                losses[step] = step(images, labels, from, Math.min(labels.length, from + batch), rate);
            }
            return losses;
        }

        private double step(NDArray images, int[] labels, int from, int to, float rate) {
            try (NDManager scratch = images.getManager().newSubManager()) {
                NDArray rows = images.get(new NDIndex("{}:{}", from, to));
                rows.attach(scratch);
                int classes = (int) layers.get(layers.size() - 1).bias().size();
                NDArray targets = scratch.create(Arrays.copyOfRange(labels, from, to))
                        .oneHot(classes)
                        .toType(DataType.FLOAT32, false);
                NDArray loss;
                try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                    loss = scores(rows).mul(targets).sum().div(from - to);
                    collector.backward(loss);
                }
                for (NDArray p : parameters) {
                    NDArray gradient = p.getGradient();
                    gradient.attach(scratch);
                    p.subi(gradient.mul(rate));
                    gradient.subi(gradient);
                }
                return loss.getFloat();
            }
        }
    }

    @Override
    public double[] singularValues(DMatrixRMaj weight) {
        DMatrixRMaj gram =
                new DMatrixRMaj(Math.min(weight.numRows, weight.numCols), Math.min(weight.numRows, weight.numCols));
        if (weight.numRows < weight.numCols) {
            CommonOps_DDRM.multTransB(weight, weight, gram);
        } else {
            CommonOps_DDRM.multTransA(weight, weight, gram);
        }
        double[] sigma = SingularOps_DDRM.singularValues(gram);
        return Arrays.stream(sigma)
                .map(s -> -s)
                .sorted()
                .map(s -> Math.sqrt(-s))
                .toArray();
    }

    @Override
    public Factors truncated(ResidualNet.Layer layer, int rank) {
        return Decomposed.of(layer).at(rank);
    }

    @Override
    public Network network(List<Factors> layers) {
        return new Factored(layers);
    }

    @Override
    public Compression compression(ResidualNet net) {
        List<Decomposed> layers = net.layers().stream().map(Decomposed::of).toList();
        return rank -> new Factored(layers.stream().map(l -> l.at(rank)).toList());
    }

    @Override
    public long parameters(Sizes sizes) {
        long n = sizes.width();
        return (sizes.inputs() + 1) * n + 4 * (n + 1) * n + (n + 1) * sizes.classes();
    }

    @Override
    public long compressedParameters(Sizes sizes, int rank) {
        int n = sizes.width();
        return factored(n, sizes.inputs(), rank) + 4 * factored(n, n, rank) + factored(sizes.classes(), n, rank);
    }

    private static long factored(long outputs, long inputs, long rank) {
        return (outputs + inputs) * Math.min(rank, Math.min(outputs, inputs)) + outputs;
    }

    @Override
    public int layerBreakEven(int outputs, int inputs) {
        long sum = (long) outputs + inputs;
        return (int) (((long) outputs * inputs + sum - 1) / sum);
    }

    @Override
    public int breakEven(Sizes sizes) {
        long original = parameters(sizes);
        int rank = 1;
        while (compressedParameters(sizes, rank) < original) {
            rank++;
        }
        return rank;
    }

    @Override
    public double accuracy(Classifier net, NDArray images, int[] labels, int batch) {
        int correct = 0;
        for (int from = 0; from < labels.length; from += batch) {
            int to = Math.min(labels.length, from + batch);
            long[] found = net.scores(images.get(new NDIndex("{}:{}", from, to)))
                    .argMax(1)
                    .toLongArray();
            for (int i = from; i < to; i++) {
                correct += found[i - from] == labels[i] ? 1 : 0;
            }
        }
        return (double) correct / labels.length;
    }
}
