package assay.checks.flows.gamblersruin;

import assay.tasks.flows.GamblersRuin;
import assay.tasks.flows.GamblersRuin.Estimate;
import assay.tasks.flows.GamblersRuin.Game;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;

/** Estimates against q, each with the error that was stated, over the band in which they belong. */
final class GamblersRuinFigure {

    private static final int EVENINGS = 1000;
    private static final int LEAST = 53;
    private static final int MOST = 64;
    private static final double FAR = 6;

    private GamblersRuinFigure() {}

    static Figure draw(GamblersRuin subject, Game game) {
        List<double[]> exact = new ArrayList<>();
        List<double[]> above = new ArrayList<>();
        List<double[]> below = new ArrayList<>();
        List<double[]> right = new ArrayList<>();
        List<double[]> wrong = new ArrayList<>();
        List<double[]> errors = new ArrayList<>();
        for (int percent = LEAST; percent <= MOST; percent++) {
            Walk walk = new Walk(game, percent / 100.0);
            double value = walk.exact();
            double error = walk.deviation() / Math.sqrt(EVENINGS);
            exact.add(new double[] {walk.q(), value});
            above.add(new double[] {walk.q(), value + error});
            below.add(new double[] {walk.q(), Math.max(value - error, value / 10)});
            Estimate e = subject.estimate(game, walk.q(), EVENINGS, percent);
            boolean fits = Math.abs(e.value() - value) <= FAR * walk.longDeviation() / Math.sqrt(EVENINGS);
            (fits && e.value() > 0 ? right : wrong).add(new double[] {walk.q(), Math.max(e.value(), value / 100)});
            errors.add(new double[] {
                walk.q(), Math.max(e.value() - e.standardError(), value / 100), e.value() + e.standardError()
            });
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(layer(Kind.LINE, Role.THEORY, "exact probability", exact));
        layers.add(layer(Kind.LINE, Role.CONTEXT, "one exact standard error above and below", above));
        layers.add(layer(Kind.LINE, Role.CONTEXT, "", below));
        layers.add(layer(Kind.RANGES, Role.SUBMISSION, "your standard error", errors));
        layers.add(layer(Kind.POINTS, Role.SUBMISSION, "your estimate", right));
        if (!wrong.isEmpty()) {
            layers.add(layer(Kind.POINTS, Role.WRONG, "your estimate, far off", wrong));
        }
        return new Figure(
                "Leaving with 200 within 600 games: estimates against q",
                "Dots: your estimate from 1000 evenings with each q, whiskers: your standard error. They belong around the"
                        + " exact value; the band is narrowest near q = 0.59. Estimates of 0 are drawn at a hundredth.",
                Axis.linear("probability q of winning in the simulation"),
                Axis.log("probability of leaving with 200"),
                false,
                layers);
    }

    private static Layer layer(Kind kind, Role role, String label, List<double[]> rows) {
        return new Layer(kind, role, label, rows.toArray(double[][]::new));
    }
}
