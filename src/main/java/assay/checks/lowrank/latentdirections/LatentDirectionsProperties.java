package assay.checks.lowrank.latentdirections;

import ai.djl.ndarray.NDArray;
import assay.checks.Drawing;
import assay.checks.Graded;
import assay.checks.OneWay;
import assay.checks.ReadsData;
import assay.checks.RealData;
import assay.checks.Tensors;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.kit.Generator;
import assay.kit.GeneratorWeights;
import assay.kit.GeneratorWeights.Convolution;
import assay.tasks.lowrank.LatentDirections;
import assay.tasks.lowrank.LatentDirections.Network;
import assay.verdict.Figure;
import assay.verdict.Finding;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;

/**
 * Hidden outputs, Jacobians and directions of a generator, items A17 to A20. What is expected comes from loops in double
 * precision, derivatives by forward differentiation ({@link ByDefinition}, which also derives the tolerance of all that single
 * precision computes).
 */
public final class LatentDirectionsProperties extends LatentDirectionsInputs implements ReadsData {

    private static final int SHEET = 64;
    private static final int WIDER = 8;
    private static final int LATENT = GeneratorWeights.LATENT;

    /** G_i = f_i ∘ … ∘ f₀, with the stored statistics. Source: A17. */
    @Graded(item = "A17", gate = true, tries = 30, says = "the hidden output at index i is what module i makes of z")
    void hidden(LatentDirections subject, @ForAll("questions") LatentQuestion q) {
        compare("the hidden output", q, subject.hidden(q.network(), q.index(), q.z()));
    }

    /** All 14 at once: what was stored must not change when the next module works in place. Source: A17. */
    @Graded(item = "A17", tries = 10, says = "all 14 hidden outputs are there, each as its module gave it")
    void all(LatentDirections subject, @ForAll("questions") LatentQuestion q) {
        compare(q, subject.allHidden(q.network(), q.z()));
    }

    /** 64 features, or the trained generator that the run was given. Source: A17, the sheet's sizes. */
    @Graded(
            item = "A17",
            weight = 0.5,
            follows = "hidden",
            tries = 1,
            says = "with 64 features there are 65536 entries at index 9, 12288 at index 13, and they are right")
    void sheet(LatentDirections subject, RealData data, @ForAll("seeds") long seed) {
        Network network = Checkpoint.in(data).orElseGet(() -> network(SHEET, seed));
        NDArray z = latent(1, 10, new Random(OneWay.seed(seed, "z")));
        for (int index : new int[] {9, 13}) {
            compare("hidden output " + index, new LatentQuestion(network, index, z), subject.hidden(network, index, z));
        }
    }

    /** Row j of J is the gradient of entry j of G_i at z. Source: A18. */
    @Graded(
            item = "A18",
            gate = true,
            tries = 12,
            seconds = 60,
            says = "J is the derivative of G_i at a sample, a row for each entry of the output")
    void jacobian(LatentDirections subject, @ForAll("single") LatentQuestion q) {
        compareJacobians(subject, q);
    }

    /** Row b·h + j belongs to sample b, and to it alone: samples do not influence each other. Source: A18. */
    @Graded(
            item = "A18",
            tries = 6,
            seconds = 60,
            follows = "jacobian",
            says = "in a batch each sample has its own Jacobian, one below the other")
    void batch(LatentDirections subject, @ForAll("several") LatentQuestion q) {
        compareJacobians(subject, q);
    }

    /** Indices from 6 on, with 512 and 1024 rows. Source: A18, several indices. */
    @Graded(
            item = "A18",
            tries = 4,
            seconds = 60,
            follows = "jacobian",
            says = "J is right for deeper layers, which have more rows")
    void deep(LatentDirections subject, @ForAll("deep") LatentQuestion q) {
        compareJacobians(subject, q);
    }

