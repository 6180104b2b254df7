package assay.checks.lowrank.dualnorm;

import assay.checks.lowrank.Norms;
import assay.tasks.lowrank.DualNorm;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;

/** Ball and polar in the plane: an arrow from x on the polar must end on the ball, where yᵀx = 1. */
final class DualNormFigure {

    private static final int DIRECTIONS = 24;
    private static final int CURVE = 240;
    private static final double TOUCHES = 1e-6;

    private DualNormFigure() {}

    static Figure draw(DualNorm subject, double p) {
        List<double[]> right = new ArrayList<>();
        List<double[]> wrong = new ArrayList<>();
        List<double[]> polar = new ArrayList<>();
        for (int k = 0; k < DIRECTIONS; k++) {
            double[] x = direction(k, DIRECTIONS);
            double dual = subject.dual(p, x);
            double[] onPolar = Norms.times(1 / dual, x);
            double[] y = subject.norming(p, x);
            polar.add(onPolar);
            boolean touches =
                    Math.abs(Norms.lp(p, y) - 1) < TOUCHES && Math.abs(Norms.dot(y, x) - Norms.dual(p, x)) < TOUCHES;
            (touches ? right : wrong).add(new double[] {onPolar[0], onPolar[1], y[0], y[1]});
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(curve("unit ball of l₃", p, Role.THEORY));
        layers.add(curve("its polar, the ball of the dual norm", Norms.conjugate(p), Role.CONTEXT));
        layers.add(new Layer(Kind.POINTS, Role.SUBMISSION, "x / your dual norm", polar.toArray(double[][]::new)));
        if (!right.isEmpty()) {
            layers.add(
                    new Layer(Kind.ARROWS, Role.SUBMISSION, "to your norming vector", right.toArray(double[][]::new)));
        }
        if (!wrong.isEmpty()) {
            layers.add(new Layer(
                    Kind.ARROWS, Role.WRONG, "to a vector that is not norming", wrong.toArray(double[][]::new)));
        }
        return new Figure(
                "Unit ball of l₃ and its polar",
                "Dots: 24 directions x divided by your dual norm; they belong on the polar. Arrows lead to your norming vectors,"
                        + " which belong on the ball where the tangent is perpendicular to x.",
                Axis.linear("first coordinate"),
                Axis.linear("second coordinate"),
                true,
                layers);
    }

    private static Layer curve(String label, double p, Role role) {
        double[][] rows = new double[CURVE + 1][];
        for (int k = 0; k <= CURVE; k++) {
            double[] x = direction(k, CURVE);
            rows[k] = Norms.times(1 / Norms.lp(p, x), x);
        }
        return new Layer(Kind.LINE, role, label, rows);
    }

    private static double[] direction(int k, int of) {
        double angle = 2 * Math.PI * k / of;
        return new double[] {Math.cos(angle), Math.sin(angle)};
    }
}
