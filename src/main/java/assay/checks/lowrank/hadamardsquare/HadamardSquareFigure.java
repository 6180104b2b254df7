package assay.checks.lowrank.hadamardsquare;

import assay.tasks.lowrank.HadamardSquare;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Operations of both ways against r; a dot for each answer, on the line of the way that it calls cheaper. */
final class HadamardSquareFigure {

    private static final int ROWS = 2000;

    private HadamardSquareFigure() {}

    static Figure draw(HadamardSquare subject) {
        List<Operations> all = new ArrayList<>();
        List<double[]> right = new ArrayList<>();
        List<double[]> wrong = new ArrayList<>();
        for (int r = 1; r <= ROWS; r += Math.max(1, r / 4)) {
            Operations o = new Operations(ROWS, ROWS, r);
            boolean factors = subject.cheaper(ROWS, ROWS, r);
            all.add(o);
            (o.allows(factors) ? right : wrong).add(new double[] {r, factors ? o.byFactorsAtMost() : o.directly()});
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(line(Role.THEORY, "by the factors of A∘A, r⁴", all, Operations::byFactorsAtMost));
        layers.add(line(Role.CONTEXT, "directly, r", all, Operations::directly));
        layers.add(points(Role.SUBMISSION, "what you call cheaper", right));
        layers.add(points(Role.WRONG, "what you call cheaper, and is not", wrong));
        layers.removeIf(layer -> layer.rows().length == 0);
        return new Figure(
                "Operations for ‖A∘A‖²_F against r",
                "n = m = 2000. Dots belong on the lower line, and change over where the lines cross, at r³ about 2n; near the crossing"
                        + " either will do.",
                Axis.log("r"),
                Axis.log("additions and multiplications"),
                false,
                layers);
    }

    private static Layer points(Role role, String label, List<double[]> rows) {
        return new Layer(Kind.POINTS, role, label, rows.toArray(double[][]::new));
    }

    private static Layer line(Role role, String label, List<Operations> all, ToDoubleFunction<Operations> count) {
        return new Layer(
                Kind.LINE,
                role,
                label,
                all.stream()
                        .map(o -> new double[] {o.r(), count.applyAsDouble(o)})
                        .toArray(double[][]::new));
    }
}
