package assay.checks.lowrank.hadamardsquare;

import assay.checks.Showing;
import assay.checks.Tolerance;
import assay.checks.Verify;
import assay.checks.lowrank.FactorPair;
import assay.tasks.lowrank.HadamardSquare;
import assay.tasks.lowrank.HadamardSquare.Factors;
import assay.verdict.Fact;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The factors that a submission gives for A∘A, and what their product is if it is not that. */
final class ReturnedFactors {

    private final FactorPair given;
    private final FactorPair returned;

    /** Asks for them; factors that do not fit A or each other are refused. */
    ReturnedFactors(HadamardSquare subject, FactorPair given) {
        this.given = given;
        Factors f = subject.factors(given.u(), given.v());
        int columns = f.left().getNumCols();
        Verify.shape("X", given.rows(), columns, f.left());
        Verify.shape("Y", given.columns(), columns, f.right());
        returned = new FactorPair(f.left(), f.right());
    }

    int columns() {
        return returned.inner();
    }

    /** XYᵀ = A∘A: each entry is a sum of r² terms, relative to (|U||V|ᵀ)². */
    void multiplyOut() {
        DMatrixRMaj expected = HadamardFactors.square(given.product());
        double size = CommonOps_DDRM.elementMaxAbs(given.moduli().product());
        Tolerance tolerance =
                Tolerance.units(4.0 * (given.inner() * given.inner() + 4)).scale(size * size);
        if (!near(expected, tolerance)) {
            notInstead("mixed products once instead of twice: weigh both factors by √2", 1, tolerance);
            notInstead("both factors weighted by 2: mixed products four times instead of twice", 2, tolerance);
            notInstead("squares u_a∘u_a only, without mixed products", 0, tolerance);
        }
        Verify.close("the product of your factors", expected, returned.product(), tolerance);
    }

    private void notInstead(String slip, double mixed, Tolerance tolerance) {
        Verify.that(
                !near(HadamardFactors.factors(given, mixed).product(), tolerance),
                "the product of your factors is another matrix",
                Fact.hidden("expected", Showing.text(HadamardFactors.square(given.product()))),
                Fact.of("but was", Showing.text(returned.product())),
                Fact.of("looks like", slip));
    }

    private boolean near(DMatrixRMaj other, Tolerance tolerance) {
        DMatrixRMaj difference = CommonOps_DDRM.subtract(returned.product(), other, null);
        return CommonOps_DDRM.elementMaxAbs(difference) <= tolerance.allowed();
    }
}
