package assay.checks.matrixcalculus.pseudoinverse;

import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.matrixcalculus.RankOne;
import assay.checks.matrixcalculus.Slip;
import assay.tasks.matrixcalculus.PseudoInverse;
import assay.verdict.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;

/**
 * The theorems on pseudo-inverses, items B8 and B9. No expected value is computed by a pseudo-inverse: the four equations have
 * one solution, and the two special forms are known.
 *
 * <p><b>Tolerance.</b> A singular value decomposition is that of A + E with ‖E‖ ≤ (m+n)·u·σ₁ times a small constant. With
 * κ = σ₁/σ_r this changes AX and XA by κ‖E‖/σ₁, AXA by the same relative to σ₁, and XAX relative to ‖A⁺‖ = 1/σ_r: always
 * (m+n)·κ·u. A method that forms AᵀA squares the condition; where κ ≤ 1e3 it is as good as any, and the tolerance allows κ².
 * A zero factor and the zero matrix are exact: their scale is 0.
 */
public final class PseudoInverseProperties extends PseudoInverseInputs {

    private static final int LONG = 1_000_000;
    private static final int SHORTER_BY = 1000;

    /**
     * UU* is Hermitian and idempotent where U*U = I, so that it satisfies its own four equations. Source: B8. An entry is a
     * sum of k complex products whose moduli sum to at most 1: (k+2)·u, and n more for columns orthonormal up to rounding.
     */
    @Graded(item = "B8", weight = 4, says = "the pseudo-inverse of UU* where U*U = I")
    void projection(PseudoInverse subject, @ForAll("orthonormal") ZMatrixRMaj u) {
        ZMatrixRMaj expected = Hermitian.projection(u);
        ZMatrixRMaj actual = subject.ofProjection(u);
        Verify.shape("your pseudo-inverse of UU*", u.getNumRows(), u.getNumRows(), actual);
        Tolerance tolerance = Tolerance.units(8.0 * (u.getNumRows() + u.getNumCols()));
        Map<String, ZMatrixRMaj> slips = new LinkedHashMap<>();
        slips.put("UUᵀ, without the conjugate", Hermitian.bilinear(u));
        slips.put("the conjugate of UU*", Hermitian.conjugate(expected));
        slips.put("I − UU*, the other projection", Hermitian.complement(expected));
        Suspect.verifyNone(
                slips.entrySet().stream()
                        .filter(s -> !(Hermitian.distance(s.getValue(), actual) > tolerance.allowed()))
                        .filter(s -> !(Hermitian.distance(s.getValue(), expected) <= tolerance.allowed()))
                        .map(Map.Entry::getKey),
                "your pseudo-inverse of UU* is another matrix",
                Fact.hidden("expected", Showing.text(expected)),
                Fact.of("but was", Showing.text(actual)));
        Verify.close("your pseudo-inverse of UU*", expected, actual, tolerance);
    }

    /** AXA = A and AX symmetric: AX is the orthogonal projection onto the range, Xb a least-squares solution. Source: B8. */
    @Graded(item = "B8", says = "AXA = A and (AX)ᵀ = AX: Xb leaves the least residual")
    void leastSquares(PseudoInverse subject, @ForAll("matrices") DMatrixRMaj a) {
        Penrose x = Penrose.of(a, subject.pseudoInverse(a));
        x.inverts();
        x.leastSquares();
    }

    /** AXA = A and XA symmetric: XA is the orthogonal projection onto the row space, so Xb has least norm. Source: B8. */
    @Graded(item = "B8", says = "AXA = A and (XA)ᵀ = XA: Xb has the least norm")
    void leastNorm(PseudoInverse subject, @ForAll("matrices") DMatrixRMaj a) {
        Penrose x = Penrose.of(a, subject.pseudoInverse(a));
        x.inverts();
        x.leastNorm();
    }

    /** AXA = A and XAX = X: X has the rank of A, and A is an inverse of X in its turn. Source: B8. */
    @Graded(item = "B8", says = "AXA = A and XAX = X: X has no larger rank than A")
    void mutual(PseudoInverse subject, @ForAll("matrices") DMatrixRMaj a) {
        Penrose x = Penrose.of(a, subject.pseudoInverse(a));
        x.inverts();
        x.isInverted();
    }

    /**
     * The same four equations for invertible matrices of condition 1e4 to 1e6, relative to κ and not to κ²; by digits, so that
     * AᵀA earns for those that it keeps. Source: B8.
     */
    @Graded(
            item = "B8",
            tries = 40,
            says = "accuracy by digits: all four equations up to κ·u where κ is 1e4 to 1e6; AᵀA loses κ²·u")
    void stable(PseudoInverse subject, @ForAll("hard") DMatrixRMaj a, Evidence evidence) {
        Penrose x = Penrose.byDigits(a, subject.pseudoInverse(a), evidence);
        x.inverts();
        x.isInverted();
        x.leastSquares();
        x.leastNorm();
    }

