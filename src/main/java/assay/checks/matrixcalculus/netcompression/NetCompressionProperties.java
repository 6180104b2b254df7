package assay.checks.matrixcalculus.netcompression;

import ai.djl.ndarray.NDArray;
import assay.checks.Drawing;
import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.ReadsData;
import assay.checks.RealData;
import assay.checks.Tensors;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.matrixcalculus.netcompression.NetCases.Applied;
import assay.checks.matrixcalculus.netcompression.NetCases.Compressed;
import assay.checks.matrixcalculus.netcompression.NetCases.Cut;
import assay.checks.matrixcalculus.netcompression.TuneCases.Tuning;
import assay.tasks.matrixcalculus.NetCompression;
import assay.tasks.matrixcalculus.NetCompression.Compression;
import assay.tasks.matrixcalculus.NetCompression.Factors;
import assay.tasks.matrixcalculus.NetCompression.Network;
import assay.tasks.matrixcalculus.NetCompression.Sizes;
import assay.verdict.Figure;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/**
 * Compression of a net by truncated singular value decompositions, items B14 to B17.
 *
 * <p><b>Tolerance.</b> u is that of single precision but for B14. A rounded sum of products is the exact sum of products whose
 * numbers were disturbed by as many units as it has terms, layer by layer, on the way through the net and on the way back. So an
 * error is that many units times what a unit in every number does to the result. This is not bounded by moduli, which over twelve
 * factors tells nothing, but measured: all numbers are disturbed at random, several times, in double precision. The slack of 8,
 * or 16 for gradients and what follows from them, covers that the worst disturbance is not among these.
 */
public final class NetCompressionProperties extends NetCompressionInputs implements ReadsData {

    private static final int SHEET_RANK = 50;
    private static final int WIDE = 60_000;

    /**
     * A matrix made from its singular values has them. Source: B14; a backward stable algorithm moves each by at most
     * c·(m+n)·u·σ₁ (Weyl), and so does making the matrix.
     */
    @Graded(item = "B14", tries = 60, gate = true, says = "all min(m, n) singular values, in descending order")
    void values(NetCompression subject, @ForAll("spectra") Spectrum c) {
        c.verify(subject.singularValues(c.weight()));
    }

    /** Power sums of whole-number matrices: Σσ² = ‖W‖²_F and Σσ⁴ = ‖WᵀW‖²_F, exactly known. Source: B14. */
    @Graded(item = "B14", tries = 40, follows = "values", says = "Σσ² = ‖W‖²_F and Σσ⁴ = ‖WᵀW‖²_F")
    void powerSums(NetCompression subject, @ForAll("integers") DMatrixRMaj weight) {
        double[] sigma = subject.singularValues(weight);
        Verify.length("the answer", Math.min(weight.getNumRows(), weight.getNumCols()), sigma);
        double squares = NormOps_DDRM.normF(weight);
        DMatrixRMaj gram = new DMatrixRMaj(weight.getNumCols(), weight.getNumCols());
        CommonOps_DDRM.multTransA(weight, weight, gram);
        double fourth = Math.pow(NormOps_DDRM.normF(gram), 2);
        Tolerance units = Spectrum.tolerance(weight);
        Verify.close("Σσ²", squares * squares, Spectrum.sum(sigma, 2), units.scale(squares * squares));
        Verify.close("Σσ⁴", fourth, Spectrum.sum(sigma, 4), units.scale(fourth));
    }

    /**
     * The same for values down to 1e-10·σ₁, of which the Gram matrix knows nothing. Source: B14, the decay; tolerance as above.
     */
    @Graded(
            item = "B14",
            tries = 20,
            follows = "values",
            says = "small singular values are right too: the decay can be seen")
    void tail(NetCompression subject, @ForAll("steep") Spectrum c) {
        c.verify(subject.singularValues(c.weight()));
    }

