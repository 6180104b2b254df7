package assay.checks.matrixcalculus.matrixexponential;

import assay.checks.Matrices;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.matrixcalculus.MatrixExponential;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/** One rotation and one negative definite matrix, from a norm of 1/16 to one of 512: errors against what A's rounding costs. */
final class MatrixExponentialFigure {

    private static final int SIZE = 4;
    private static final int FIRST = -4;
    private static final int LAST = 9;

    /** An error of 0 is drawn here, below the unit roundoff, because the axis is logarithmic. */
    private static final double LOWEST = 1e-17;

    private MatrixExponentialFigure() {}

    static Figure draw(MatrixExponential subject) {
        DMatrixRMaj q = Matrices.orthogonal(SIZE, SIZE, new Random(6));
        List<double[]> turns = new ArrayList<>();
        List<double[]> decays = new ArrayList<>();
        List<double[]> wrong = new ArrayList<>();
        List<double[]> theory = new ArrayList<>();
        List<double[]> allowed = new ArrayList<>();
        for (int k = FIRST; k <= LAST; k++) {
            double norm = Math.scalb(1.0, k);
            NormalMatrix turn = NormalMatrix.of(q, new double[] {0, 0}, new double[] {norm, 0.7 * norm});
            NormalMatrix decay =
                    NormalMatrix.of(q, new double[] {-norm, -0.7 * norm, -0.2 * norm, -1.0 / 16}, new double[0]);
            Tolerance tolerance = GrowthBounds.of(turn.a()).relative();
            theory.add(new double[] {norm, (1 + norm) * Tolerance.DOUBLE});
            allowed.add(new double[] {norm, tolerance.allowed()});
            sort(norm, error(subject, turn, 1), tolerance, turns, wrong);
            sort(norm, error(subject, decay, Math.exp(-1.0 / 16)), tolerance, decays, wrong);
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(layer(Kind.LINE, Role.THEORY, "(1 + ‖A‖)·u, what rounding A costs", theory));
        layers.add(layer(Kind.LINE, Role.CONTEXT, "allowed", allowed));
        add(layers, Role.SUBMISSION, "your e^A of a rotation", turns);
        add(layers, Role.SUBMISSION, "your e^A, A negative definite", decays);
        add(layers, Role.WRONG, "more than is allowed", wrong);
        return new Figure(
                "Error of e^A against ‖A‖",
                "A matrix with eigenvalues ±i‖A‖ and one with eigenvalues down to −‖A‖, 4×4. Dots belong near the lower line and below"
                        + " the upper one; a power series that is added up as it stands leaves both where e^‖A‖·u does.",
                Axis.log("‖A‖"),
                Axis.log("error relative to ‖e^A‖"),
                false,
                layers);
    }

    private static double error(MatrixExponential subject, NormalMatrix f, double scale) {
        DMatrixRMaj actual = subject.exp(f.a());
        Verify.shape("your e^A", SIZE, SIZE, actual);
        DMatrixRMaj expected = f.exponential();
        double error = 0;
        for (int i = 0; i < SIZE * SIZE; i++) {
            error = Math.max(error, Math.abs(actual.data[i] - expected.data[i]));
        }
        return error / scale;
    }

    private static void sort(
            double norm, double error, Tolerance tolerance, List<double[]> right, List<double[]> wrong) {
        (error <= tolerance.allowed() ? right : wrong).add(new double[] {norm, Math.max(error, LOWEST)});
    }

    private static void add(List<Layer> layers, Role role, String label, List<double[]> rows) {
        if (!rows.isEmpty()) {
            layers.add(layer(Kind.POINTS, role, label, rows));
        }
    }

    private static Layer layer(Kind kind, Role role, String label, List<double[]> rows) {
        return new Layer(kind, role, label, rows.toArray(double[][]::new));
    }
}
