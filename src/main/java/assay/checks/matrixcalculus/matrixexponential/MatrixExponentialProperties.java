package assay.checks.matrixcalculus.matrixexponential;

import assay.checks.Drawing;
import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.matrixcalculus.Slip;
import assay.tasks.matrixcalculus.MatrixExponential;
import assay.verdict.Fact;
import assay.verdict.Figure;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The theorems on the matrix exponential, item B6. No property computes an exponential of a matrix but by a form in which it is
 * known: Jordan chains, rotations, eigenvalues in a known basis.
 *
 * <p><b>Tolerance.</b> A perturbation E of A changes e^A by ∫e^{(1−t)A}Ee^{tA}dt to first order, at most ‖E‖e^μ with the growth
 * ‖e^{tA}‖ ≤ e^{tμ}; storing A alone is such a perturbation, of u‖A‖. Scaling to norm 1 and squaring back makes an error of n·u
 * in each product, and an error made before the last k squarings is multiplied by 2^k; 2^k sums to about 2‖A‖. In all
 * (1 + ‖A‖)·n·u·e^μ, times 50 for scaling further than to norm 1 and for norms other than the spectral one. Where the checker
 * multiplies by P and P⁻¹ itself, n·u·‖P‖‖P⁻¹‖ comes on top. For large ‖A‖ credit is by digits: whoever is right to fewer of
 * them than the condition 1 + ‖A‖ leaves earns their share.
 */
public final class MatrixExponentialProperties extends MatrixExponentialInputs {

    private static final String ANSWER = "your e^A";

    /** e^{PDP⁻¹} = Pe^DP⁻¹. Source: B6, the sheet's hint. */
    @Graded(item = "B6", gate = true, says = "e^A = P e^D P⁻¹ for diagonalisable A = PDP⁻¹")
    void diagonalisable(MatrixExponential subject, @ForAll("diagonalisable") JordanForm f) {
        isExponential(subject, f);
    }

    /**
     * A chain of length m with λ has e^λ/k! at distance k above the diagonal: det e^A = e^{tr A} without eigenvectors. One of
     * length 2 with ±q² below the diagonal has eigenvalues λ ± q or λ ± iq, and a basis of eigenvectors of condition 1/q; no
     * condition of eigenvectors is in the tolerance, since e^A does not depend on them. Source: B6.
     */
    @Graded(
            item = "B6",
            says = "e^A = P e^J P⁻¹ for Jordan blocks J, which have no basis of eigenvectors, and for J close to one")
    void jordan(MatrixExponential subject, @ForAll("jordan") JordanForm f) {
        isExponential(subject, f);
    }

    /** [a, −b; b, a] has the exponential e^a times a rotation by b. Source: B6, complex eigenvalues. */
    @Graded(
            item = "B6",
            says = "[0, −b; b, 0] gives a rotation by the angle b, also for b near 1000, in any orthogonal basis")
    void rotates(MatrixExponential subject, @ForAll("turning") NormalMatrix f, Evidence evidence) {
        digits(
                evidence,
                f.exponential(),
                subject.exp(f.a()),
                GrowthBounds.of(f.a()).tolerance(),
                f.a());
    }

    /**
     * Terms of size e^{‖A‖} have a sum of size e^{−50}: whoever adds them up has nothing left. With an eigenvalue near 600 too,
     * e^A is within the range of doubles, and e^{A−sI} with the mean s of the diagonal is not. Source: B6.
     */
    @Graded(
            item = "B6",
            says =
                    "symmetric A with eigenvalues down to −1000: their exponentials, though terms of the series reach e^‖A‖")
    void stable(MatrixExponential subject, @ForAll("symmetric") NormalMatrix f, Evidence evidence) {
        digits(
                evidence,
                f.exponential(),
                subject.exp(f.a()),
                GrowthBounds.of(f.a()).tolerance(),
                f.a());
    }

    /**
     * No entry tells how large A is: its norm is n times any of them. Nor does an eigenvalue where equal entries stand above the
     * diagonal only: all are 0 then, and with c < 0 terms of size e^{2√(n|c|)} have a sum below e^{|c|/2}. Source: B6.
     */
    @Graded(
            item = "B6",
            tries = 80,
            says =
                    "all n² entries c: e^A = I + (e^(cn) − 1)/n · ones, although ‖A‖ is n times the largest entry; and entries c above the diagonal only")
    void constant(MatrixExponential subject, @ForAll("constant") EqualEntries f, Evidence evidence) {
        digits(
                evidence,
                f.exponential(),
                subject.exp(f.a()),
                GrowthBounds.of(f.a()).tolerance(),
                f.a());
    }

