package assay.checks.lowrank.epsilonrank;

import assay.checks.lowrank.epsilonrank.EpsilonRankInputs.KernelProblem;
import assay.tasks.lowrank.EpsilonRank;
import assay.tasks.lowrank.EpsilonRank.Family;
import assay.tasks.lowrank.EpsilonRank.Kernel;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** How many columns a submission needs, and its bounds, against N and against ε. */
final class EpsilonRankFigure {

    private static final int POINTS = 120;
    private static final double EPS = 1e-4;
    private static final double[] VARIABLES = {1, 2, 3};
    private static final double[] DECADES =
            IntStream.rangeClosed(1, 8).mapToDouble(d -> Math.pow(10, -d)).toArray();
    private static final long SEED = 713;
    private static final Kernel COSINE = new Kernel(Family.COSINE, 1, 1);

    private final EpsilonRank subject;
    private final List<Layer> layers = new ArrayList<>();
    private final List<double[]> wrong = new ArrayList<>();

    private EpsilonRankFigure(EpsilonRank subject) {
        this.subject = subject;
    }

    /** Against N. */
    static Figure ranks(EpsilonRank subject) {
        EpsilonRankFigure figure = new EpsilonRankFigure(subject);
        figure.layer(Kind.LINE, Role.THEORY, "C(N+k−1, N) for M = 1", VARIABLES, n -> {
            Accuracy a = accuracy(n);
            return TaylorTail.saturated(a.variables(), a.leastTerms());
        });
        figure.layer(Kind.LINE, Role.CONTEXT, "number of points", VARIABLES, n -> POINTS);
        figure.layer(Kind.POINTS, Role.SUBMISSION, "your bound", VARIABLES, figure::bound);
        figure.columns("exp-sine-squared, l = 1, p = 4", new Kernel(Family.EXP_SINE_SQUARED, 1, 4));
        figure.columns("RBF, l = 1", new Kernel(Family.RBF, 1, 1));
        figure.columns("cos⟨x, y⟩", COSINE);
        return figure.drawn(
                "ε-rank against the number of variables, ε = 1e-4",
                "Your bound belongs on the line; it holds for cos⟨x, y⟩. The other marks are the columns of your factors of three"
                        + " kernels at " + POINTS
                        + " random points x and as many y: upper bounds of their ε-ranks. What misses"
                        + " the kernel by more than ε is marked as wrong.",
                Axis.linear("N, variables"),
                Axis.log("columns"));
    }

    /** Against ε, for functions of one variable. */
    static Figure accuracies(EpsilonRank subject) {
        EpsilonRankFigure figure = new EpsilonRankFigure(subject);
        figure.layer(Kind.LINE, Role.THEORY, "Taylor, M = 1", DECADES, eps -> new TaylorTail(1, 1).smallest(eps));
        figure.layer(Kind.LINE, Role.THEORY, "Taylor and Cramér, Gaussian", DECADES, HermiteTail::smallest);
        figure.layer(Kind.POINTS, Role.SUBMISSION, "your terms, M = 1", DECADES, figure::terms);
        figure.layer(Kind.POINTS, Role.SUBMISSION, "your terms, Gaussian", DECADES, figure::gaussianTerms);
        figure.columns("columns, Gaussian", new Kernel(Family.GAUSSIAN, 1, 1), DECADES);
        figure.columns("columns, cos(xy)", COSINE, DECADES);
        return figure.drawn(
                "Terms and columns against ε, one variable",
                "Numbers of terms belong on their lines, or a little above or, for the Gaussian, below; columns of factors at "
                        + POINTS + " points, from 0 to 1 in equal steps, are far fewer than either bound.",
                Axis.log("ε"),
                Axis.linear("terms, columns"));
    }

    private double bound(double n) {
        Accuracy a = accuracy(n);
        long rank = subject.rank(1, EPS, a.variables());
        return marked(n, rank, rank >= TaylorTail.saturated(a.variables(), a.leastTerms()) && rank <= a.mostColumns());
    }

    private double terms(double eps) {
        Accuracy a = new Accuracy(1, eps, 1);
        int k = subject.terms(1, eps);
        return marked(eps, k, k >= a.leastTerms() && k <= a.mostTerms());
    }

    private double gaussianTerms(double eps) {
        int k = subject.gaussianTerms(eps);
        return marked(
                eps,
                k,
                k >= 0
                        && k <= HermiteTail.geometric(eps)
                        && HermiteTail.worst(k).size() <= eps);
    }

    private void columns(String label, Kernel kernel) {
        layer(Kind.POINTS, Role.SUBMISSION, label, VARIABLES, n -> {
            Random random = new Random(SEED);
            DMatrixRMaj x = EpsilonRankInputs.points(POINTS, (int) n, random);
            DMatrixRMaj y = EpsilonRankInputs.points(POINTS, (int) n, random);
            return columns(n, new KernelProblem(kernel, EPS, x, y));
        });
    }

    private void columns(String label, Kernel kernel, double[] accuracies) {
        DMatrixRMaj x = KernelMatrix.matrix(POINTS, 1, (i, j) -> i / (POINTS - 1.0));
        layer(
                Kind.POINTS,
                Role.SUBMISSION,
                label,
                accuracies,
                eps -> columns(eps, new KernelProblem(kernel, eps, x, x)));
    }

    private double columns(double at, KernelProblem problem) {
        KernelFactors factors = new KernelFactors(subject, problem);
        return marked(at, factors.columns(), factors.isNear());
    }

    /** The value where it is right; elsewhere it is drawn with what is wrong. */
    private double marked(double at, double value, boolean right) {
        if (!right) {
            wrong.add(new double[] {at, value});
        }
        return right ? value : Double.NaN;
    }

    private void layer(Kind kind, Role role, String label, double[] at, DoubleUnaryOperator value) {
        double[][] rows = new double[at.length][];
        for (int i = 0; i < at.length; i++) {
            rows[i] = new double[] {at[i], value.applyAsDouble(at[i])};
        }
        layers.add(new Layer(kind, role, label, rows));
    }

    private Figure drawn(String title, String caption, Axis x, Axis y) {
        if (!wrong.isEmpty()) {
            layers.add(new Layer(Kind.POINTS, Role.WRONG, "yours, wrong", wrong.toArray(double[][]::new)));
        }
        return new Figure(title, caption, x, y, false, layers);
    }

    private static Accuracy accuracy(double variables) {
        return new Accuracy(1, EPS, (int) variables);
    }
}
