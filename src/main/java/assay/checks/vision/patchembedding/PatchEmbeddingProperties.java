package assay.checks.vision.patchembedding;

import ai.djl.ndarray.NDArray;
import assay.checks.Drawing;
import assay.checks.Graded;
import assay.checks.Tensors;
import assay.checks.Verify;
import assay.checks.vision.patchembedding.PatchCases.Applied;
import assay.checks.vision.patchembedding.PatchCases.Case;
import assay.tasks.vision.PatchEmbedding;
import assay.tasks.vision.PatchEmbedding.Convolutions;
import assay.verdict.Fact;
import assay.verdict.Figure;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;

/**
 * Embedding patches by a network and by convolutions, item C3 in two parts.
 *
 * <p><b>Tolerance.</b> With whole numbers of at most 9 in modulus, the hidden sums are below 64·81 and the results below
 * 64·9·64·81 &lt; 2²², so that every partial sum is exact in single precision, in whatever order it is formed: equality is exact.
 * With normally distributed entries two sums of P² and M products have an error of at most (P² + M + 2)·u·Σ|B|Σ|A||x|, u = 2⁻²⁴;
 * ReLU increases no error.
 */
public final class PatchEmbeddingProperties extends PatchEmbeddingInputs {

    /** f at each patch, by its definition; patches and pixels row by row. Source: C3; exact. */
    @Graded(
            item = "C3.1",
            gate = true,
            says = "row i of the result is B·ReLU(A·x) for patch i, patches and pixels row by row")
    void embedding(PatchEmbedding subject, @ForAll("cases") Case c) {
        Tensors.equal("the embedding", c.embedded(), subject.embed(c.images(), c.patch(), c.a(), c.b()));
    }

    /** The same with entries that single precision rounds. Source: C3; tolerance as for the class. */
    @Graded(item = "C3.1", follows = "embedding", tries = 30, says = "the embedding keeps single precision")
    void embeddingOfReals(PatchEmbedding subject, @ForAll("reals") Case c) {
        Tensors.close("the embedding", c.embedded(), subject.embed(c.images(), c.patch(), c.a(), c.b()), c.tolerance());
    }

    /** Patches do not see each other: a change in one patch changes its own row at most, bit by bit. Source: C3. */
    @Graded(item = "C3.1", weight = 2, follows = "embedding", says = "changing one patch changes no row but its own")
    void onePatchOneRow(PatchEmbedding subject, @ForAll("cases") Case c, @ForAll long seed) {
        Random random = new Random(seed);
        int image = random.nextInt((int) c.images().getShape().get(0));
        int number = random.nextInt(c.patches());
        Case changed = c.changed(image, number);
        NDArray before = subject.embed(c.images(), c.patch(), c.a(), c.b());
        NDArray after = subject.embed(changed.images(), c.patch(), c.a(), c.b());
        Tensors.shape("the embedding", before, c.shape());
        Tensors.shape("the embedding of the changed images", after, c.shape());
        int own = image * c.patches() + number;
        for (int row = 0; row < before.getShape().get(0) * c.patches(); row++) {
            Verify.that(
                    row == own || Arrays.equals(row(before, row), row(after, row)),
                    "a change in patch " + number + " of image " + image + " changes row " + row % c.patches()
                            + " of image " + row / c.patches(),
                    Fact.of("changed patch", number),
                    Fact.of("of image", image));
        }
    }

    /** The sheet's own sizes. Source: C3, P = 8 on 6×1×32×32; exact. */
    @Graded(item = "C3.1", tries = 3, says = "6 images of 32×32 with P = 8 give 6×16×128")
    void sheet(PatchEmbedding subject, @ForAll long seed) {
        Case c = PatchCases.sheet(new Random(seed));
        Tensors.equal("the embedding", c.embedded(), subject.embed(c.images(), c.patch(), c.a(), c.b()));
    }

    /**
     * The convolutions are the map, whoever applies them: here it is done by loops. Source: C3, second part; no sum is rounded
     * here, but kernels may be scaled, so the tolerance of the class is granted.
     */
    @Graded(
            item = "C3.2",
            gate = true,
            says = "your convolutions, applied by definition, give the embedding of all patches")
    void sameMap(PatchEmbedding subject, @ForAll("cases") Case c) {
        Convolutions layers = subject.asConvolutions(c.patch(), c.a(), c.b());
        Applied applied = new Applied(c.images(), layers);
        applied.verify((int) c.a().getShape().get(0));
        NDArray rows = applied.rows();
        Verify.that(
                Arrays.equals(rows.getShape().getShape(), c.shape()),
                "your convolutions give " + rows.getShape() + " where the embedding has "
                        + c.embedded().getShape());
        Tensors.close("what your convolutions do to the images", c.embedded(), rows, c.tolerance());
    }

    /** Convolution, ReLU, convolution, rows, for kernels of all kinds. Source: C3, second part; exact. */
    @Graded(
            item = "C3.2",
            weight = 2,
            says = "you apply any two convolutions with ReLU between, and read rows off place by place")
    void convolved(PatchEmbedding subject, @ForAll("applied") Applied c) {
        Tensors.equal("the rows", c.rows(), subject.convolved(c.images(), c.layers()));
    }

    /** Both parts together, on the sheet's own sizes. Source: C3; tolerance as for the class. */
    @Graded(item = "C3.2", tries = 3, says = "your convolutions, applied by you, give the embedding, also for 6×16×128")
    void bothAgree(PatchEmbedding subject, @ForAll long seed) {
        Case c = PatchCases.sheet(new Random(seed));
        NDArray rows = subject.convolved(c.images(), subject.asConvolutions(c.patch(), c.a(), c.b()));
        Tensors.close("the embedding by convolutions", c.embedded(), rows, c.tolerance());
    }

    /** Which row a change of each patch reaches, by the convolutions as the submission applies them. */
    @Drawing
    Figure influence(PatchEmbedding subject) {
        return InfluenceMap.draw(subject);
    }

    private static double[] row(NDArray rows, int number) {
        int n = (int) rows.getShape().get(2);
        return Arrays.copyOfRange(Tensors.entries(rows), number * n, (number + 1) * n);
    }
}
