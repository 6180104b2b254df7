package assay.checks.lowrank.epsilonrank;

import assay.checks.lowrank.epsilonrank.EpsilonRankInputs.KernelProblem;
import assay.tasks.lowrank.EpsilonRank.Family;
import assay.tasks.lowrank.EpsilonRank.Kernel;
import java.util.List;
import java.util.Optional;

/**
 * A wrong kernel, recognised by its values at all points.
 *
 * @param family the kernel that it stands in for
 * @param words the slip as a noun phrase
 * @param formula what it gives
 */
record KernelSlip(Family family, String words, Formula formula) {

    private static final double MORE = 1.01;

    /** From the inner product, the squared distance and the points' rows. */
    private interface Formula {
        double at(KernelProblem p, int i, int j);
    }

    private static final List<KernelSlip> KNOWN = List.of(
            new KernelSlip(Family.COSINE, "cos ‖x − y‖ instead of cos⟨x, y⟩", (p, i, j) -> Math.cos(distance(p, i, j))),
            new KernelSlip(Family.GAUSSIAN, "exp(−‖x − y‖²/2)", (p, i, j) -> Math.exp(-square(p, i, j) / 2)),
            new KernelSlip(Family.GAUSSIAN, "exp(−‖x − y‖), not squared", (p, i, j) -> Math.exp(-distance(p, i, j))),
            new KernelSlip(
                    Family.RBF,
                    "exp(−‖x − y‖²/l²), without the 2",
                    (p, i, j) -> Math.exp(-square(p, i, j) / squaredLength(p))),
            new KernelSlip(
                    Family.RBF,
                    "l instead of l²",
                    (p, i, j) -> Math.exp(-square(p, i, j) / (2 * p.kernel().length()))),
            new KernelSlip(
                    Family.RBF,
                    "the distance, not squared",
                    (p, i, j) -> Math.exp(-distance(p, i, j) / (2 * squaredLength(p)))),
            new KernelSlip(
                    Family.EXP_SINE_SQUARED,
                    "a sine of each coordinate instead of the Euclidean distance",
                    (p, i, j) -> Math.exp(-2 * sines(p, i, j) / squaredLength(p))),
            new KernelSlip(
                    Family.EXP_SINE_SQUARED,
                    "l instead of l²",
                    (p, i, j) -> Math.exp(
                            -2 * sine(p, distance(p, i, j)) / p.kernel().length())),
            new KernelSlip(
                    Family.EXP_SINE_SQUARED,
                    "the squared distance below the sine, not the sine of the distance squared",
                    (p, i, j) -> Math.exp(
                            -2 * Math.sin(Math.PI * square(p, i, j) / p.kernel().period()) / squaredLength(p))));

    /** The slip whose matrix alone is within ε of these factors. */
    static Optional<String> behind(KernelProblem problem, Approximation approximation) {
        List<String> fitting = KNOWN.stream()
                .filter(s -> s.family == problem.kernel().family())
                .filter(s -> approximation
                                .worst((i, j) -> s.formula.at(problem, i, j))
                                .error()
                        <= MORE * problem.eps())
                .map(KernelSlip::words)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static double sines(KernelProblem p, int i, int j) {
        double sum = 0;
        for (int c = 0; c < p.x().getNumCols(); c++) {
            sum += sine(p, p.x().get(i, c) - p.y().get(j, c));
        }
        return sum;
    }

    private static double sine(KernelProblem p, double distance) {
        return Math.pow(Math.sin(Math.PI * distance / p.kernel().period()), 2);
    }

    private static double square(KernelProblem p, int i, int j) {
        return KernelMatrix.square(p.x(), i, p.y(), j);
    }

    private static double distance(KernelProblem p, int i, int j) {
        return Math.sqrt(square(p, i, j));
    }

    private static double squaredLength(KernelProblem p) {
        Kernel kernel = p.kernel();
        return kernel.length() * kernel.length();
    }
}