    /**
     * No x is sent farther off than σ_{r+1}‖x‖: ‖W − left·right‖₂ ≤ σ_{r+1} (Eckart and Young). Source: B15. The factors are
     * rounded, each term by two units of at most σ₁.
     */
    @Graded(item = "B15", tries = 50, gate = true, says = "‖(W − left·right)x‖ ≤ σ_{r+1}‖x‖ for every x")
    void eckartYoung(NetCompression subject, @ForAll("cuts") Cut c) {
        int terms = c.terms();
        DMatrixRMaj product = c.product(subject.truncated(c.layer(), terms), terms);
        NetVerdicts.eckartYoung(c.weight(), c.sigma(), terms, product);
    }

    /**
     * The truncated decomposition is the best in the Frobenius norm as well, and with a gap the only one; small terms count too.
     * Source: B15.
     */
    @Graded(item = "B15", tries = 60, follows = "eckartYoung", says = "‖W − left·right‖²_F = σ²_{r+1} + σ²_{r+2} + …")
    void terms(NetCompression subject, @ForAll("cutsAndCliffs") Cut c) {
        int terms = c.terms();
        DMatrixRMaj product = c.product(subject.truncated(c.layer(), terms), terms);
        double[] sigma = c.sigma();
        Tolerance rounding = NetVerdicts.rounding(c.weight(), sigma, terms);
        Verify.atMost(
                "‖W − left·right‖_F",
                NormOps_DDRM.normF(NetVerdicts.difference(c.weight(), product)),
                Math.sqrt(Spectrum.sum(Arrays.copyOfRange(sigma, terms, sigma.length), 2)),
                rounding.slack(4 * Math.sqrt(sigma.length)));
    }

    /** r beyond the rank bound gives min(m, n) terms, and W. Source: B15, the trap of the last layer. */
    @Graded(item = "B15", tries = 30, weight = 2, says = "a rank beyond min(m, n) is cut to min(m, n), and gives W")
    void clamped(NetCompression subject, @ForAll("cuts") Cut c, @ForAll("beyond") int beyond) {
        Factors factors = NetVerdicts.beyondRank(() -> subject.truncated(c.layer(), c.bound() + beyond));
        DMatrixRMaj product = c.product(factors, c.bound());
        NetVerdicts.eckartYoung(c.weight(), c.sigma(), c.bound(), product);
    }

    /** Biases stay. Source: B15; nothing is computed, so exact. */
    @Graded(item = "B15", tries = 20, says = "biases stay as they are")
    void biases(NetCompression subject, @ForAll("cuts") Cut c) {
        Factors factors = subject.truncated(c.layer(), c.terms());
        Tensors.equal("the bias", c.layer().bias(), factors.bias());
    }

    /** The definition of the net. Source: B15; tolerance as for the class. */
    @Graded(item = "B15", tries = 40, weight = 4, says = "a network of given factors has the scores of its definition")
    void forward(NetCompression subject, @ForAll("applied") Applied c) {
        FactoredNet net = FactoredNet.of(c.layers());
        NetVerdicts.scores(
                "scores", net, net, c.images(), subject.network(c.layers()).scores(c.images()));
    }

    /** The sheet's own sizes at r = 50. Source: B15, B16; tolerance as for the class, and 618,710 numbers. */
    @Graded(item = "B15", tries = 1, says = "3072 → 1000 → 10 at r = 50: scores, and 618,710 numbers")
    void sheet(NetCompression subject, @ForAll("seeds") long seed) {
        Applied c = NetCases.sheet(SHEET_RANK, new Random(seed));
        FactoredNet net = FactoredNet.of(c.layers());
        Network network = subject.network(c.layers());
        NetVerdicts.scores("scores", net, net, c.images(), network.scores(c.images()));
        NetCounts.verify("the number of parameters", NetCounts.stored(c.layers()), network.parameters(), Map.of());
    }

    /** With every term kept nothing changes. Source: B15; tolerance as for the class. */
    @Graded(item = "B15", tries = 30, weight = 3, says = "at full rank a compressed net has the scores of the original")
    void fullRank(NetCompression subject, @ForAll("compressed") Compressed c, @ForAll("beyond") int beyond) {
        int rank = c.net().width() + beyond - 1;
        Compression compression = subject.compression(c.net());
        NDArray scores = NetVerdicts.beyondRank(() -> compression.at(rank).scores(c.images()));
        NetVerdicts.scores(
                "scores at r = " + rank,
                FactoredNet.original(c.net()),
                FactoredNet.truncated(c.net(), rank),
                c.images(),
                scores);
    }