    /** G₀ is linear: its Jacobian is the kernel, the same at every sample however large. Source: A18; no sum has two terms. */
    @Graded(
            item = "A18",
            weight = 0.5,
            tries = 1,
            seconds = 60,
            says = "the first convolution is linear: J is its weight, for all samples the same")
    void linear(LatentDirections subject, @ForAll("seeds") long seed) {
        Network network = network(WIDER, seed);
        Convolution first = network.weights().convolutions().get(0);
        int entries = first.kernel().length / LATENT;
        int batch = 2;
        double[] rows = new double[batch * entries * LATENT];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = first.kernel()[i % LATENT * entries + i / LATENT % entries];
        }
        NDArray z = latent(batch, 10, new Random(OneWay.seed(seed, "z")));
        Tensors.close(
                "J",
                Tensors.of(rows, (long) batch * entries, LATENT),
                subject.jacobian(network, 0, z),
                Tolerance.units(2).single());
    }

    /** Matrices that were made from their singular values, equal and vanishing ones among them. Source: A19. */
    @Graded(item = "A19", gate = true, says = "S holds the singular values, the largest first")
    void singularValues(LatentDirections subject, @ForAll("matrices") Constructed c) {
        Decomposed.of(c.j(), subject.decompose(c.j())).values(c.sigma());
    }

    /** Source: A19; (10n + 10)·u from n reflections or rotations. */
    @Graded(item = "A19", says = "the columns of V are orthonormal")
    void orthonormal(LatentDirections subject, @ForAll("matrices") Constructed c) {
        Decomposed.of(c.j(), subject.decompose(c.j())).orthonormal();
    }

    /**
     * ‖Jv_k‖ = σ_k and Jv_k ⟂ Jv_l; with VᵀV = I this is equivalent to J = USVᵀ, whatever sign, and whatever basis where singular
     * values are equal. Source: A19.
     */
    @Graded(item = "A19", weight = 2, says = "J stretches column k of V by σ_k, and the results are orthogonal")
    void stretched(LatentDirections subject, @ForAll("matrices") Constructed c) {
        Decomposed.of(c.j(), subject.decompose(c.j())).stretched();
    }

    /** Jacobians of generators, of which those of one sample may be short of rank. Source: A19. */
    @Graded(item = "A19", weight = 0.5, tries = 5, says = "the same for Jacobians of generators")
    void ofGenerators(LatentDirections subject, @ForAll("shallow") LatentQuestion q) {
        DMatrixRMaj j = new DMatrixRMaj(q.batch() * q.entries(), LATENT, true, q.stacked(q.jacobians()));
        Decomposed answer = Decomposed.of(j, subject.decompose(j));
        answer.orthonormal();
        answer.stretched();
    }

    /** 60 000 rows: U alone would take 29 GB. Source: A19, only S and V are needed. */
    @Graded(item = "A19", tries = 1, says = "60 000 rows are no problem: U is never formed")
    void manyRows(LatentDirections subject, @ForAll("seeds") long seed) {
        Constructed c = tall(3000, 20, new Random(seed));
        Decomposed answer = Decomposed.of(c.j(), subject.decompose(c.j()));
        answer.values(c.sigma());
        answer.stretched();
    }

    /** Source: A20; z + 3v is rounded, and G₁₃ as for hidden outputs. */
    @Graded(item = "A20", gate = true, tries = 10, says = "an edited image is G₁₃(z + 3v) for a column v of V")
    void edited(LatentDirections subject, @ForAll("edits") LatentEdit e) {
        compare(subject, e);
    }

    /** Every image is made from z, whatever was made before. Source: A20, a few columns. */
    @Graded(
            item = "A20",
            tries = 8,
            follows = "edited",
            says = "several columns give images one by one, each with all samples of the batch")
    void severalColumns(LatentDirections subject, @ForAll("severalEdits") LatentEdit e) {
        compare(subject, e);
    }

    /** A direction has length 1, also if the column has another. Source: A20, the trap that singular vectors hide. */
    @Graded(item = "A20", tries = 8, follows = "edited", says = "the direction along a column has length 1")
    void unitLength(LatentDirections subject, @ForAll("scaledEdits") LatentEdit e) {
        compare(subject, e);
    }

    /** The singular values that the submission finds for its own Jacobians. */
    @Drawing
    Figure spectra(LatentDirections subject, RealData data) {
        return LatentFigures.spectra(subject, Checkpoint.in(data));
    }

    @Override
    public void check(RealData data) {
        Checkpoint.in(data);
    }

    /** Images moved both ways along the submission's own first directions. */
    @Drawing
    Figure edits(LatentDirections subject, RealData data) {
        return LatentFigures.edits(subject, Checkpoint.in(data));
    }

    private static void compareJacobians(LatentDirections subject, LatentQuestion q) {
        List<List<Signal>> jacobians = q.jacobians();
        double[] rows = q.stacked(jacobians);
        NDArray expected = Tensors.of(rows, (long) q.batch() * q.entries(), LATENT);
        NDArray answer = subject.jacobian(q.network(), q.index(), q.z());
        try {
            Tensors.close(
                    "J",
                    expected,
                    answer,
                    Signal.tolerance(jacobians.stream().flatMap(List::stream).toList()));
        } catch (Finding finding) {
            throw LatentSlips.ofJacobian(q, rows).named(finding, answer);
        }
    }

    private static void compare(String what, LatentQuestion q, NDArray answer) {
        List<Signal> outputs = q.outputs();
        try {
            Tensors.close(what, Signal.tensor(outputs, q.shape()), answer, Signal.tolerance(outputs));
        } catch (Finding finding) {
            throw LatentSlips.of(q, outputs).named(finding, answer);
        }
    }

    private static void compare(LatentQuestion q, List<NDArray> answers) {
        Verify.that(
                answers.size() == Generator.MODULES,
                "you give " + answers.size() + " hidden outputs; with indices from 0 to 13 there are 14");
        ByDefinition definition = q.definition();
        List<List<Signal>> samples = q.samples().stream()
                .map(z -> definition.outputs(z, Generator.MODULES - 1))
                .toList();
        for (int i = 0; i < Generator.MODULES; i++) {
            int index = i;
            List<Signal> outputs = samples.stream().map(s -> s.get(index)).toList();
            LatentQuestion at = q.at(i);
            try {
                Tensors.close(
                        "hidden output " + i,
                        Signal.tensor(outputs, at.shape()),
                        answers.get(i),
                        Signal.tolerance(outputs));
            } catch (Finding finding) {
                throw LatentSlips.of(at, outputs).named(finding, answers.get(i));
            }
        }
    }

    private static void compare(LatentDirections subject, LatentEdit e) {
        List<Signal> images = e.images();
        NDArray answer = subject.edited(e.network(), e.z(), e.v(), e.columns());
        try {
            Tensors.close("the batch of edited images", e.tensor(images), answer, Signal.tolerance(images));
        } catch (Finding finding) {
            throw LatentSlips.of(e, images).named(finding, answer);
        }
    }
}
