package assay.checks.symmetry.implicitbias;

import assay.checks.Drawing;
import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.symmetry.ImplicitBias;
import assay.verdict.Fact;
import assay.verdict.Figure;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.NormOps_DDRM;

/**
 * The theorems on gradient descent for least squares, item D8.
 *
 * <p><b>Tolerance.</b> A product with X costs (m + n)·u relative to σ₁ times the length of the vector; a gradient therefore
 * (m + n)·u relative to σ₁(σ₁‖w‖ + ‖y‖). Solving for w multiplies that by κ² = (σ₁/σ_r)², the condition of least squares with
 * a residual, and of every method that goes through XᵀX or XXᵀ. Constants: 20(m + n) for what needs a decomposition.
 */
public final class ImplicitBiasProperties extends ImplicitBiasInputs {

    private static final double CLEARLY = 1e-3;

    /** ∇½‖y − Xw‖² = Xᵀ(Xw − y). Source: D8. */
    @Graded(item = "D8", gate = true, says = "the gradient of ½‖y − Xw‖² is Xᵀ(Xw − y)")
    void gradient(ImplicitBias subject, @ForAll("data") Data d) {
        LeastSquares problem = new LeastSquares(d.x());
        double[] expected = problem.gradient(d.y(), d.w());
        double[] actual = subject.gradient(d.x(), d.y(), d.w());
        Verify.length("the gradient", expected.length, actual);
        Tolerance tolerance = products(d.x()).scale(problem.largest() * forces(problem, d.y(), d.w()));
        double[] negative = LeastSquares.times(-1, expected);
        double[] doubled = LeastSquares.times(2, expected);
        double[] mean = LeastSquares.times(1.0 / d.y().length, expected);
        notInstead("the gradient", "the negative gradient, −Xᵀ(Xw − y)", negative, expected, actual, tolerance);
        notInstead("the gradient", "that of ‖y − Xw‖² without the ½", doubled, expected, actual, tolerance);
        notInstead("the gradient", "that of the mean, divided by m", mean, expected, actual, tolerance);
        Verify.close("the gradient", expected, actual, tolerance);
    }

    /** A minimiser satisfies the normal equations. Source: D8. */
    @Graded(item = "D8", says = "your least-norm solution minimises: Xᵀ(Xw − y) = 0")
    void minimises(ImplicitBias subject, @ForAll("data") Data d) {
        LeastSquares problem = new LeastSquares(d.x());
        double[] w = subject.leastNorm(d.x(), d.y());
        Verify.length("the least-norm solution", d.w().length, w);
        Verify.close(
                "Xᵀ(Xw − y)",
                new double[w.length],
                problem.gradient(d.y(), w),
                solutions(d.x(), problem).scale(problem.largest() * forces(problem, d.y(), problem.leastNorm(d.y()))));
    }

    /** Among the minimisers the one in the row space of X has the least norm. Source: D8. */
    @Graded(item = "D8", says = "your least-norm solution has the least norm: it lies in the row space of X")
    void hasLeastNorm(ImplicitBias subject, @ForAll("data") Data d) {
        LeastSquares problem = new LeastSquares(d.x());
        double[] w = subject.leastNorm(d.x(), d.y());
        Verify.length("the least-norm solution", d.w().length, w);
        Verify.close(
                "the part of your solution outside the row space",
                new double[w.length],
                problem.nullPart(w),
                solutions(d.x(), problem).scale(lengths(problem, d.y(), problem.leastNorm(d.y()))));
    }

    /** The limit is X⁺y + (I − X⁺X)w₀. Source: D8; what the row space does not see stays as it was. */
    @Graded(item = "D8", weight = 2, says = "the limit from w₀ is X⁺y + (I − X⁺X)w₀")
    void limit(ImplicitBias subject, @ForAll("data") Data d) {
        LeastSquares problem = new LeastSquares(d.x());
        double[] w0 = d.w();
        double[] expected = problem.limit(d.y(), w0);
        double[] actual = subject.limit(d.x(), d.y(), w0);
        Verify.length("the limit", expected.length, actual);
        double[] leastNorm = problem.leastNorm(d.y());
        double[] sum = LeastSquares.minus(leastNorm, LeastSquares.times(-1, w0));
        Tolerance tolerance =
                solutions(d.x(), problem).scale(lengths(problem, d.y(), leastNorm) + LeastSquares.norm(w0));
        notInstead("the limit", "X⁺y, wherever it starts", leastNorm, expected, actual, tolerance);
        notInstead("the limit", "X⁺y + w₀", sum, expected, actual, tolerance);
        Verify.close("the limit", expected, actual, tolerance);
    }

    /** |1 − step·σ²| < 1 for all σ exactly where step < 2/σ₁². Source: D8. */
    @Graded(item = "D8", says = "gradient descent converges for steps below 2/σ₁²")
    void largestStep(ImplicitBias subject, @ForAll("data") Data d) {
        LeastSquares problem = new LeastSquares(d.x());
        double s1 = problem.largest();
        double sr = problem.smallest();
        double frobenius = NormOps_DDRM.normF(d.x());
        double expected = 2 / (s1 * s1);
        Verify.close(
                "the largest step",
                expected,
                subject.largestStep(d.x()),
                Tolerance.units(20.0 * (d.y().length + d.w().length)).scale(expected),
                new Suspect("1/σ₁²", expected / 2),
                new Suspect("2/σ₁, without the square", 2 / s1),
                new Suspect("2/σ² with the smallest singular value", 2 / (sr * sr)),
                new Suspect("2/‖X‖_F², safe and too small", 2 / (frobenius * frobenius)));
    }

