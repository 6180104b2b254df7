package assay.checks.matrixcalculus.rayleighquotient;

import assay.checks.Graded;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.matrixcalculus.RayleighQuotient;
import assay.verdict.Fact;
import assay.verdict.Finding;
import assay.verdict.Status;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/**
 * The theorems on the Rayleigh quotient, item B13. Expected derivatives come from dividing power series, never from a formula
 * for the derivative.
 *
 * <p><b>Tolerance.</b> (x, x) and each entry of Ax cost n·u, R another 2n·u, all relative to ‖A‖_F‖x‖ and its like; with the
 * few operations that join them (4n + 24)·u. The scale is the sum of the sizes of what is added: ‖A‖_F for R, 2·2‖A‖_F/‖x‖
 * for the gradient 2/(x, x)·(Ax − Rx), and 12‖A‖_F/‖x‖² for the Hessian, 2/(x, x) times A, R·I and twice g·xᵀ with
 * ‖g‖ ≤ 2‖A‖_F/‖x‖. The condition is 1: the results are rational in entries of A and x, and relative to these scales.
 */
public final class RayleighQuotientProperties extends RayleighQuotientInputs {

    /** R = (Ax, x)/(x, x). Source: B13, the definition; A symmetric or not. */
    @Graded(item = "B13", says = "R(x) = (Ax, x)/(x, x)")
    void value(RayleighQuotient subject, @ForAll("general") Point c) {
        QuotientSeries exact = new QuotientSeries(c.a(), c.x());
        double r = exact.value();
        double length = exact.length();
        Verify.close(
                "the quotient",
                r,
                subject.value(c.a(), c.x()),
                relativeTo(c.a()),
                unlike(r, "(Ax, x) divided by ‖x‖ instead of (x, x)", r * length),
                unlike(r, "(Ax, x) without a division", r * length * length),
                unlike(r, "the modulus of the quotient", Math.abs(r)));
    }

    /**
     * g_i is the coefficient of t in R(x + t·e_i). Source: B13; for symmetric A, as on the sheet. First Euler's identity
     * xᵀg = 0, which the student can try at home: R has degree 0.
     */
    @Graded(
            item = "B13",
            gate = true,
            says = "for symmetric A the gradient holds the first derivatives of R; so xᵀg = 0")
    void gradient(RayleighQuotient subject, @ForAll("symmetric") Point c) {
        QuotientSeries exact = new QuotientSeries(c.a(), c.x());
        DMatrixRMaj expected = exact.gradient();
        DMatrixRMaj actual = gradientOf(subject, c);
        Tolerance tolerance = forGradient(c);
        RayleighSlips.none("the gradient", new RayleighSlips(c.a(), c.x()).gradients(), expected, actual, tolerance);
        Verify.close(
                "the product xᵀg, which must be 0,",
                0,
                CommonOps_DDRM.dot(DMatrixRMaj.wrap(c.x().length, 1, c.x()), actual),
                tolerance.scale(tolerance.scale() * exact.length()));
        Verify.close("the gradient", expected, actual, tolerance);
    }

    /**
     * H_ij is the coefficient of st in R(x + s·e_i + t·e_j). Source: B13; for symmetric A. First Euler's identity Hx = −g,
     * which the student can try at home: the gradient has degree −1.
     */
    @Graded(
            item = "B13",
            weight = 2,
            says = "for symmetric A the Hessian holds the second derivatives of R; so Hx = −g")
    void hessian(RayleighQuotient subject, @ForAll("symmetric") Point c) {
        QuotientSeries exact = new QuotientSeries(c.a(), c.x());
        DMatrixRMaj actual = hessianOf(subject, c);
        Tolerance tolerance = forHessian(c);
        RayleighSlips.none(
                "the Hessian", new RayleighSlips(c.a(), c.x()).hessians(), exact.hessian(), actual, tolerance);
        DMatrixRMaj hx = CommonOps_DDRM.mult(actual, DMatrixRMaj.wrap(c.x().length, 1, c.x()), null);
        DMatrixRMaj minus = scaled(-1, exact.gradient());
        Verify.close(
                "the product Hx, which must be −g,", minus, hx, tolerance.scale(tolerance.scale() * exact.length()));
        Verify.close("the Hessian", exact.hessian(), actual, tolerance);
    }

    /** At an eigenvector the gradient is 0 and H = 2/(x, x)·(A − λI). Source: B13; A is made with a known eigenpair. */
    @Graded(item = "B13", says = "at an eigenvector the gradient is 0 and the Hessian 2/(x, x)·(A − λI)")
    void eigenvectors(RayleighQuotient subject, @ForAll("eigenpairs") Eigenpair e) {
        Point c = new Point(e.a(), e.x());
        int n = e.x().length;
        DMatrixRMaj zero = new DMatrixRMaj(n, 1);
        Verify.close("the gradient at an eigenvector", zero, gradientOf(subject, c), forGradient(c));
        double length = lengthOf(e.x());
        DMatrixRMaj expected = e.a().copy();
        for (int i = 0; i < n; i++) {
            expected.add(i, i, -e.lambda());
        }
        CommonOps_DDRM.scale(2 / (length * length), expected);
        Verify.close("the Hessian at an eigenvector", expected, hessianOf(subject, c), forHessian(c));
    }