    /**
     * ln det e^A = tr A. Source: B6, the statement itself. An error Δ of X = e^A changes ln det X by tr(X⁻¹Δ), at most
     * n·‖X⁻¹‖‖Δ‖ ≤ n·e^{−ν}·(1 + ‖A‖)·n·u·e^μ; elimination makes one of the same size. tr A itself has n·u·‖A‖·n.
     */
    @Graded(item = "B6", says = "ln det e^A = tr A, for eigenvalues up to 600 too")
    void determinant(MatrixExponential subject, @ForAll("growing") DMatrixRMaj a) {
        DMatrixRMaj x = subject.exp(a);
        Verify.shape(ANSWER, a.getNumRows(), a.getNumRows(), x);
        double actual = LogDeterminant.of(x);
        Verify.that(Double.isFinite(actual), "the determinant of your e^A is not positive", Fact.of("ln det", actual));
        double trace = CommonOps_DDRM.trace(a);
        GrowthBounds growth = GrowthBounds.of(a);
        double scale = Math.max(1, Math.abs(trace));
        double spread = Math.exp(growth.most() - growth.least());
        Tolerance tolerance = growth.relative()
                .condition((1 + growth.norm()) * growth.size() * spread / scale)
                .scale(scale);
        Verify.close("ln det of your e^A", trace, actual, tolerance);
    }

    /**
     * e^{A+B} = e^A e^B where AB = BA, here for B = βA + γI; β = −1 makes it the inverse. Source: B6. The errors of the factors
     * and of the sum are (1 + ‖A‖ + ‖B‖)·n·u·e^{μ(A)+μ(B)}.
     */
    @Graded(
            item = "B6",
            tries = 60,
            says = "e^A e^B = e^(A+B) for B = βA + γI, which commutes with A; e^−A is the inverse")
    void sums(MatrixExponential subject, @ForAll("commuting") Commuting c) {
        int n = c.a().getNumRows();
        DMatrixRMaj first = subject.exp(c.a());
        DMatrixRMaj second = subject.exp(c.b());
        DMatrixRMaj sum = subject.exp(c.sum());
        for (DMatrixRMaj x : new DMatrixRMaj[] {first, second, sum}) {
            Verify.shape("your exponential", n, n, x);
        }
        DMatrixRMaj product = new DMatrixRMaj(n, n);
        CommonOps_DDRM.mult(first, second, product);
        GrowthBounds a = GrowthBounds.of(c.a());
        GrowthBounds b = GrowthBounds.of(c.b());
        Tolerance tolerance = a.relative().condition(1 + a.norm() + b.norm()).scale(Math.exp(a.most() + b.most()));
        Verify.close("e^A e^B minus e^(A+B)", new DMatrixRMaj(n, n), difference(product, sum), tolerance);
    }

    /** How the error grows with ‖A‖, for rotations and for negative definite matrices. */
    @Drawing
    Figure accuracy(MatrixExponential subject) {
        return MatrixExponentialFigure.draw(subject);
    }

    private static void isExponential(MatrixExponential subject, JordanForm f) {
        Tolerance grown = GrowthBounds.of(f.a()).tolerance();
        DMatrixRMaj expected = f.exponential();
        double known = CommonOps_DDRM.elementMaxAbs(expected) * f.condition();
        Tolerance tolerance = grown.scale(grown.scale() + known);
        Slip[] slips = slips(expected, f.a(), new Slip("e^−A", f.inverse()));
        Slip.close(ANSWER, expected, subject.exp(f.a()), tolerance, slips);
    }

    private static void digits(
            Evidence evidence, DMatrixRMaj expected, DMatrixRMaj actual, Tolerance tolerance, DMatrixRMaj a) {
        Slip.digits(evidence, ANSWER, expected, actual, tolerance, slips(expected, a));
    }

    private static Slip[] slips(DMatrixRMaj expected, DMatrixRMaj a, Slip... more) {
        DMatrixRMaj identity = CommonOps_DDRM.identity(a.getNumRows());
        DMatrixRMaj entries = a.createLike();
        CommonOps_DDRM.elementExp(a, entries);
        Slip[] slips = new Slip[4 + more.length];
        slips[0] = new Slip("the exponential of each entry", entries);
        slips[1] = new Slip("e^A − I, without the first term of the series", difference(expected, identity));
        slips[2] = new Slip("e^(Aᵀ)", CommonOps_DDRM.transpose(expected, null));
        slips[3] = new Slip("(e^A)², one squaring too many", square(expected));
        System.arraycopy(more, 0, slips, 4, more.length);
        return slips;
    }

    private static DMatrixRMaj square(DMatrixRMaj a) {
        DMatrixRMaj square = a.createLike();
        CommonOps_DDRM.mult(a, a, square);
        return square;
    }

    private static DMatrixRMaj difference(DMatrixRMaj a, DMatrixRMaj b) {
        DMatrixRMaj difference = a.createLike();
        CommonOps_DDRM.subtract(a, b, difference);
        return difference;
    }
}
