package assay.checks.vision.patchembedding;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.checks.vision.patchembedding.PatchCases.Case;
import assay.tasks.vision.PatchEmbedding;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.List;
import java.util.Random;

/** How much each row changes when one patch is changed: a diagonal, if patches do not see each other. */
final class InfluenceMap {

    private static final int PATCH = 4;
    private static final int DOWN = 3;
    private static final int ACROSS = 4;

    private InfluenceMap() {}

    static Figure draw(PatchEmbedding subject) {
        Random random = new Random(32);
        Case c = new Case(
                Tensors.integers(random, 1, 1, PATCH * DOWN, PATCH * ACROSS),
                PATCH,
                Tensors.integers(random, 16, PATCH * PATCH),
                Tensors.integers(random, 16, 16));
        double[][] changes = new double[c.patches()][c.patches()];
        double[][] diagonal = new double[c.patches()][];
        NDArray before = subject.embed(c.images(), PATCH, c.a(), c.b());
        for (int number = 0; number < c.patches(); number++) {
            NDArray after = subject.embed(c.changed(0, number).images(), PATCH, c.a(), c.b());
            changes[number] = distances(before, after, c.patches());
            diagonal[number] = new double[] {number, number};
        }
        return new Figure(
                "Which patch reaches which row",
                "Row i shows how much each row of your embedding changes when patch i of a 12×16 image is changed (P = 4). Only"
                        + " the marked diagonal may differ from 0.",
                Axis.linear("row of the embedding"),
                Axis.linear("changed patch"),
                true,
                List.of(
                        new Layer(Kind.HEAT, Role.SUBMISSION, "change of your embedding", changes),
                        new Layer(Kind.POINTS, Role.THEORY, "where theory has it", diagonal)));
    }

    private static double[] distances(NDArray before, NDArray after, int patches) {
        Tensors.shape("the embedding", before, 1, patches, 16);
        Tensors.shape("the embedding", after, 1, patches, 16);
        double[] x = Tensors.entries(before);
        double[] y = Tensors.entries(after);
        double[] distances = new double[patches];
        for (int i = 0; i < x.length; i++) {
            distances[i / 16] = Math.hypot(distances[i / 16], y[i] - x[i]);
        }
        return distances;
    }
}