    /**
     * (uvᵀ)⁺ = vuᵀ/(‖u‖²‖v‖²). Source: B9; the four equations hold by vᵀv = ‖v‖², uᵀu = ‖u‖². Three sums of m, m and n terms,
     * relative to Σ|u_i b_i|.
     */
    @Graded(item = "B9", weight = 3, says = "(uvᵀ)⁺b for vectors u, v and b of any lengths")
    void rankOne(PseudoInverse subject, @ForAll("rankOnes") RankOne r) {
        solves(subject, r);
    }

    /** The pseudo-inverse of 0 is 0, and has no norm to divide by. Source: B9. */
    @Graded(item = "B9", weight = 0.5, tries = 20, says = "where u = 0 or v = 0, (uvᵀ)⁺b = 0")
    void zero(PseudoInverse subject, @ForAll("zeroRankOnes") RankOne r) {
        double[] actual = subject.ofRankOne(r.u(), r.v(), r.b());
        Verify.length("your (uvᵀ)⁺b", r.v().length, actual);
        Verify.close(
                "your (uvᵀ)⁺b for a zero matrix",
                new double[actual.length],
                actual,
                Tolerance.units(1).scale(0));
    }

    /** The same with about 1e12 entries in uvᵀ, 8 terabytes. Source: B9. */
    @Graded(item = "B9", tries = 1, says = "(uvᵀ)⁺b for a million entries, where uvᵀ has a million times as many")
    void rankOneOfAMillion(PseudoInverse subject, @ForAll long seed) {
        int shorter = (int) Math.floorMod(seed, (long) SHORTER_BY);
        solves(subject, ofLengths(LONG, LONG - shorter, seed));
    }

    /** ‖u‖² = Σ(5k−1) = n(5n+3)/2 and ‖v‖² = n, so that A⁺ = 2vuᵀ/(n²(5n+3)). Source: B9. */
    @Graded(
            item = "B9",
            weight = 3,
            says = "A⁺b for the sheet's matrix, with u_k = √(5k−1), v_k = (−1)^k and n up to 200")
    void sheet(PseudoInverse subject, @ForAll("sheets") double[] b) {
        solvesSheet(subject, b);
    }

    /** The same for n = 1e6, where n²(5n+3) is 5e18. Source: B9. */
    @Graded(item = "B9", tries = 1, says = "A⁺b for the sheet's matrix with n near a million")
    void sheetOfAMillion(PseudoInverse subject, @ForAll long seed) {
        int shorter = (int) Math.floorMod(seed, (long) SHORTER_BY);
        solvesSheet(subject, ofLengths(LONG - shorter, 1, seed).b());
    }

    private static void solves(PseudoInverse subject, RankOne r) {
        double uu = RankOne.dot(r.u(), r.u());
        double vv = RankOne.dot(r.v(), r.v());
        double product = RankOne.dot(r.u(), r.b());
        Slip.close(
                "your (uvᵀ)⁺b",
                r.solution(),
                subject.ofRankOne(r.u(), r.v(), r.b()),
                tolerance(r),
                Slip.of("v(uᵀb), divided by no norm", RankOne.times(product, r.v())),
                Slip.of("‖u‖‖v‖ instead of their squares", RankOne.times(product / Math.sqrt(uu * vv), r.v())),
                Slip.of("‖v‖² without ‖u‖²", RankOne.times(product / vv, r.v())),
                Slip.of("‖u‖² without ‖v‖²", RankOne.times(product / uu, r.v())),
                Slip.of("u(vᵀb), the transposed matrix", transposed(r)));
    }

    private static void solvesSheet(PseudoInverse subject, double[] b) {
        RankOne r = RankOne.ofSheet(b);
        int n = b.length;
        Slip.close(
                "your A⁺b for the sheet's matrix of size " + n,
                r.solution(),
                subject.ofSheet(n, b),
                tolerance(r),
                Slip.of(
                        "u = (2, 3, 4, …), which does not end in √(5n−1)",
                        misread(r).solution()),
                Slip.of("v = (1, −1, …), which starts with the other sign", RankOne.times(-1, r.solution())),
                Slip.of("‖v‖² = 1 instead of n", RankOne.times(n, r.solution())),
                Slip.of("u(vᵀb), the transposed matrix", transposed(r)));
    }

    private static Tolerance tolerance(RankOne r) {
        return Tolerance.units(2.0 * (r.u().length + r.v().length) + 8).scale(r.scale());
    }

    private static double[] transposed(RankOne r) {
        return RankOne.times(RankOne.dot(r.v(), r.b()) / r.squares(), r.u());
    }

    private static RankOne misread(RankOne sheet) {
        double[] u = new double[sheet.u().length];
        for (int k = 0; k < u.length; k++) {
            u[k] = k + 2.0;
        }
        return new RankOne(u, sheet.v(), sheet.b());
    }
}
