package assay.checks.matrixcalculus.netcompression;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.matrixcalculus.netcompression.FactoredNet.Layer;
import assay.kit.ResidualNet;
import assay.tasks.matrixcalculus.NetCompression.Factors;
import assay.tasks.matrixcalculus.NetCompression.Network;
import assay.verdict.Fact;
import assay.verdict.Finding;
import assay.verdict.Status;
import assay.verdict.StudentThrew;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** What is said of nets and their factors, with the tolerances of {@link NetCompressionProperties}. */
final class NetVerdicts {

    /** What libraries throw where an index or a size does not fit. */
    private static final Pattern OUT_OF_RANGE =
            Pattern.compile("IndexOutOfBounds|NegativeArraySize|IllegalArgument|MatrixDimension|EngineException");

    private NetVerdicts() {}

    /** Scores are those of a net, to the rounding of factors in single precision. */
    static void scores(String what, FactoredNet expected, FactoredNet rounding, NDArray images, NDArray actual) {
        double[][] rows = Tensors.rows(images);
        double[][] scores = expected.scores(rows);
        Tolerance tolerance = tolerance(rounding, rows);
        try {
            Tensors.close(what, Tensors.of(Loops.flat(scores), scores.length, scores[0].length), actual, tolerance);
        } catch (Finding found) {
            throw found.status() != Status.FALSIFIED
                    ? found
                    : NetSlip.behind(expected, rows, Tensors.rows(actual), tolerance.allowed())
                            .map(found::with)
                            .orElse(found);
        }
    }

    /** As many units as a sum has terms, times what a unit in every number does to the scores. */
    static Tolerance tolerance(FactoredNet net, double[][] images) {
        return Tolerance.units(net.mostTerms() + 4.0)
                .single()
                .scale(1 + Loops.largest(net.scores(images)) + net.sensitivity(images))
                .slack(8);
    }

    /** left·right of a compressed layer, whose shapes are as they must be. */
    static DMatrixRMaj product(String layer, Factors factors, int outputs, int terms, int inputs) {
        Tensors.shape("left of " + layer, factors.left(), outputs, terms);
        Tensors.shape("right of " + layer, factors.right(), terms, inputs);
        Tensors.shape("the bias of " + layer, factors.bias(), outputs);
        DMatrixRMaj product = new DMatrixRMaj(outputs, inputs);
        CommonOps_DDRM.mult(
                new DMatrixRMaj(Tensors.rows(factors.left())), new DMatrixRMaj(Tensors.rows(factors.right())), product);
        return product;
    }

    /** The approximation is no worse than the best in the spectral norm, up to rounding of the factors. */
    static void eckartYoung(DMatrixRMaj weight, double[] sigma, int terms, DMatrixRMaj product) {
        DMatrixRMaj error = difference(weight, product);
        double off = NormOps_DDRM.normP2(error);
        double best = terms < sigma.length ? sigma[terms] : 0;
        Tolerance tolerance = rounding(weight, sigma, terms);
        if (off - best <= tolerance.allowed()) {
            return;
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("terms", terms + " of " + sigma.length));
        facts.add(Fact.of("error in the spectral norm", (float) off));
        facts.add(Fact.of("the best error, σ_{r+1}", (float) best));
        WeightSlip.behind(weight, terms, product, tolerance.allowed()).ifPresent(facts::add);
        throw Verify.wrong(
                "there is an x with ‖(W − left·right)x‖ > σ_{r+1}‖x‖: other factors of this size do better",
                facts.toArray(Fact[]::new));
    }

    /** Rounding of k terms in single precision, and a decomposition that is right to a few units of σ₁. */
    static Tolerance rounding(DMatrixRMaj weight, double[] sigma, int terms) {
        return Tolerance.units(4.0 * (weight.getNumRows() + weight.getNumCols() + terms))
                .single()
                .scale(sigma[0]);
    }

    static DMatrixRMaj difference(DMatrixRMaj a, DMatrixRMaj b) {
        DMatrixRMaj difference = a.createLike();
        CommonOps_DDRM.subtract(a, b, difference);
        return difference;
    }

    /** The layers of a network, six of them with factors that fit each other. */
    static FactoredNet layers(Network network, FactoredNet like) {
        List<Factors> factors = network.factors();
        if (factors.size() != ResidualNet.LAYERS) {
            throw Verify.refused("your network has " + factors.size() + " layers, and six are asked for");
        }
        for (int l = 0; l < factors.size(); l++) {
            Layer layer = like.layers().get(l);
            String name = "layer " + l;
            Tensors.shape("left of " + name, factors.get(l).left(), layer.left().length, layer.left()[0].length);
            Tensors.shape("right of " + name, factors.get(l).right(), layer.right().length, layer.right()[0].length);
            Tensors.shape("the bias of " + name, factors.get(l).bias(), layer.bias().length);
        }
        return FactoredNet.of(factors);
    }

    /** What an answer needs too much memory for is multiplied out, most likely. */
    static <T> T withinMemory(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (Finding found) {
            boolean memory = found.status() == Status.OUT_OF_MEMORY
                    || found instanceof StudentThrew && found.facts().toString().contains("memory");
            throw memory
                    ? found.with(Fact.of("looks like", "left·right multiplied out: apply right first, then left"))
                    : found;
        }
    }

    /** What throws where r is larger than a layer's rank has not cut r, most likely. */
    static <T> T beyondRank(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (StudentThrew found) {
            throw OUT_OF_RANGE.matcher(found.type()).find()
                    ? found.with(Fact.of("looks like", "r terms asked of a layer with fewer: cut r to min(m, n)"))
                    : found;
        }
    }
}
