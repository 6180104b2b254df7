package assay.checks.matrixcalculus.factorizationgradient;

import ai.djl.ndarray.types.DataType;
import assay.checks.Drawing;
import assay.checks.Evidence;
import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Verify;
import assay.checks.matrixcalculus.RankOne;
import assay.checks.matrixcalculus.Slip;
import assay.tasks.matrixcalculus.FactorizationGradient;
import assay.verdict.Fact;
import assay.verdict.Figure;
import java.util.Random;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The gradients of ½‖X − UDV‖²_F, items B10 to B12. Expected derivatives are differences of values of F
 * ({@link LossDifferences}), never a formula for a gradient; work is counted by a clerk ({@link ProductLog}), never timed.
 *
 * <p><b>Tolerance.</b> An entry of ∇_U is Σ_b (Σ_l U_il D_l V_lb − X_ib) V_jb D_j. A sum of k and one of n terms, the products
 * in them and the subtraction cost (n + k + 4)·u relative to S_ij = Σ_b (Σ_l |U_il D_l V_lb| + |X_ib|)|V_jb D_j|, in the
 * residual form, in the Gram form and in automatic differentiation alike; allowed is 4·(n + k + 10)·u·max S. The condition is
 * 1. The unit roundoff is that of the type. The same for ∇_V at the transposed point.
 */
public final class FactorizationGradientProperties extends FactorizationGradientInputs {

    private static final int WIDE = 100_000;

    /** ∂F/∂U_ij = (F(U + E_ij) − F(U − E_ij))/2, F being a parabola in U_ij. Source: B10. */
    @Graded(item = "B10", gate = true, says = "∇_U holds the derivatives of F by the entries of U")
    void gradientU(FactorizationGradient subject, @ForAll("points") FactorPoint p) {
        Slip.close(
                "the gradient by U",
                LossDifferences.byU(p),
                FactorAnswers.byU(subject, p),
                p.tolerance(),
                FactorSlips.ofU(p));
    }

    /** The same by V. Source: B11. */
    @Graded(item = "B11", gate = true, says = "∇_V holds the derivatives of F by the entries of V")
    void gradientV(FactorizationGradient subject, @ForAll("points") FactorPoint p) {
        Slip.close(
                "the gradient by V",
                LossDifferences.byV(p),
                FactorAnswers.byV(subject, p),
                p.transposed().tolerance(),
                FactorSlips.ofV(p));
    }

    /** F ≥ 0 is least where X = UDV, so both gradients vanish there; X is formed exactly. Source: B10. */
    @Graded(item = "B10", tries = 40, weight = 0.5, says = "∇_U is 0 where X = UDV")
    void stationaryU(FactorizationGradient subject, @ForAll("wholePoints") FactorPoint p) {
        FactorPoint q = p.factored();
        Verify.close(
                "the gradient by U at X = UDV",
                new DMatrixRMaj(q.n(), q.k()),
                FactorAnswers.byU(subject, q),
                q.tolerance());
    }

    /** The same by V. Source: B11. */
    @Graded(item = "B11", tries = 40, weight = 0.5, says = "∇_V is 0 where X = UDV")
    void stationaryV(FactorizationGradient subject, @ForAll("wholePoints") FactorPoint p) {
        FactorPoint q = p.factored();
        Verify.close(
                "the gradient by V at X = UDV",
                new DMatrixRMaj(q.k(), q.n()),
                FactorAnswers.byV(subject, q),
                q.transposed().tolerance());
    }

    /**
     * Column j of ∇_U has the factor d_j, and is compared relative to it; d_j runs from 1e-16 to 1e16 and may be 0. Source:
     * B10; differences of F, as in the gate, and S taken for each column alone.
     */
    @Graded(item = "B10", tries = 40, says = "no weight is small in itself: column j of ∇_U is right relative to d_j")
    void weightsU(FactorizationGradient subject, @ForAll("spreadPoints") FactorPoint p) {
        FactorAnswers.columns("of the gradient by U", LossDifferences.byU(p), FactorAnswers.byU(subject, p), p);
    }

    /** The same for the rows of ∇_V. Source: B11. */
    @Graded(item = "B11", tries = 40, says = "no weight is small in itself: row j of ∇_V is right relative to d_j")
    void weightsV(FactorizationGradient subject, @ForAll("spreadPoints") FactorPoint p) {
        FactorPoint q = p.transposed();
        FactorAnswers.columns(
                "of the transposed gradient by V",
                LossDifferences.byU(q),
                FactorPoint.turned(FactorAnswers.byV(subject, p)),
                q);
    }

