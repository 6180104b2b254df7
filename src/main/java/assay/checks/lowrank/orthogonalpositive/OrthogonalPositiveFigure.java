package assay.checks.lowrank.orthogonalpositive;

import assay.checks.lowrank.orthogonalpositive.Turned.Basis;
import assay.tasks.lowrank.OrthogonalPositive;
import assay.tasks.lowrank.OrthogonalPositive.Definition;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rotations of a plane by every 15°, seen in three dimensions: eigenvalues on the circle, verdicts on two circles inside. */
final class OrthogonalPositiveFigure {

    private static final int STEPS = 12;
    private static final int CURVE = 120;
    private static final double TOUCHES = 1e-6;
    private static final double FORM = 0.8;
    private static final double SYMMETRIC = 0.6;
    private static final double EDGE = 1.2;

    /** Arrows from the edge of the half-plane into it. */
    private static final double[][] HALF_PLANE = {
        {0, -1.1, 0.3, -1.1}, {0, -0.3, 0.3, -0.3}, {0, 0, 0.3, 0}, {0, 0.3, 0.3, 0.3}, {0, 1.1, 0.3, 1.1}
    };

    private final List<double[]> angles = new ArrayList<>();
    private final List<double[]> astray = new ArrayList<>();
    private final List<double[]> positive = new ArrayList<>();
    private final List<double[]> wrong = new ArrayList<>();

    private OrthogonalPositiveFigure() {}

    static Figure draw(OrthogonalPositive subject) {
        OrthogonalPositiveFigure drawn = new OrthogonalPositiveFigure();
        for (int k = 0; k <= STEPS; k++) {
            drawn.add(subject, input(k));
        }
        return drawn.figure();
    }

    private static Turned input(int k) {
        if (k == STEPS / 2) {
            return Turned.of(List.of(TurnBlock.ONE, TurnBlock.QUARTER), Basis.PERMUTED, new Random(8));
        }
        return Turned.of(List.of(TurnBlock.ONE, TurnBlock.turn(Math.PI * k / STEPS)), Basis.ANY, new Random(k));
    }

    private void add(OrthogonalPositive subject, Turned input) {
        Angles known = new Angles(input.angles());
        double theta = known.largest();
        double[] claimed = subject.angles(input.o());
        new AngleSlips(input.angles()).verifyLength(claimed);
        for (int i = 0; i < claimed.length; i++) {
            boolean right = Math.abs(claimed[i] - input.angles()[i]) < TOUCHES;
            mirrored(right ? angles : astray, 1, claimed[i]);
        }
        claim(FORM, theta, known.isPositive(), subject.isPositiveDefinite(input.o(), Definition.QUADRATIC_FORM));
        claim(SYMMETRIC, theta, known.isIdentity(), subject.isPositiveDefinite(input.o(), Definition.SYMMETRIC));
    }

    private void claim(double radius, double theta, boolean expected, boolean claimed) {
        if (claimed || expected) {
            mirrored(claimed == expected ? positive : wrong, radius, theta);
        }
    }

    private Figure figure() {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(Kind.LINE, Role.CONTEXT, "", circles()));
        layers.add(new Layer(Kind.ARROWS, Role.THEORY, "Re λ > 0", HALF_PLANE));
        layers.add(new Layer(Kind.LINE, Role.THEORY, "", new double[][] {{0, -EDGE}, {0, EDGE}}));
        layers.add(new Layer(Kind.LINE, Role.THEORY, "", arc(FORM, -Math.PI / 2, Math.PI / 2)));
        layers.add(points(Role.SUBMISSION, "your angles and verdicts", angles, positive));
        layers.add(points(Role.WRONG, "a wrong angle or verdict", astray, wrong));
        layers.removeIf(layer -> layer.rows().length == 0);
        return new Figure(
                "Eigenvalues of orthogonal matrices on the unit circle",
                "Rotations of a plane in space by 0°, 15°, …, 180°. Outer circle: your angles as exp(±iθ). Middle circle: a dot where"
                        + " you call the rotation positive definite as a quadratic form, right of the edge and not on it. Inner"
                        + " circle: a dot where you call it so by the symmetric definition, at 0° alone.",
                Axis.linear("Re λ"),
                Axis.linear("Im λ"),
                true,
                layers);
    }

    private static double[][] circles() {
        List<double[]> rows = new ArrayList<>();
        for (double radius : new double[] {1, FORM, SYMMETRIC}) {
            rows.addAll(List.of(arc(radius, 0, 2 * Math.PI)));
            rows.add(new double[] {Double.NaN, Double.NaN});
        }
        return rows.toArray(double[][]::new);
    }

    private static double[][] arc(double radius, double from, double to) {
        double[][] rows = new double[CURVE + 1][];
        for (int i = 0; i <= CURVE; i++) {
            rows[i] = at(radius, from + (to - from) * i / CURVE);
        }
        return rows;
    }

    private static void mirrored(List<double[]> rows, double radius, double theta) {
        rows.add(at(radius, theta));
        rows.add(at(radius, -theta));
    }

    private static double[] at(double radius, double theta) {
        return new double[] {radius * Math.cos(theta), radius * Math.sin(theta)};
    }

    private static Layer points(Role role, String label, List<double[]> some, List<double[]> others) {
        List<double[]> rows = new ArrayList<>(some);
        rows.addAll(others);
        return new Layer(Kind.POINTS, role, label, rows.toArray(double[][]::new));
    }
}