    /**
     * Every layer is cut to r terms, and one compression gives nets of several ranks. Source: B15; tolerance as for the class.
     */
    @Graded(
            item = "B15",
            tries = 30,
            weight = 2,
            says = "at rank r every layer has its r leading terms; ranks live side by side")
    void anyRank(NetCompression subject, @ForAll("compressed") Compressed c) {
        Compression compression = subject.compression(c.net());
        Network network = compression.at(c.rank());
        compression.at(c.net().width()).scores(c.images());
        compression.at(1).scores(c.images());
        FactoredNet expected = FactoredNet.truncated(c.net(), c.rank());
        NetVerdicts.scores("scores at r = " + c.rank(), expected, expected, c.images(), network.scores(c.images()));
    }

    /** right first, then left: the product would take 14 GB, and the worker has 3. Source: B15, the order of the products. */
    @Graded(item = "B15", weight = 2, tries = 1, says = "60,000 units a layer: two thin products each")
    void wide(NetCompression subject, @ForAll("seeds") long seed) {
        Applied c = NetCases.wide(WIDE, new Random(seed));
        FactoredNet net = FactoredNet.of(c.layers());
        NDArray scores =
                NetVerdicts.withinMemory(() -> subject.network(c.layers()).scores(c.images()));
        NetVerdicts.scores("scores", net, net, c.images(), scores);
    }

    /** Counted layer by layer. Source: B16; exact. */
    @Graded(
            item = "B16",
            tries = 60,
            gate = true,
            says = "parameters of the compressed net: min(r, m, n) terms for each m×n weight")
    void counts(NetCompression subject, @ForAll("sizes") Sizes sizes, @ForAll("ranks") int rank) {
        NetCounts.verify("the count of the net", NetCounts.original(sizes), subject.parameters(sizes), Map.of());
        NetCounts.verify(
                "the count at r = " + rank,
                NetCounts.compressed(sizes, rank),
                subject.compressedParameters(sizes, rank),
                NetCounts.slips(sizes, rank));
    }

    /**
     * For a weight: the smallest r with (m+n)·r ≥ mn. Source: B16, r = 500 for 1000×1000 and 755 for the first layer; exact.
     */
    @Graded(item = "B16", tries = 40, says = "for one weight, factors stop paying where (m+n)·r ≥ m·n")
    void layerBreakEven(NetCompression subject, @ForAll("sizes") Sizes sizes) {
        int m = sizes.width();
        int n = sizes.inputs();
        NetCounts.verifyLayerBreakEven(m, n, subject.layerBreakEven(m, n));
        int even = NetCounts.ROUNDED;
        NetCounts.verifyLayerBreakEven(even, even, subject.layerBreakEven(even, even));
    }

    /** For the net, where layers are cut at their own ranks. Source: B16, r = 586 for the sheet's net; exact. */
    @Graded(
            item = "B16",
            tries = 30,
            says = "for the net, factors stop paying where its count is no smaller: r = 586 for the sheet's")
    void breakEven(NetCompression subject, @ForAll("sizes") Sizes sizes) {
        NetCounts.verifyBreakEven(sizes, subject.breakEven(sizes));
        NetCounts.verifyBreakEven(NetCounts.SHEET, subject.breakEven(NetCounts.SHEET));
        NetCounts.verifyBreakEven(NetCounts.EVEN, subject.breakEven(NetCounts.EVEN));
    }

    /** What is stored is what is counted. Source: B16; exact. */
    @Graded(item = "B16", tries = 20, says = "a compressed net stores, and says it stores, that many numbers")
    void stored(NetCompression subject, @ForAll("compressed") Compressed c) {
        Network network = subject.compression(c.net()).at(c.rank());
        Sizes sizes = new Sizes(c.net().inputs(), c.net().width(), c.net().classes());
        long expected = NetCounts.compressed(sizes, c.rank());
        NetCounts.verify("the number of parameters", expected, network.parameters(), NetCounts.slips(sizes, c.rank()));
        NetCounts.verify("what your factors hold", expected, NetCounts.stored(network.factors()), Map.of());
    }