    /** n = 2, k = 100 000: diag(D) would have 10¹⁰ entries, as UᵀU and VVᵀ would. Source: B10, D is a scaling. */
    @Graded(item = "B10", tries = 1, says = "k = 100 000 is no problem for ∇_U: nothing k×k is formed")
    void wideU(FactorizationGradient subject, @ForAll("seeds") long seed) {
        FactorPoint p = FactorPoint.whole(2, WIDE, 3, new Random(seed));
        Verify.close("the gradient by U", LossDifferences.byU(p), FactorAnswers.byU(subject, p), p.tolerance());
    }

    /** The same for V. Source: B11. */
    @Graded(item = "B11", tries = 1, says = "k = 100 000 is no problem for ∇_V: nothing k×k is formed")
    void wideV(FactorizationGradient subject, @ForAll("seeds") long seed) {
        FactorPoint p = FactorPoint.whole(2, WIDE, 3, new Random(seed));
        Verify.close(
                "the gradient by V",
                LossDifferences.byV(p),
                FactorAnswers.byV(subject, p),
                p.transposed().tolerance());
    }

    /** As {@link #gradientU} and {@link #gradientV}, to which B10 and B11 are held: so both ways agree. Source: B12. */
    @Graded(item = "B12", weight = 1, tries = 60, says = "the automatic gradients are the derivatives of F, in float64")
    void automatic(FactorizationGradient subject, @ForAll("points") FactorPoint p) {
        FactorAnswers.automatic(subject, FactorTensors.precise(p));
    }

    /** The same with numbers of single precision, u = 2⁻²⁴. Source: B12. */
    @Graded(
            item = "B12",
            weight = 0.5,
            tries = 30,
            says = "the automatic gradients are the derivatives of F, in float32")
    void automaticSingle(FactorizationGradient subject, @ForAll("singlePoints") FactorPoint p) {
        FactorAnswers.automatic(subject, new FactorTensors(p, DataType.FLOAT32));
    }

    /**
     * Along a line in U and V at once F is a polynomial of degree 4, so that Richardson's (8(F(1) − F(−1)) − (F(2) − F(−2)))/12
     * is its derivative, which is ⟨∇_U, dU⟩ + ⟨∇_V, dV⟩. Source: B12; n and k up to 20, the tolerance weighted with the
     * direction.
     */
    @Graded(
            item = "B12",
            weight = 0.5,
            tries = 20,
            says = "along any direction the automatic gradients give the slope of F")
    void direction(FactorizationGradient subject, @ForAll("realPoints") FactorPoint p, @ForAll("seeds") long seed) {
        FactorPoint line = FactorPoint.whole(p.n(), p.k(), 1, new Random(seed));
        FactorTensors.Read g = FactorTensors.precise(p).automatic(subject);
        double slope = RankOne.dot(g.u().data, line.u().data) + RankOne.dot(g.v().data, line.v().data);
        double scale = CommonOps_DDRM.elementSum(p.moduliU())
                + CommonOps_DDRM.elementSum(p.transposed().moduliU());
        Verify.close(
                "⟨∇_U, dU⟩ + ⟨∇_V, dV⟩ for a direction of entries −1, 0 and 1",
                LossDifferences.along(p, line.u(), line.v()),
                slope,
                p.units().scale(scale));
    }

    /** Xᵀ = VᵀDUᵀ: the factors change places, and the gradients with them. Source: B12; the submission's own values. */
    @Graded(
            item = "B12",
            weight = 0.5,
            tries = 20,
            says = "∇_V for X is the transpose of ∇_U for Xᵀ with U and V exchanged")
    void transposition(FactorizationGradient subject, @ForAll("realPoints") FactorPoint p) {
        DMatrixRMaj v = FactorTensors.precise(p).automatic(subject).v();
        DMatrixRMaj u = FactorTensors.precise(p.transposed()).automatic(subject).u();
        Verify.close(
                "your automatic gradient by V, against that by U of the transposed problem,",
                FactorPoint.turned(u),
                v,
                p.transposed().tolerance().slack(8));
    }

    /** As {@link #wideU}, for what is differentiated automatically. Source: B12. */
    @Graded(
            item = "B12",
            weight = 0.5,
            tries = 1,
            says = "k = 100 000 is no problem: D scales in the automatic way too")
    void wideAutomatic(FactorizationGradient subject, @ForAll("seeds") long seed) {
        FactorPoint p = FactorPoint.whole(2, WIDE, 3, new Random(seed));
        FactorTensors.Read g = FactorTensors.precise(p).automatic(subject);
        Verify.close("your automatic gradient by U", LossDifferences.byU(p), g.u(), p.tolerance());
        Verify.close(
                "your automatic gradient by V",
                LossDifferences.byV(p),
                g.v(),
                p.transposed().tolerance());
    }