    /**
     * R(tx) = R(x), ∇R(tx) = ∇R(x)/t, H(tx) = H(x)/t²: compared with the submission's own values at x, t a power of two, so
     * that x is stretched without rounding, to lengths from one end of the domain to the other. Source: B13; no length of x is
     * small in itself.
     */
    @Graded(item = "B13", says = "stretching x by t keeps R, divides the gradient by t and the Hessian by t²")
    void homogeneous(RayleighQuotient subject, @ForAll("symmetric") Point c, @ForAll("stretches") int e) {
        int k = e - Math.getExponent(lengthOf(c.x()));
        double t = Math.scalb(1.0, k);
        Point far = new Point(c.a(), c.x().clone());
        for (int i = 0; i < far.x().length; i++) {
            far.x()[i] *= t;
        }
        QuotientSeries exact = new QuotientSeries(c.a(), c.x());
        String at = " at 2^" + k + "·x against ";
        double value = subject.value(c.a(), c.x());
        guarded(
                () -> Verify.close(
                        "the quotient" + at + "yours at x", value, subject.value(c.a(), far.x()), relativeTo(c.a())),
                Math.abs(value - exact.value()) <= relativeTo(c.a()).allowed());
        DMatrixRMaj g = gradientOf(subject, c);
        guarded(
                () -> Verify.close(
                        "the gradient" + at + "2^" + -k + " times yours at x",
                        scaled(1 / t, g),
                        gradientOf(subject, far),
                        forGradient(far)),
                MatrixFeatures_DDRM.isIdentical(
                        exact.gradient(), g, forGradient(c).allowed()));
        DMatrixRMaj h = hessianOf(subject, c);
        guarded(
                () -> Verify.close(
                        "the Hessian" + at + "2^" + -2 * k + " times yours at x",
                        scaled(1 / (t * t), h),
                        hessianOf(subject, far),
                        forHessian(far)),
                MatrixFeatures_DDRM.isIdentical(
                        exact.hessian(), h, forHessian(c).allowed()));
    }

    /** What is wrong at a multiple of x has met a guard or a large power only if it is right at x. */
    private static void guarded(Runnable comparison, boolean rightAtX) {
        try {
            comparison.run();
        } catch (Finding found) {
            throw rightAtX && found.status() == Status.FALSIFIED
                    ? found.with(Fact.of(
                            "looks like",
                            "a guard against a small (x, x), or a power such as (x, x)⁴: at x you are right"))
                    : found;
        }
    }

    /**
     * (Kx, x) = 0 for skew-symmetric K: R, and with it all that is derived from it, is the same for A and for A + K. Compared
     * with the submission's own values for the symmetric A. Source: B13, where the sheet assumes symmetry; K adds to the size.
     */
    @Graded(item = "B13", says = "adding a skew-symmetric matrix to A changes nothing: only (A + Aᵀ)/2 enters")
    void onlyTheSymmetricPart(RayleighQuotient subject, @ForAll("skewed") Skewed c) {
        Point plain = new Point(c.symmetric(), c.x());
        Point skewed = new Point(CommonOps_DDRM.add(c.symmetric(), c.skew(), null), c.x());
        RayleighSlips slips = new RayleighSlips(skewed.a(), c.x());
        DMatrixRMaj g = gradientOf(subject, plain);
        DMatrixRMaj ofSum = gradientOf(subject, skewed);
        RayleighSlips.none(
                "the gradient for A that is not symmetric", slips.gradients(), g, ofSum, forGradient(skewed));
        Verify.close("the gradient for A that is not symmetric", g, ofSum, forGradient(skewed));
        DMatrixRMaj h = hessianOf(subject, plain);
        DMatrixRMaj hOfSum = hessianOf(subject, skewed);
        RayleighSlips.none("the Hessian for A that is not symmetric", slips.hessians(), h, hOfSum, forHessian(skewed));
        Verify.close("the Hessian for A that is not symmetric", h, hOfSum, forHessian(skewed));
    }

    /** No number looks like a slip that makes no difference here. */
    private static Suspect unlike(double r, String slip, double value) {
        return new Suspect(slip, Math.abs(value - r) > 1e-3 * Math.abs(r) ? value : Double.NaN);
    }

    private static DMatrixRMaj gradientOf(RayleighQuotient subject, Point c) {
        double[] g = subject.gradient(c.a(), c.x());
        Verify.length("the gradient", c.x().length, g);
        return DMatrixRMaj.wrap(g.length, 1, g);
    }

    private static DMatrixRMaj hessianOf(RayleighQuotient subject, Point c) {
        DMatrixRMaj h = subject.hessian(c.a(), c.x());
        Verify.shape("the Hessian", c.x().length, c.x().length, h);
        return h;
    }

    private static Tolerance forGradient(Point c) {
        return relativeTo(c.a()).scale(4 * NormOps_DDRM.normF(c.a()) / lengthOf(c.x()));
    }

    private static Tolerance forHessian(Point c) {
        double length = lengthOf(c.x());
        return relativeTo(c.a()).scale(12 * NormOps_DDRM.normF(c.a()) / (length * length));
    }

    private static Tolerance relativeTo(DMatrixRMaj a) {
        return Tolerance.units(4.0 * a.getNumRows() + 24).scale(NormOps_DDRM.normF(a));
    }

    private static DMatrixRMaj scaled(double factor, DMatrixRMaj matrix) {
        DMatrixRMaj scaled = matrix.copy();
        CommonOps_DDRM.scale(factor, scaled);
        return scaled;
    }

    private static double lengthOf(double[] x) {
        double sum = 0;
        for (double e : x) {
            sum += e * e;
        }
        return Math.sqrt(sum);
    }
}
