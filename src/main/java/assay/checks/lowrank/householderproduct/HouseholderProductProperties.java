package assay.checks.lowrank.householderproduct;

import assay.checks.Graded;
import assay.checks.Showing;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.lowrank.Norms;
import assay.tasks.lowrank.HouseholderProduct;
import assay.tasks.lowrank.HouseholderProduct.Reflector;
import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.NormOps_ZDRM;

/**
 * The theorems on products of reflectors, item A9.
 *
 * <p><b>Tolerance.</b> A reflector that takes c to e is made from d = c − e; ‖c‖ = 1 holds up to n·u, so |1 − τ| and the product
 * are right up to n·u/‖d‖². Over k ≤ n reflectors the errors add: n²·u relative to 1, the size of every entry, times the
 * condition 1/‖d‖² of the shortest step, which the inputs keep below 1e4 and mostly at 1.
 */
public final class HouseholderProductProperties extends HouseholderProductInputs {

    private static final double CLEARLY = 1e-3;
    private static final double AWAY_FROM_ONE = 0.01;

    /** H₁⋯H_k = U. Source: A9, form (ii). */
    @Graded(item = "A9", gate = true, says = "the reflectors I − τvv* multiply to U, in the order of the list")
    void product(HouseholderProduct subject, @ForAll("unitary") ZMatrixRMaj u) {
        int n = u.getNumRows();
        List<Reflector> factors = factors(subject, u);
        ZMatrixRMaj product = Reflections.product(factors, n);
        if (isFar(product, u)) {
            List<Reflector> reversed = new ArrayList<>(factors);
            Collections.reverse(reversed);
            ZMatrixRMaj backwards = Reflections.product(reversed, n);
            boolean both = !isFar(backwards, Reflections.adjoint(product));
            String also = both ? ", which is U* for these reflectors" : "";
            notInstead("the product in reverse order" + also, backwards, u, product);
            notInstead("U* instead of U", Reflections.adjoint(product), u, product);
        }
        Verify.close("the product of your reflectors", u, product, tolerance(n, u));
    }

    /** Unit vectors v and |1 − τ| = 1, without which I − τvv* is no unitary matrix. Source: A9, form (ii). */
    @Graded(item = "A9", says = "every reflector is one: ‖v‖ = 1 and |1 − τ| = 1")
    void reflectorsAreUnitary(HouseholderProduct subject, @ForAll("unitary") ZMatrixRMaj u) {
        Tolerance tolerance = tolerance(u.getNumRows(), u);
        for (Reflector h : factors(subject, u)) {
            Verify.close("the length ‖v‖ of a reflector's vector", 1, Norms.lp(2, h.v().data), tolerance);
            Complex_F64 tau = h.tau();
            Verify.close("|1 − τ|", 1, Math.hypot(1 - tau.real, tau.imaginary), tolerance);
        }
    }

    /** At most n reflectors, and exactly n for a scalar ωI, ω ≠ 1. Source: A9, form (ii) and the example ωI₃. */
    @Graded(item = "A9", says = "at most n reflectors")
    void atMostAsManyAsColumns(HouseholderProduct subject, @ForAll("unitary") ZMatrixRMaj u) {
        int count = factors(subject, u).size();
        Verify.that(
                count <= u.getNumRows(),
                "more reflectors than columns",
                Fact.of("at most", u.getNumRows()),
                Fact.of("but was", count));
    }

    /** The identity is the empty product. Source: A9. */
    @Graded(item = "A9", weight = 0.5, tries = 20, says = "I needs no reflector, neither complex nor real")
    void identityNeedsNone(HouseholderProduct subject, @ForAll("sizes") int n) {
        int complex = factors(subject, CommonOps_ZDRM.identity(n)).size();
        Verify.that(complex == 0, "factors(I) must be empty", Fact.of("but was", complex + " reflectors"));
        int real = vectors(subject, CommonOps_DDRM.identity(n)).size();
        Verify.that(real == 0, "reflectors(I) must be empty", Fact.of("but was", real + " reflectors"));
    }