    /** Each step is U − h∇_U, V − h∇_V at one point, also when there was one before. Source: B12; see {@link Descent}. */
    @Graded(
            item = "B12",
            weight = 1.5,
            tries = 30,
            says = "each step of the descent is −h times the gradients where it begins")
    void descent(FactorizationGradient subject, @ForAll("smallRealPoints") FactorPoint p) {
        Descent.from(p).verify(subject);
    }

    /** Two or three products n×k×n each, and D scales: 4n²k + 8nk multiplications are enough. Source: B12; exact. */
    @Graded(item = "B12", weight = 1.5, tries = 60, says = "both gradients take at most 4n²k + 8nk multiplications")
    void work(
            FactorizationGradient subject,
            @ForAll("countedSizes") Sizes s,
            @ForAll("seeds") long seed,
            Evidence evidence) {
        CountedRun run = CountedRun.at(subject, FactorPoint.whole(s.n(), s.k(), 3, new Random(seed)));
        run.verifyWork();
        evidence.fact(
                "multiplications",
                Showing.brief(run.multiplications() / ((double) s.n() * s.n() * s.k())) + "·n²k for n = " + s.n()
                        + ", k = " + s.k());
    }

    /** The count is a polynomial, and terms of lower order are below a tenth for n ≥ 24. Source: B12. */
    @Graded(
            item = "B12",
            weight = 1,
            tries = 30,
            says = "your formula for the multiplications agrees with what was counted")
    void formula(FactorizationGradient subject, @ForAll("sheetSizes") Sizes s, @ForAll("seeds") long seed) {
        CountedRun run = CountedRun.at(subject, FactorPoint.whole(s.n(), s.k(), 3, new Random(seed)));
        double counted = run.multiplications();
        double said = subject.multiplications(s.n(), s.k());
        Verify.that(
                Math.abs(said - counted) <= 0.1 * counted,
                "your gradients take " + Math.round(counted) + " multiplications for n = " + s.n() + ", k = " + s.k()
                        + ", and your formula says " + Showing.brief(said),
                Fact.of("formula ÷ count", Showing.brief(said / counted)));
    }

    /**
     * For k ≪ n every form takes c·n²k: slope 2 in n, 1 in k. Source: B12; what Gram matrices add is below 0.06 for k ≤ n/100.
     */
    @Graded(
            item = "B12",
            weight = 0.5,
            tries = 40,
            says = "your formula grows like n² and like k, for n up to a million")
    void slopes(FactorizationGradient subject, @ForAll("largeSizes") Sizes s) {
        double here = subject.multiplications(s.n(), s.k());
        FactorAnswers.slope("n", 2, here, subject.multiplications(2 * s.n(), s.k()), s);
        FactorAnswers.slope("k", 1, here, subject.multiplications(s.n(), 2 * s.k()), s);
    }

    /**
     * 2n²k + 4nk² against 3n²k: less for k ≤ n/8, more for k ≥ 2n/5 + 6/5, by a fifth, whatever up to 4nk the scalings add to the
     * residual form. Source: B12.
     */
    @Graded(
            item = "B12",
            weight = 0.5,
            tries = 20,
            says = "gramCheaper says when the Gram form takes fewer multiplications")
    void gramCheaper(FactorizationGradient subject, @ForAll("rows") int n) {
        for (int k : new int[] {1, Math.max(1, n / 64), n / 8, 2 * n / 5 + 2, n - n / 3, n - 1, n}) {
            boolean cheaper = 4L * k < n;
            Verify.that(
                    subject.gramCheaper(n, k) == cheaper,
                    cheaper
                            ? "you call the residual form cheaper where the Gram form takes fewer multiplications"
                            : "you call the Gram form cheaper where it takes more multiplications",
                    Fact.of("n, k", n + ", " + k),
                    Fact.of("k×k products", cheaper ? "cheap here: k is small" : "dear here: nk² is near n²k"));
        }
    }

    /** Counted work against n. */
    @Drawing
    Figure workAgainstN(FactorizationGradient subject) {
        return FactorizationGradientFigure.againstN(subject);
    }

    /** Counted work against k. */
    @Drawing
    Figure workAgainstK(FactorizationGradient subject) {
        return FactorizationGradientFigure.againstK(subject);
    }
}
