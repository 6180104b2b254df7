package assay.checks.matrixcalculus.norminequalities;

import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.tasks.matrixcalculus.NormInequalities;
import assay.tasks.matrixcalculus.NormInequalities.Constants;
import assay.tasks.matrixcalculus.NormInequalities.Factors;
import assay.verdict.Fact;
import net.jqwik.api.ForAll;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/**
 * The theorems on norms, items B1 to B5 and B7.
 *
 * <p><b>Tolerance.</b> A sum of N terms of one sign is right to N·u, hence ‖x‖₁ to n·u and ‖A‖_F to mn·u. Singular values by a
 * backward stable method are right to c(m + n)·u relative to the largest, with c = 20 here. A unitary matrix as it is handed
 * over is so to 20(m + n)·u, and a product with it costs (m + n)·u more. All norms have condition 1.
 */
public final class NormInequalitiesProperties extends NormInequalitiesInputs {

    private static final double MORE = 1.1;

    /** ‖x‖₁/n ≤ ‖x‖_∞ ≤ ‖x‖₁: constants that are attained and never exceeded are the best. Source: B1. */
    @Graded(item = "B1", gate = true, says = "C₁‖x‖₁ ≤ ‖x‖_∞ ≤ C₂‖x‖₁ for every x")
    void constantsHold(NormInequalities subject, @ForAll("vectors") double[] x) {
        Constants c = subject.constants(x.length);
        double sum = NormWitness.sum(x);
        double largest = NormWitness.largest(x);
        double slack = Tolerance.units(x.length + 4).scale(largest).allowed();
        Verify.that(
                c.lower() * sum <= largest + slack,
                "your C₁ is too large: for this x, C₁‖x‖₁ is more than ‖x‖_∞",
                Fact.of("C₁", Showing.number(c.lower())),
                Fact.of("C₁‖x‖₁", Showing.number(c.lower() * sum)),
                Fact.of("‖x‖_∞", Showing.number(largest)));
        Verify.that(
                largest <= c.upper() * sum + slack,
                "your C₂ is too small: for this x, ‖x‖_∞ is more than C₂‖x‖₁",
                Fact.of("C₂", Showing.number(c.upper())),
                Fact.of("C₂‖x‖₁", Showing.number(c.upper() * sum)),
                Fact.of("‖x‖_∞", Showing.number(largest)));
    }

    /** The ratio ‖x‖_∞/‖x‖₁ is the constant at the submission's own vectors. Source: B1; n + 4 units for the ratio. */
    @Graded(item = "B1", tries = 50, says = "each of your constants is attained at the vector that you give with it")
    void constantsAttained(NormInequalities subject, @ForAll("lengths") int n) {
        Constants c = subject.constants(n);
        NormWitness.attains("C₁", c.lower(), c.lowest(), n);
        NormWitness.attains("C₂", c.upper(), c.highest(), n);
    }

    /** ‖A‖_F² = Σ|a_ij|². Source: B2; for real A, so that what follows tells complex slips apart. */
    @Graded(item = "B2", gate = true, says = "‖A‖_F is the root of Σ|aᵢⱼ|²")
    void frobeniusKnown(NormInequalities subject, @ForAll("matrices") DMatrixRMaj a) {
        double expected = NormOps_DDRM.normF(a);
        double spectral = ComplexNorms.spectral(a);
        Verify.close(
                "the Frobenius norm",
                expected,
                subject.frobenius(ComplexNorms.complex(a)),
                Tolerance.units(a.getNumElements() + 8.0).scale(expected),
                new Suspect("Σ|aᵢⱼ|² without the root", expected * expected),
                new Suspect("Σ|aᵢⱼ|", CommonOps_DDRM.elementSumAbs(a)),
                new Suspect("the largest singular value", spectral));
    }

    /** ‖UA‖_F = ‖AV‖_F = ‖A‖_F, compared with the submission's own value at A. Source: B2, over ℂ. */
    @Graded(item = "B2", says = "‖UA‖_F = ‖AV‖_F = ‖A‖_F for unitary U and V, of any phases")
    void frobeniusInvariant(NormInequalities subject, @ForAll("turned") Turned c) {
        double own = subject.frobenius(c.a());
        Tolerance tolerance = turning(c.a()).scale(ComplexNorms.frobenius(c.a()));
        Verify.close("‖UA‖_F", own, subject.frobenius(ComplexNorms.product(c.u(), c.a())), tolerance);
        Verify.close("‖AV‖_F", own, subject.frobenius(ComplexNorms.product(c.a(), c.v())), tolerance);
    }