    /** w₀ first, and then w_{t+1} = w_t − step·Xᵀ(Xw_t − y), each from the row before. Source: D8. */
    @Graded(item = "D8", weight = 2, says = "your rows start at w₀ and obey w_{t+1} = w_t − step·∇L(w_t)")
    void recurrence(ImplicitBias subject, @ForAll("descents") Descent d) {
        LeastSquares problem = new LeastSquares(d.x());
        double[][] w = iterates(subject, d);
        Verify.close("row 0, which is w₀", d.w0(), w[0], Tolerance.units(2).scale(LeastSquares.norm(d.w0())));
        for (int t = 0; t < d.steps(); t++) {
            double[] next = LeastSquares.minus(w[t], LeastSquares.times(d.step(), problem.gradient(d.y(), w[t])));
            double size = LeastSquares.norm(w[t]) + d.step() * problem.largest() * forces(problem, d.y(), w[t]);
            Verify.close(
                    "row " + (t + 1) + " against the step from your row " + t,
                    next,
                    w[t + 1],
                    products(d.x()).scale(size));
        }
    }

    /** Gradients lie in the row space, so that w_t − w₀ does. Source: D8, why there is a bias at all. */
    @Graded(item = "D8", says = "your iterates stay in w₀ + row space of X")
    void staysInRowSpace(ImplicitBias subject, @ForAll("descents") Descent d) {
        LeastSquares problem = new LeastSquares(d.x());
        double[][] w = iterates(subject, d);
        double size = LeastSquares.norm(d.w0()) + lengths(problem, d.y(), problem.leastNorm(d.y()));
        for (int t = 0; t <= d.steps(); t++) {
            Verify.close(
                    "the part of row " + t + " minus w₀ outside the row space",
                    new double[d.w0().length],
                    problem.nullPart(LeastSquares.minus(w[t], d.w0())),
                    solutions(d.x(), problem).scale((t + 1) * size));
        }
    }

    /** In each singular direction the error shrinks by 1 − step·σ² a step. Source: D8; the closed form of w_T. */
    @Graded(
            item = "D8",
            says = "w_T − limit = (I − step·XᵀX)^T (w₀ − limit): it converges to the limit, at the rate of theory")
    void converges(ImplicitBias subject, @ForAll("descents") Descent d) {
        LeastSquares problem = new LeastSquares(d.x());
        double[][] w = iterates(subject, d);
        double size = LeastSquares.norm(d.w0()) + lengths(problem, d.y(), problem.leastNorm(d.y()));
        Verify.close(
                "the last row, w_" + d.steps(),
                problem.iterate(d.y(), d.w0(), d.step(), d.steps()),
                w[d.steps()],
                solutions(d.x(), problem).scale((d.steps() + 1) * size));
    }

    /** How far the iterates are from their limit and from the least-norm solution, with the closed form drawn in. */
    @Drawing
    Figure descent(ImplicitBias subject) {
        return ImplicitBiasFigure.draw(subject);
    }

    static double[][] iterates(ImplicitBias subject, Descent d) {
        double[][] w = subject.iterates(d.x(), d.y(), d.w0(), d.step(), d.steps());
        if (w.length != d.steps() + 1) {
            throw Verify.refused(
                    d.steps() + " steps have " + (d.steps() + 1) + " rows with w₀, and there are " + w.length);
        }
        for (double[] row : w) {
            Verify.length("a row of the iterates", d.w0().length, row);
        }
        return w;
    }

    private static Tolerance products(DMatrixRMaj x) {
        return Tolerance.units(2.0 * (x.getNumRows() + x.getNumCols()) + 4);
    }

    private static Tolerance solutions(DMatrixRMaj x, LeastSquares problem) {
        return Tolerance.units(20.0 * (x.getNumRows() + x.getNumCols())).condition(problem.squaredCondition());
    }

    /** σ₁‖w‖ + ‖y‖, the size of what cancels in a residual. */
    private static double forces(LeastSquares problem, double[] y, double[] w) {
        return problem.largest() * LeastSquares.norm(w) + LeastSquares.norm(y);
    }

    /** ‖w‖ + ‖y‖/σ₁, the same as a length of weights. */
    private static double lengths(LeastSquares problem, double[] y, double[] w) {
        return forces(problem, y, w) / problem.largest();
    }

    /** Names the slip where the answer is one; an answer that is nearly right is left to the comparison. */
    private static void notInstead(
            String what, String slip, double[] other, double[] expected, double[] actual, Tolerance tolerance) {
        boolean wrong = LeastSquares.norm(LeastSquares.minus(expected, actual)) > CLEARLY * tolerance.scale();
        boolean same = LeastSquares.norm(LeastSquares.minus(other, actual)) <= tolerance.allowed();
        Verify.that(
                !(wrong && same),
                what + " is another vector",
                Fact.hidden("expected", Showing.text(expected)),
                Fact.of("but was", Showing.text(actual)),
                Fact.of("looks like", slip));
    }
}
