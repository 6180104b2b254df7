package assay.checks.matrixcalculus.factorizationgradient;

import assay.tasks.matrixcalculus.FactorizationGradient;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Counted multiplications against n and against k, on matrices that have a shape alone. */
final class FactorizationGradientFigure {

    private static final int K = 8;
    private static final int N = 64;
    private static final int DOUBLINGS = 10;

    private FactorizationGradientFigure() {}

    static Figure againstN(FactorizationGradient subject) {
        List<CountedRun> runs = runs(i -> CountedRun.ofShape(subject, 4 << i, K));
        List<Layer> layers = new ArrayList<>();
        layers.add(line(Role.THEORY, "slope 2: 3n²k", runs, CountedRun::n, r -> 3.0 * r.n() * r.n() * r.k()));
        layers.addAll(counts(runs, CountedRun::n));
        return new Figure(
                "Multiplications for both gradients against n, k = " + K,
                "Dots are what you ordered from the clerk. They belong on the line, or beside it by the factor of your form: every"
                        + " sensible form has slope 2 in n.",
                Axis.log("n"),
                Axis.log("multiplications"),
                false,
                layers);
    }

    static Figure againstK(FactorizationGradient subject) {
        List<CountedRun> runs = runs(i -> CountedRun.ofShape(subject, N, 1 << i));
        List<Layer> layers = new ArrayList<>();
        layers.add(line(Role.THEORY, "slope 1: 3n²k", runs, CountedRun::k, r -> 3.0 * r.n() * r.n() * r.k()));
        layers.add(line(
                Role.CONTEXT,
                "slope 2: nk², one product with a k×k matrix",
                runs,
                CountedRun::k,
                r -> (double) r.n() * r.k() * r.k()));
        layers.addAll(counts(runs, CountedRun::k));
        return new Figure(
                "Multiplications for both gradients against k, n = " + N,
                "Dots are what you ordered from the clerk. With D as a scaling they have slope 1 in k; diag(D) as a matrix, VVᵀ and"
                        + " UᵀU bend them up to slope 2 once k is near n.",
                Axis.log("k"),
                Axis.log("multiplications"),
                false,
                layers);
    }

    private static List<CountedRun> runs(IntFunction<CountedRun> run) {
        List<CountedRun> runs = new ArrayList<>();
        for (int i = 0; i <= DOUBLINGS; i++) {
            runs.add(run.apply(i));
        }
        return runs;
    }

    private static List<Layer> counts(List<CountedRun> runs, ToDoubleFunction<CountedRun> size) {
        List<Layer> layers = new ArrayList<>();
        layers.add(points(Role.SUBMISSION, "what you ordered", runs, size, r -> r.multiplications() <= r.bound()));
        layers.add(points(Role.WRONG, "more than 4n²k + 8nk", runs, size, r -> r.multiplications() > r.bound()));
        layers.removeIf(layer -> layer.rows().length == 0);
        return layers;
    }

    private static Layer points(
            Role role,
            String label,
            List<CountedRun> runs,
            ToDoubleFunction<CountedRun> size,
            Predicate<CountedRun> which) {
        return new Layer(
                Kind.POINTS,
                role,
                label,
                runs.stream()
                        .filter(which)
                        .map(r -> new double[] {size.applyAsDouble(r), r.multiplications()})
                        .toArray(double[][]::new));
    }

    private static Layer line(
            Role role,
            String label,
            List<CountedRun> runs,
            ToDoubleFunction<CountedRun> size,
            ToDoubleFunction<CountedRun> count) {
        return new Layer(
                Kind.LINE,
                role,
                label,
                runs.stream()
                        .map(r -> new double[] {size.applyAsDouble(r), count.applyAsDouble(r)})
                        .toArray(double[][]::new));
    }
}
