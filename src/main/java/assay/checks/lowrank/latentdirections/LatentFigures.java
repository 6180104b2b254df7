package assay.checks.lowrank.latentdirections;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.kit.GeneratorWeights;
import assay.tasks.lowrank.LatentDirections;
import assay.tasks.lowrank.LatentDirections.Network;
import assay.tasks.lowrank.LatentDirections.Spectrum;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;

/**
 * Singular values of the submission's Jacobians, and images that it edits along the directions it finds. A trained generator,
 * which is wide, is asked for index 0 alone: deeper Jacobians would take minutes.
 */
final class LatentFigures {

    private static final int LATENT = GeneratorWeights.LATENT;
    private static final long SEED = 4;
    private static final int[] DRAWN = {0, 2, 5};
    private static final int NARROW = 1;
    private static final int WIDER = 8;
    private static final String[] NAMES = {"v₁", "v₂", "v₃"};
    private static final int DIRECTIONS = 3;
    private static final int PIXELS = 64;
    private static final double VISIBLE = 1e-5;
    private static final double ALIKE = 1e-3;

    private LatentFigures() {}

    static Figure spectra(LatentDirections subject, Optional<Network> trained) {
        List<Layer> layers = new ArrayList<>();
        for (int index : trained.isPresent() ? new int[] {0} : DRAWN) {
            LatentQuestion q = question(trained, NARROW, index);
            double[] theory = SingularOps_DDRM.singularValues(matrix(q, q.stacked(q.jacobians())));
            double[] values = spectrum(subject, q).values();
            double least = VISIBLE * theory[0];
            boolean wrong = false;
            for (int k = 0; k < LATENT; k++) {
                wrong |= !(Math.abs(theory[k] - values[k]) <= ALIKE * theory[0]);
            }
            layers.add(new Layer(Kind.LINE, Role.THEORY, "index " + index, rows(theory, least)));
            layers.add(new Layer(
                    Kind.POINTS, wrong ? Role.WRONG : Role.SUBMISSION, "yours, index " + index, rows(values, least)));
        }
        layers.sort((a, b) -> a.kind().compareTo(b.kind()));
        return new Figure(
                "Singular values of the Jacobian at one sample",
                "Dots belong on their lines. "
                        + (trained.isPresent()
                                ? "Index 0 is linear, so these are the singular values of its weight."
                                : "Behind a ReLU the rank is no larger than the number of its active units: values"
                                        + " drop to 0 there, and are left out."),
                Axis.linear("k, from 0"),
                Axis.log("singular value σ_k"),
                false,
                layers);
    }

    static Figure edits(LatentDirections subject, Optional<Network> trained) {
        LatentQuestion q = question(trained, WIDER, 0);
        DMatrixRMaj v = spectrum(subject, q).v();
        DMatrixRMaj both = new DMatrixRMaj(LATENT, 2 * DIRECTIONS);
        for (int k = 0; k < DIRECTIONS; k++) {
            int sign = sign(v, k);
            for (int i = 0; i < LATENT; i++) {
                both.set(i, 2 * k, -sign * v.get(i, k));
                both.set(i, 2 * k + 1, sign * v.get(i, k));
            }
        }
        int[] columns = {0, 1, 2, 3, 4, 5};
        LatentEdit edit = new LatentEdit(q.network(), q.z(), both, columns);
        NDArray images = subject.edited(edit.network(), edit.z(), both, columns);
        Tensors.shape("the batch of edited images", images, edit.shape());
        List<Signal> truth = edit.images();
        double[] unmoved = edit.images(k -> new double[LATENT]).get(0).values();
        int shrink = trained.isPresent() ? 1 : 2;
        List<Layer> panels = new ArrayList<>();
        for (int k = 0; k < DIRECTIONS; k++) {
            panels.add(panel("G(z − 3" + NAMES[k] + ")", truth, images, 2 * k, shrink));
            panels.add(new Layer(Kind.IMAGE, Role.THEORY, "G(z)", pixels(unmoved, 0, shrink)));
            panels.add(panel("G(z + 3" + NAMES[k] + ")", truth, images, 2 * k + 1, shrink));
        }
        return new Figure(
                "Images edited along your first directions",
                "For index 0 and " + (trained.isPresent() ? "the trained generator" : "a generator with random weights")
                        + ": the image of one z in the middle, and moved both ways along the directions of the three"
                        + " largest singular values. A cross marks images that are not G₁₃ of the moved z.",
                Axis.linear(""),
                Axis.linear(""),
                true,
                panels);
    }

    private static Layer panel(String label, List<Signal> truth, NDArray images, int k, int shrink) {
        double[] entries = Tensors.entries(images);
        double[] expected = truth.get(k).values();
        boolean wrong = false;
        for (int i = 0; i < expected.length; i++) {
            wrong |= !(Math.abs(expected[i] - entries[k * expected.length + i]) <= ALIKE);
        }
        return new Layer(
                Kind.IMAGE, wrong ? Role.WRONG : Role.SUBMISSION, label, pixels(entries, k * expected.length, shrink));
    }

    /** Colours of an image that begins at an entry; {@code shrink} rows and columns become one. */
    private static double[][] pixels(double[] entries, int first, int shrink) {
        int side = PIXELS / shrink;
        double[][] rows = new double[side][3 * side];
        for (int i = 0; i < PIXELS * PIXELS * 3; i++) {
            int row = i / PIXELS % PIXELS / shrink;
            int column = 3 * (i % PIXELS / shrink) + i / (PIXELS * PIXELS);
            rows[row][column] += 127.5 * (entries[first + i] + 1) / (shrink * shrink);
        }
        for (double[] row : rows) {
            Arrays.setAll(row, j -> Math.rint(row[j]));
        }
        return rows;
    }

    private static LatentQuestion question(Optional<Network> trained, int features, int index) {
        Network network = trained.orElseGet(() -> LatentDirectionsInputs.network(features, SEED));
        return new LatentQuestion(network, index, LatentDirectionsInputs.latent(1, 10, new Random(SEED)));
    }

    private static Spectrum spectrum(LatentDirections subject, LatentQuestion q) {
        NDArray j = subject.jacobian(q.network(), q.index(), q.z());
        Tensors.shape("J", j, q.entries(), LATENT);
        Spectrum spectrum = subject.decompose(matrix(q, Tensors.entries(j)));
        return Decomposed.of(matrix(q, Tensors.entries(j)), spectrum).answer();
    }

    private static DMatrixRMaj matrix(LatentQuestion q, double[] rows) {
        return new DMatrixRMaj(q.entries(), LATENT, true, rows);
    }

    private static double[][] rows(double[] values, double least) {
        List<double[]> rows = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            if (values[k] > least) {
                rows.add(new double[] {k, values[k]});
            }
        }
        return rows.toArray(double[][]::new);
    }

    /** The sign of a direction is arbitrary; this one makes its largest entry positive, so that all pictures agree. */
    private static int sign(DMatrixRMaj v, int k) {
        int largest = 0;
        for (int i = 0; i < LATENT; i++) {
            largest = Math.abs(v.get(i, k)) > Math.abs(v.get(largest, k)) ? i : largest;
        }
        return v.get(largest, k) < 0 ? -1 : 1;
    }
}
