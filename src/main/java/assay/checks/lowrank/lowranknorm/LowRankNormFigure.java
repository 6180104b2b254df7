package assay.checks.lowrank.lowranknorm;

import assay.checks.Tolerance;
import assay.checks.lowrank.FactorPair;
import assay.checks.lowrank.Norms;
import assay.tasks.lowrank.LowRankNorm;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** One product with ever more skewed factors: the error belongs on κu, and climbs along κ²u by way of Gram matrices. */
final class LowRankNormFigure {

    private static final int MOST_SKEWED = 32;

    /** 20 bits: with 32 more the skewed factors are exact still, and their Gram matrices never are. */
    private static final int LARGEST = 1_000_000;

    private LowRankNormFigure() {}

    static Figure draw(LowRankNorm subject) {
        FactorPair plain = FactorPair.drawn(12, 10, 3, LARGEST, new Random(5));
        double expected = Norms.squared(plain.product().data);
        List<double[]> right = new ArrayList<>();
        List<double[]> wrong = new ArrayList<>();
        List<Double> kappas = new ArrayList<>();
        for (int k = 1; k <= MOST_SKEWED; k++) {
            FactorPair p = plain.skewed(0, 1, Math.scalb(1, k));
            double kappa = p.uncancelled() / Math.sqrt(expected);
            double error = Math.abs(subject.squaredNorm(p.u(), p.v()) - expected) / expected;
            double allowed = Tolerance.units(p.units()).condition(kappa).allowed();
            kappas.add(kappa);
            (error <= allowed ? right : wrong).add(new double[] {kappa, Math.max(error, Tolerance.DOUBLE)});
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(line(Role.THEORY, "κu: orthogonalise", kappas, k -> k * Tolerance.DOUBLE));
        layers.add(line(Role.CONTEXT, "κ²u: Gram matrices", kappas, k -> Math.min(1, k * k * Tolerance.DOUBLE)));
        layers.add(points(Role.SUBMISSION, "your error", right));
        layers.add(points(Role.WRONG, "your error, more than is allowed", wrong));
        layers.removeIf(layer -> layer.rows().length == 0);
        return new Figure(
                "Error of ‖UVᵀ‖²_F against condition",
                "One 12×10 product of rank 3 from factors whose columns coincide more and more. Dots belong near the line κu or below"
                        + " it. An error of u = 1.1e-16 or less is drawn at u.",
                Axis.log("κ = Σ‖u_k‖‖v_k‖ / ‖UVᵀ‖_F"),
                Axis.log("relative error"),
                false,
                layers);
    }

    private static Layer points(Role role, String label, List<double[]> rows) {
        return new Layer(Kind.POINTS, role, label, rows.toArray(double[][]::new));
    }

    private static Layer line(Role role, String label, List<Double> kappas, DoubleUnaryOperator error) {
        return new Layer(
                Kind.LINE,
                role,
                label,
                kappas.stream()
                        .map(k -> new double[] {k, error.applyAsDouble(k)})
                        .toArray(double[][]::new));
    }
}
