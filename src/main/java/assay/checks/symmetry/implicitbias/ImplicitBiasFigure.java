package assay.checks.symmetry.implicitbias;

import assay.checks.Matrices;
import assay.checks.Vectors;
import assay.checks.Verify;
import assay.checks.symmetry.implicitbias.ImplicitBiasInputs.Descent;
import assay.tasks.symmetry.ImplicitBias;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;

/** Three equations for six weights: descent from w₀ reaches its own limit, and stays away from the least-norm solution. */
final class ImplicitBiasFigure {

    private static final int ROWS = 3;
    private static final int COLUMNS = 6;
    private static final int STEPS = 60;
    private static final double OFF = 1e-6;

    private ImplicitBiasFigure() {}

    static Figure draw(ImplicitBias subject) {
        Random random = new Random(8);
        DMatrixRMaj x = Matrices.withSingularValues(new double[] {1, 0.8, 0.6}, ROWS, COLUMNS, random);
        Descent d = new Descent(x, Vectors.gaussian(ROWS, random), Vectors.gaussian(COLUMNS, random), 1, STEPS);
        LeastSquares problem = new LeastSquares(x);
        double[][] w = ImplicitBiasProperties.iterates(subject, d);
        double[] limit = subject.limit(x, d.y(), d.w0());
        double[] leastNorm = subject.leastNorm(x, d.y());
        Verify.length("the limit", COLUMNS, limit);
        Verify.length("the least-norm solution", COLUMNS, leastNorm);
        double[][] theory = new double[STEPS + 1][];
        double[][] bias = new double[STEPS + 1][];
        double[][] toLimit = new double[STEPS + 1][];
        double[][] toLeastNorm = new double[STEPS + 1][];
        boolean off = false;
        for (int t = 0; t <= STEPS; t++) {
            double[] exact = problem.iterate(d.y(), d.w0(), d.step(), t);
            theory[t] = distance(t, exact, problem.limit(d.y(), d.w0()));
            bias[t] = distance(t, exact, problem.leastNorm(d.y()));
            toLimit[t] = distance(t, w[t], limit);
            toLeastNorm[t] = distance(t, w[t], leastNorm);
            off |= Math.abs(toLimit[t][1] - theory[t][1]) > OFF || Math.abs(toLeastNorm[t][1] - bias[t][1]) > OFF;
        }
        Role role = off ? Role.WRONG : Role.SUBMISSION;
        return new Figure(
                "Gradient descent and its limits",
                "Three equations for six weights, from a w₀ that is not 0. Dots belong on the lines: the distance to the limit falls"
                        + " by a factor a step, the distance to the least-norm solution levels off at what the data do not see of w₀.",
                Axis.linear("step t"),
                Axis.log("distance of w_t"),
                false,
                List.of(
                        new Layer(Kind.LINE, Role.THEORY, "to X⁺y + (I − X⁺X)w₀", theory),
                        new Layer(Kind.LINE, Role.CONTEXT, "to X⁺y", bias),
                        new Layer(Kind.POINTS, role, "your w_t to your limit", toLimit),
                        new Layer(Kind.POINTS, role, "your w_t to your least-norm solution", toLeastNorm)));
    }

    private static double[] distance(int t, double[] w, double[] from) {
        return new double[] {t, LeastSquares.norm(LeastSquares.minus(w, from))};
    }
}