    /** Over all batches, the last one too, weighted by images. Source: B16; exact but for one division. */
    @Graded(item = "B16", tries = 40, says = "accuracy counts every image once, also those of a last, smaller batch")
    void accuracy(NetCompression subject, @ForAll("tables") ScoreTable table) {
        Verify.close(
                "the accuracy",
                table.accuracy(),
                subject.accuracy(table.net(), table.images(), table.labels(), table.batch()),
                Tolerance.units(2),
                table.suspects());
    }

    /**
     * One step moves factors and biases by −rate times the gradient. Source: B17; the gradient by the chain rule in double
     * precision, the tolerance as for the class.
     */
    @Graded(
            item = "B17",
            tries = 25,
            gate = true,
            says = "a step moves every factor and bias by −rate·gradient of the mean loss")
    void step(NetCompression subject, @ForAll("steps") Tuning c) {
        Network network = subject.network(c.layers());
        network.tune(c.images(), c.labels(), c.batch(), c.rate(), c.epochs());
        TunedNet.verify(network, c);
    }

    /** The loss that each step had before it. Source: B17; tolerance as for scores. */
    @Graded(
            item = "B17",
            tries = 20,
            follows = "step",
            says = "fine-tuning tells the loss of each step's batch, before the step")
    void losses(NetCompression subject, @ForAll("courses") Tuning c) {
        TunedNet.losses(subject.network(c.layers()).tune(c.images(), c.labels(), c.batch(), c.rate(), c.epochs()), c);
    }

    /**
     * Several epochs of several batches, the last epoch asked for by itself: gradients belong to one batch, whatever was tuned
     * before. Source: B17, the traps of accumulation and last batch.
     */
    @Graded(
            item = "B17",
            tries = 25,
            weight = 2,
            follows = "step",
            says = "each step has the gradient of its own batch alone")
    void course(NetCompression subject, @ForAll("courses") Tuning c) {
        Network network = subject.network(c.layers());
        if (c.epochs() > 1) {
            network.tune(c.images(), c.labels(), c.batch(), c.rate(), c.epochs() - 1);
        }
        network.tune(c.images(), c.labels(), c.batch(), c.rate(), 1);
        TunedNet.verify(network, c);
    }

    /** What is tuned is what answers. Source: B17, the trap of detached copies; tolerance as for scores. */
    @Graded(
            item = "B17",
            tries = 15,
            follows = "step",
            says = "after tuning, scores are those of the factors that have moved")
    void moved(NetCompression subject, @ForAll("steps") Tuning c) {
        Network network = subject.network(c.layers());
        network.scores(c.images());
        network.tune(c.images(), c.labels(), c.batch(), c.rate(), c.epochs());
        FactoredNet now = c.course().get(c.steps());
        NetVerdicts.scores("scores after a step", now, now, c.images(), network.scores(c.images()));
    }

    /** A compressed net learns; what it was made from and what was made with it do not change. Source: B17. */
    @Graded(
            item = "B17",
            tries = 12,
            weight = 2,
            follows = "step",
            says = "the loss of a compressed net falls, and no other net changes")
    void falls(NetCompression subject, @ForAll("compressed") Compressed c, Evidence evidence) {
        TunedNet.falls(subject, c, evidence);
    }

    /** Singular values of the layers of a net, as they were drawn and as the submission finds them. */
    @Drawing
    Figure decay(NetCompression subject) {
        return NetFigures.decay(subject);
    }

    /** Numbers of parameters for the sheet's net. */
    @Drawing
    Figure paying(NetCompression subject) {
        return NetFigures.paying(subject);
    }

    @Override
    public void check(RealData data) {
        LabelledImages.verify(data);
    }

    /** Accuracy of a trained net, compressed and fine-tuned. */
    @Drawing
    Figure accuracies(NetCompression subject, RealData data) {
        return AccuracyFigure.draw(subject, data);
    }
}