    /** The theorem of Cartan and Dieudonné: standard reflectors suffice over ℝ. Source: A9, form (i). */
    @Graded(item = "A9", says = "over ℝ: the reflectors I − 2vvᵀ/vᵀv multiply to O, in the order of the list")
    void realProduct(HouseholderProduct subject, @ForAll("orthogonal") DMatrixRMaj o) {
        int n = o.getNumRows();
        DMatrixRMaj product = Reflections.product(vectors(subject, o), n);
        if (isFar(Reflections.complex(product), Reflections.complex(o))) {
            DMatrixRMaj transposed = CommonOps_DDRM.transpose(product, null);
            notInstead(
                    "the product in reverse order, which is Oᵀ",
                    Reflections.complex(transposed),
                    Reflections.complex(o),
                    Reflections.complex(product));
        }
        Verify.close("the product of your reflectors", o, product, tolerance(n, Reflections.complex(o)));
    }

    /** Scherk's theorem: the fewest reflectors that multiply to O are rank(O − I) many. Source: A9, form (i). */
    @Graded(item = "A9", says = "over ℝ: no more reflectors than rank(O − I)")
    void fewest(HouseholderProduct subject, @ForAll("orthogonal") DMatrixRMaj o) {
        int count = vectors(subject, o).size();
        int rank = Reflections.rankFromIdentity(o);
        Verify.that(
                count == rank,
                count > rank ? "more reflectors than O needs" : "fewer reflectors than O needs",
                Fact.hidden("expected", rank),
                Fact.of("but was", count));
    }

    /**
     * rank(U − I) = n forces n reflectors at least, and their determinant is (−1)ⁿ. Source: A9, the reason why the sheet's
     * claim is false. A determinant of n columns is right to n²·u.
     */
    @Graded(
            item = "A9",
            tries = 30,
            says =
                    "your counterexample is unitary, no eigenvalue is 1, and det U = (−1)ⁿ⁺¹, which n reflectors do not have")
    void counterexample(HouseholderProduct subject, @ForAll("sizesFromTwo") int n) {
        ZMatrixRMaj u = subject.counterexample(n);
        Verify.shape("the counterexample", n, n, u);
        ZMatrixRMaj gram = new ZMatrixRMaj(n, n);
        CommonOps_ZDRM.mult(Reflections.adjoint(u), u, gram);
        Tolerance tolerance = Tolerance.units(20.0 * n * n);
        Verify.close("U*U of your counterexample", CommonOps_ZDRM.identity(n), gram, tolerance);
        double distance = Reflections.distanceFromOne(u);
        Verify.that(
                distance >= AWAY_FROM_ONE,
                "an eigenvalue of your counterexample is 1, or too near to it",
                Fact.of("distance from 1", Showing.brief(distance)),
                Fact.of("at least", AWAY_FROM_ONE));
        Complex_F64 det = CommonOps_ZDRM.det(u);
        double wanted = n % 2 == 0 ? -1 : 1;
        Verify.that(
                Math.hypot(det.real - wanted, det.imaginary) <= tolerance.allowed(),
                Math.hypot(det.real + wanted, det.imaginary) <= tolerance.allowed()
                        ? "your counterexample is a product of n standard reflectors, as far as rank and determinant tell"
                        : "the determinant of your counterexample is neither 1 nor −1",
                Fact.of("n", n),
                Fact.of("det U", Showing.text(det)));
    }

    private static List<Reflector> factors(HouseholderProduct subject, ZMatrixRMaj u) {
        List<Reflector> factors = subject.factors(u);
        factors.forEach(h -> Verify.shape("the vector of a reflector", u.getNumRows(), 1, h.v()));
        return factors;
    }

    private static List<double[]> vectors(HouseholderProduct subject, DMatrixRMaj o) {
        List<double[]> vectors = subject.reflectors(o);
        for (double[] v : vectors) {
            Verify.length("the vector of a reflector", o.getNumRows(), v);
            Verify.that(Norms.lp(2, v) > 0, "the vector of a reflector is zero");
        }
        return vectors;
    }

    private static Tolerance tolerance(int n, ZMatrixRMaj u) {
        double step = Reflections.shortestStep(u);
        return Tolerance.units(20.0 * n * n).condition(1 / (step * step));
    }

    private static boolean isFar(ZMatrixRMaj product, ZMatrixRMaj u) {
        ZMatrixRMaj difference = new ZMatrixRMaj(u.getNumRows(), u.getNumRows());
        CommonOps_ZDRM.subtract(product, u, difference);
        return !(NormOps_ZDRM.normF(difference) < CLEARLY);
    }

    private static void notInstead(String slip, ZMatrixRMaj other, ZMatrixRMaj u, ZMatrixRMaj product) {
        Verify.that(
                isFar(other, u),
                "the product of your reflectors is another matrix",
                Fact.of("but was", Showing.text(product)),
                Fact.of("looks like", slip));
    }
}
