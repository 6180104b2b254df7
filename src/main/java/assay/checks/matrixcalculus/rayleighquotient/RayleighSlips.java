package assay.checks.matrixcalculus.rayleighquotient;

import assay.checks.Showing;
import assay.checks.Suspect;
import assay.checks.Tolerance;
import assay.verdict.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** What the usual slips make of the derivatives of a Rayleigh quotient, by the name of the slip. */
final class RayleighSlips {

    /** Nearer than this an answer has lost digits and is not another formula. */
    private static final double CLEARLY = 1e-3;

    private final DMatrixRMaj a;
    private final DMatrixRMaj x;
    private final QuotientSeries exact;

    RayleighSlips(DMatrixRMaj a, double[] x) {
        this.a = a;
        this.x = DMatrixRMaj.wrap(x.length, 1, x);
        exact = new QuotientSeries(a, x);
    }

    /** Other vectors than the gradient. */
    Map<String, DMatrixRMaj> gradients() {
        DMatrixRMaj g = exact.gradient();
        double square = exact.length() * exact.length();
        Map<String, DMatrixRMaj> slips = new LinkedHashMap<>();
        slips.put("half of the gradient: the factor 2 is missing", sum(0.5, g, 0, g));
        slips.put("the gradient without the division by (x, x)", sum(square, g, 0, g));
        slips.put("the negative gradient", sum(-1, g, 0, g));
        slips.put("the gradient of the numerator over (x, x), without R·x", sum(1, g, 2 * exact.value() / square, x));
        slips.put(
                "Ax where the derivative of (Ax, x) belongs",
                sum(2 / square, times(a), -2 * exact.value() / square, x));
        return slips;
    }

    /** Other matrices than the Hessian; H = P − gxᵀ·2/(x, x) − xgᵀ·2/(x, x) with P = 2/(x, x)·(A − R·I). */
    Map<String, DMatrixRMaj> hessians() {
        double twice = 2 / (exact.length() * exact.length());
        DMatrixRMaj outer = new DMatrixRMaj(x.numRows, x.numRows);
        CommonOps_DDRM.multTransB(twice, exact.gradient(), x, outer);
        DMatrixRMaj star = CommonOps_DDRM.transpose(outer, null);
        DMatrixRMaj h = exact.hessian();
        DMatrixRMaj straight = sum(1, sum(1, h, 1, outer), 1, star);
        Map<String, DMatrixRMaj> slips = new LinkedHashMap<>();
        slips.put("the Hessian at an eigenvector, 2/(x, x)·(A − R·I), taken everywhere", straight);
        slips.put("gxᵀ twice, where gxᵀ + xgᵀ belongs", sum(1, straight, -2, outer));
        slips.put("xgᵀ twice, where gxᵀ + xgᵀ belongs", sum(1, straight, -2, star));
        slips.put("gxᵀ without xgᵀ", sum(1, straight, -1, outer));
        slips.put("xgᵀ without gxᵀ", sum(1, straight, -1, star));
        slips.put("gxᵀ + xgᵀ added where it is subtracted", sum(1, sum(1, straight, 1, outer), 1, star));
        slips.put("half of the Hessian", sum(0.5, h, 0, h));
        slips.put("A where (A + Aᵀ)/2 belongs", sum(1, sum(1, h, twice, a), -twice, exact.symmetricPart()));
        return slips;
    }

    /** The answer is none of these, unless the slip makes no difference here. */
    static void none(
            String what,
            Map<String, DMatrixRMaj> slips,
            DMatrixRMaj expected,
            DMatrixRMaj actual,
            Tolerance tolerance) {
        if (!(distance(expected, actual) > CLEARLY * tolerance.scale())) {
            return;
        }
        Suspect.verifyNone(
                slips.entrySet().stream()
                        .filter(slip -> distance(slip.getValue(), actual) <= tolerance.allowed())
                        .map(Map.Entry::getKey),
                what + " differs by more than rounding",
                Fact.hidden("expected", Showing.text(expected)),
                Fact.of("but was", Showing.text(actual)));
    }

    private DMatrixRMaj times(DMatrixRMaj matrix) {
        return CommonOps_DDRM.mult(matrix, x, null);
    }

    private static DMatrixRMaj sum(double alpha, DMatrixRMaj p, double beta, DMatrixRMaj q) {
        return CommonOps_DDRM.add(alpha, p, beta, q, null);
    }

    private static double distance(DMatrixRMaj p, DMatrixRMaj q) {
        return NormOps_DDRM.normF(sum(1, p, -1, q));
    }
}