    /**
     * Equality in |trace(B*C)| ≤ ‖B‖_F‖C‖_F: only UAV* divided by ‖A‖_F attains it. Source: B2, left and right of other sizes.
     */
    @Graded(item = "B2", weight = 2, says = "your norming matrix B has ‖B‖_F = 1 and trace(B*·UAV*) = ‖A‖_F")
    void norming(NormInequalities subject, @ForAll("turned") Turned c) {
        TurnedWitness.norms(c, subject.norming(c.u(), c.a(), c.v()), turning(c.a()));
    }

    /** ‖A‖₂ is the largest singular value. Source: B3; real A; the expected one by EJML's decomposition. */
    @Graded(item = "B3", gate = true, says = "‖A‖₂ is the largest singular value of A")
    void spectralKnown(NormInequalities subject, @ForAll("matrices") DMatrixRMaj a) {
        double expected = ComplexNorms.spectral(a);
        Verify.close(
                "the spectral norm",
                expected,
                subject.spectral(ComplexNorms.complex(a)),
                decomposing(a.getNumRows(), a.getNumCols()).scale(expected),
                new Suspect("the largest eigenvalue of A*A without the root", expected * expected),
                new Suspect("the Frobenius norm", NormOps_DDRM.normF(a)),
                new Suspect("the largest entry", CommonOps_DDRM.elementMaxAbs(a)),
                new Suspect("the largest column sum, ‖A‖₁", NormOps_DDRM.inducedP1(a)),
                new Suspect("the largest row sum, ‖A‖_∞", NormOps_DDRM.inducedPInf(a)));
    }

    /** ‖UA‖₂ = ‖AV‖₂ = ‖A‖₂, compared with the submission's own value at A. Source: B3, over ℂ. */
    @Graded(item = "B3", says = "‖UA‖₂ = ‖AV‖₂ = ‖A‖₂ for unitary U and V, of any phases")
    void spectralInvariant(NormInequalities subject, @ForAll("turned") Turned c) {
        double own = subject.spectral(c.a());
        Tolerance tolerance = turning(c.a()).scale(ComplexNorms.spectral(c.a()));
        Verify.close("‖UA‖₂", own, subject.spectral(ComplexNorms.product(c.u(), c.a())), tolerance);
        Verify.close("‖AV‖₂", own, subject.spectral(ComplexNorms.product(c.a(), c.v())), tolerance);
    }

    /** If Aq = σp and A*p = σq, then UAV*·Vq = σ·Up and VA*U*·Up = σ·Vq. Source: B3, left and right of other sizes. */
    @Graded(item = "B3", weight = 2, says = "your pair is the leading singular pair of UAV*")
    void transport(NormInequalities subject, @ForAll("turnedPairs") TurnedPair c) {
        TurnedWitness.isSingularPair(c, subject.transport(c.u(), c.pair(), c.v()), turning(c.a()));
    }

    /** ‖A‖_F ≤ √k‖A‖₂ for rank k. Source: B4. */
    @Graded(item = "B4", gate = true, says = "‖A‖_F ≤ c‖A‖₂ for every matrix of the rank")
    void rankFactorHolds(NormInequalities subject, @ForAll("ranked") Ranked c) {
        int m = c.a().getNumRows();
        int n = c.a().getNumCols();
        double factor = subject.rankFactor(m, n, c.k());
        double frobenius = NormOps_DDRM.normF(c.a());
        double spectral = ComplexNorms.spectral(c.a());
        Verify.that(
                frobenius
                        <= factor * spectral
                                + decomposing(m, n).scale(frobenius).allowed(),
                "your constant is too small: this matrix of rank " + c.k() + " has ‖A‖_F > c‖A‖₂",
                Fact.of("c", Showing.number(factor)),
                Fact.of("c‖A‖₂", Showing.number(factor * spectral)),
                Fact.of("‖A‖_F", Showing.number(frobenius)));
    }

    /** k equal singular values have ‖A‖_F = √k‖A‖₂ and no k others a larger ratio: the least c is √k. Source: B4; a root. */
    @Graded(item = "B4", says = "your c is no larger than the rank demands")
    void rankFactorIsLeast(NormInequalities subject, @ForAll("ranksFromOne") Shape s) {
        double factor = subject.rankFactor(s.m(), s.n(), s.k());
        double least = Math.sqrt(s.k());
        if (factor > least) {
            Verify.close(
                    "the constant for a " + s.m() + "×" + s.n() + " matrix of rank " + s.k(),
                    least,
                    factor,
                    Tolerance.units(4).scale(least),
                    new Suspect("the rank itself, without a root", s.k()),
                    new Suspect("the root of the largest rank that fits", Math.sqrt(Math.min(s.m(), s.n()))),
                    new Suspect("the root of the number of columns", Math.sqrt(s.n())),
                    new Suspect("the root of the number of rows", Math.sqrt(s.m())));
        }
    }

