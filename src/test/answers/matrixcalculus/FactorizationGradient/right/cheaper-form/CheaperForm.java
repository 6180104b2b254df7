package answers;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.training.GradientCollector;
import assay.tasks.matrixcalculus.FactorizationGradient;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Multiplies out, (UD·VVᵀ − XVᵀ)D, where k is small, and forms the residual where it is not; ∇_V by transposition. */
public final class CheaperForm implements FactorizationGradient {

    @Override
    public DMatrixRMaj gradientU(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {
        DMatrixRMaj left = u.copy();
        CommonOps_DDRM.multCols(left, d);
        DMatrixRMaj gradient;
        if (2 * d.length < x.getNumRows()) {
            gradient = CommonOps_DDRM.mult(left, CommonOps_DDRM.multTransB(v, v, null), null);
            CommonOps_DDRM.multAddTransB(-1, x, v, gradient);
        } else {
            DMatrixRMaj minus = CommonOps_DDRM.subtract(CommonOps_DDRM.mult(left, v, null), x, null);
            gradient = CommonOps_DDRM.multTransB(minus, v, null);
        }
        CommonOps_DDRM.multCols(gradient, d);
        return gradient;
    }

    @Override
    public DMatrixRMaj gradientV(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {
        return turned(gradientU(turned(x), turned(v), d, turned(u)));
    }

    /** ½‖X − UDV‖² = ½‖X‖² − ⟨X, UDV⟩ + ½‖UDV‖² would cancel near a minimum; this is the residual again. */
    @Override
    public Factors automatic(NDArray x, NDArray u, NDArray d, NDArray v) {
        NDArray left = u.duplicate();
        NDArray right = v.duplicate();
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            left.setRequiresGradient(true);
            right.setRequiresGradient(true);
            NDArray turned = right.transpose().mul(d).matMul(left.transpose());
            collector.backward(turned.sub(x.transpose()).pow(2).sum().div(2));
        }
        return new Factors(left.getGradient(), right.getGradient());
    }

    /** By formula: nothing asks for an automatic gradient here. */
    @Override
    public Factors descend(NDArray x, NDArray u, NDArray d, NDArray v, double h, int steps) {
        NDArray left = u;
        NDArray right = v;
        for (int t = 0; t < steps; t++) {
            NDArray residual = left.mul(d).matMul(right).sub(x);
            NDArray byU = residual.matMul(right.transpose()).mul(d);
            NDArray byV = left.mul(d).transpose().matMul(residual);
            left = left.sub(byU.mul(h));
            right = right.sub(byV.mul(h));
        }
        return new Factors(left, right);
    }

    @Override
    public CountedGradients counted(Counted x, Counted u, Counted d, Counted v) {
        Counted left = u.columnsScaled(d);
        if (gramCheaper(x.rows(), u.columns())) {
            Counted byU = left.times(v.times(v.transposed())).minus(x.times(v.transposed()));
            Counted byV = left.transposed()
                    .times(u)
                    .times(v.rowsScaled(d))
                    .minus(left.transposed().times(x));
            return new CountedGradients(byU.columnsScaled(d), byV);
        }
        Counted residual = left.times(v).plus(x.negated());
        return new CountedGradients(
                residual.times(v.rowsScaled(d).transposed()), left.transposed().times(residual));
    }

    @Override
    public double multiplications(int n, int k) {
        double both = (double) n * n * k;
        return gramCheaper(n, k) ? 2 * both + 4.0 * n * k * k + 3.0 * n * k : 3 * both + 2.0 * n * k;
    }

    @Override
    public boolean gramCheaper(int n, int k) {
        return k < n / 4.0;
    }

    private static DMatrixRMaj turned(DMatrixRMaj matrix) {
        return CommonOps_DDRM.transpose(matrix, null);
    }
}
