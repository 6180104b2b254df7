package assay.checks.matrixcalculus.factorizationgradient;

import assay.checks.matrixcalculus.Slip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** What the usual slips make of a gradient of ½‖X − UDV‖²_F; those for V are those for U at the transposed point, turned. */
final class FactorSlips {

    private static final String HALF = "twice the gradient: F has a factor ½";
    private static final String PASSES = "twice the gradient: F without its ½, or two passes backward that add up";

    private final FactorPoint p;
    private final String other;
    private final String doubled;
    private final DMatrixRMaj gradient;
    private final List<Slip> slips = new ArrayList<>();

    private FactorSlips(FactorPoint p, String other, String doubled) {
        this.p = p;
        this.other = other;
        this.doubled = doubled;
        this.gradient = gradient(p, p.d());
    }

    static Slip[] ofU(FactorPoint p) {
        return new FactorSlips(p, "Vᵀ", HALF).all().toArray(Slip[]::new);
    }

    static Slip[] ofV(FactorPoint p) {
        return turned(new FactorSlips(p.transposed(), "Uᵀ", HALF));
    }

    static Slip[] ofAutomaticV(FactorPoint p) {
        return turned(new FactorSlips(p.transposed(), "Uᵀ", PASSES));
    }

    private static Slip[] turned(FactorSlips ofTransposed) {
        return ofTransposed.all().stream()
                .map(s -> new Slip(s.name(), FactorPoint.turned(s.matrix())))
                .toArray(Slip[]::new);
    }

    private List<Slip> all() {
        double[] ones = new double[p.k()];
        Arrays.fill(ones, 1);
        add("the negative gradient", scaled(-1, gradient));
        add(doubled, scaled(2, gradient));
        add("half of the gradient", scaled(0.5, gradient));
        add("the gradient divided by n²: a mean where F has a sum", scaled(1.0 / (p.n() * p.n()), gradient));
        add("the residual times " + other + " without the factor D", gradient(p, ones));
        add("the residual X − UV, without D", gradient(p.weighted(ones), p.d()));
        add("no D at all: the gradient of ½‖X − UV‖²", gradient(p.weighted(ones), ones));
        add("D twice", weighted(gradient, p.d()));
        add("the residual of Xᵀ", gradient(new FactorPoint(FactorPoint.turned(p.x()), p.u(), p.d(), p.v()), p.d()));
        double[] moduli = Arrays.stream(p.d()).map(Math::abs).toArray();
        add("|D| where D belongs", gradient(p.weighted(moduli), moduli));
        if (p.n() == p.k()) {
            square(ones);
        }
        return slips;
    }

    /** Products that fit only where all matrices are square. */
    private void square(double[] ones) {
        FactorPoint turnedBack = new FactorPoint(p.x(), p.u(), p.d(), FactorPoint.turned(p.v()));
        DMatrixRMaj residual = residual(p);
        DMatrixRMaj product = CommonOps_DDRM.mult(-1, residual, p.v(), null);
        add("the residual times " + other.charAt(0) + " where " + other + " belongs", weighted(product, p.d()));
        DMatrixRMaj wrongSide = gradient(p, ones);
        CommonOps_DDRM.multRows(p.d(), wrongSide);
        add("D on the wrong side", wrongSide);
        add("the transposed gradient", FactorPoint.turned(gradient));
        add("X − UDV with a factor transposed", gradient(turnedBack, p.d()));
    }

    private void add(String name, DMatrixRMaj matrix) {
        slips.add(new Slip(name, matrix));
    }

    /** −(X − UDV)·Vᵀ·diag(last). */
    private static DMatrixRMaj gradient(FactorPoint p, double[] last) {
        return weighted(CommonOps_DDRM.multTransB(-1, residual(p), p.v(), null), last);
    }

    private static DMatrixRMaj residual(FactorPoint p) {
        return CommonOps_DDRM.subtract(p.x(), CommonOps_DDRM.mult(p.weightedU(), p.v(), null), null);
    }

    private static DMatrixRMaj weighted(DMatrixRMaj matrix, double[] weights) {
        DMatrixRMaj weighted = matrix.copy();
        CommonOps_DDRM.multCols(weighted, weights);
        return weighted;
    }

    private static DMatrixRMaj scaled(double factor, DMatrixRMaj matrix) {
        DMatrixRMaj scaled = matrix.copy();
        CommonOps_DDRM.scale(factor, scaled);
        return scaled;
    }
}