    /** The rank is the one that was asked for. Source: B5, for all m, n and k ≤ min(m, n); k = 0 gives the zero matrix. */
    @Graded(item = "B5", gate = true, says = "your matrix of B5 has the size and the rank that were asked for")
    void equalityHasRank(NormInequalities subject, @ForAll("shapes") Shape s) {
        DMatrixRMaj a = subject.equality(s.m(), s.n(), s.k());
        Verify.shape("the matrix", s.m(), s.n(), a);
        int rank = NormWitness.rank(a);
        Verify.that(
                rank == s.k(),
                "your " + s.m() + "×" + s.n() + " matrix has rank " + rank + ", and " + s.k() + " is asked for",
                Fact.of("but was", Showing.text(a)));
    }

    /** Equality in Σσ_i² ≤ k·σ₁² is for equal σ_i only. Source: B5; measured with the rank that the matrix has. */
    @Graded(item = "B5", says = "your matrix of B5 has ‖A‖_F = √(rank A)·‖A‖₂")
    void equalityHolds(NormInequalities subject, @ForAll("shapes") Shape s) {
        DMatrixRMaj a = subject.equality(s.m(), s.n(), s.k());
        Verify.shape("the matrix", s.m(), s.n(), a);
        double expected = Math.sqrt(NormWitness.rank(a)) * ComplexNorms.spectral(a);
        Verify.close(
                "the Frobenius norm of your matrix",
                expected,
                NormOps_DDRM.normF(a),
                decomposing(s.m(), s.n()).scale(expected));
    }

    /** ‖Ab‖₂ = ‖A‖₂‖b‖₂ is for right singular vectors of the largest singular value. Source: B7 for one column. */
    @Graded(item = "B7", gate = true, says = "for one column: your b has ‖Ab‖₂ = ‖A‖₂‖b‖₂")
    void partnerColumn(NormInequalities subject, @ForAll("beforeColumn") First c) {
        NormWitness.partners(c, subject.partner(c.a(), c.n()), productOf(c));
    }

    /** ‖AB‖₂ ≤ ‖A‖₂‖B‖₂ ≤ ‖A‖₂‖B‖_F, the second with equality for rank one only. Source: B7. */
    @Graded(item = "B7", weight = 2, follows = "partnerColumn", says = "your B has ‖AB‖₂ = ‖A‖₂‖B‖_F")
    void partner(NormInequalities subject, @ForAll("beforeMatrix") First c) {
        NormWitness.partners(c, subject.partner(c.a(), c.n()), productOf(c));
    }

    /** ‖AB‖_F ≤ ‖A‖₂‖B‖₂ is false from n = 2 on: I·I has √n against 1. Source: B7, what the F on the right is for. */
    @Graded(item = "B7", tries = 30, says = "your A and B have ‖AB‖_F ≥ 1.1·‖A‖₂‖B‖₂")
    void counterexample(NormInequalities subject, @ForAll("sizesFromTwo") int n) {
        Factors f = subject.counterexample(n);
        Verify.shape("A of the counterexample", n, n, f.a());
        Verify.shape("B of the counterexample", n, n, f.b());
        double bound = ComplexNorms.spectral(f.a()) * ComplexNorms.spectral(f.b());
        double product = NormOps_DDRM.normF(CommonOps_DDRM.mult(f.a(), f.b(), null));
        Verify.that(bound > 0, "A or B of your counterexample is 0");
        Verify.that(
                product >= MORE * bound,
                "your A and B do not contradict ‖AB‖_F ≤ ‖A‖₂‖B‖₂",
                Fact.of("‖AB‖_F", Showing.number(product)),
                Fact.of("‖A‖₂‖B‖₂", Showing.number(bound)));
    }

    private static Tolerance turning(ZMatrixRMaj a) {
        int m = a.getNumRows();
        int n = a.getNumCols();
        return Tolerance.units(40.0 * (m + n) + m * n);
    }

    private static Tolerance decomposing(int m, int n) {
        return Tolerance.units(20.0 * (m + n) + m * n);
    }

    private static Tolerance productOf(First c) {
        return decomposing(c.a().getNumRows(), c.a().getNumCols() + c.n());
    }
}
