package answers;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.GradientCollector;
import assay.tasks.matrixcalculus.FactorizationGradient;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Converts to double precision first, and returns that. */
public final class AlwaysFloat64 implements FactorizationGradient {

    @Override
    public DMatrixRMaj gradientU(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {
        DMatrixRMaj right = v.copy();
        CommonOps_DDRM.multRows(d, right);
        DMatrixRMaj gradient = new DMatrixRMaj(u.getNumRows(), u.getNumCols());
        CommonOps_DDRM.multTransB(-1, residual(x, u, right), right, gradient);
        return gradient;
    }

    @Override
    public DMatrixRMaj gradientV(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {
        DMatrixRMaj left = u.copy();
        CommonOps_DDRM.multCols(left, d);
        DMatrixRMaj gradient = new DMatrixRMaj(v.getNumRows(), v.getNumCols());
        CommonOps_DDRM.multTransA(-1, left, residual(x, left, v), gradient);
        return gradient;
    }

    @Override
    public Factors automatic(NDArray x, NDArray u, NDArray d, NDArray v) {
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray left = u.toType(DataType.FLOAT64, true);
            NDArray right = v.toType(DataType.FLOAT64, true);
            left.setRequiresGradient(true);
            right.setRequiresGradient(true);
            collector.backward(x.sub(left.mul(d).matMul(right)).square().sum().div(2));
            return new Factors(left.getGradient(), right.getGradient());
        }
    }

    @Override
    public Factors descend(NDArray x, NDArray u, NDArray d, NDArray v, double h, int steps) {
        Factors at = new Factors(u, v);
        for (int t = 0; t < steps; t++) {
            Factors fresh = new Factors(at.u().duplicate(), at.v().duplicate());
            Factors gradient = automatic(x, fresh.u(), d, fresh.v());
            at = new Factors(
                    at.u().sub(gradient.u().mul(h)), at.v().sub(gradient.v().mul(h)));
        }
        return at;
    }

    @Override
    public CountedGradients counted(Counted x, Counted u, Counted d, Counted v) {
        Counted left = u.columnsScaled(d);
        Counted residual = left.times(v).minus(x);
        return new CountedGradients(
                residual.times(v.transposed()).columnsScaled(d),
                left.transposed().times(residual));
    }

    @Override
    public double multiplications(int n, int k) {
        return 3.0 * n * n * k + 2.0 * n * k;
    }

    /** 2n²k + 4nk² against 3n²k. */
    @Override
    public boolean gramCheaper(int n, int k) {
        return 4L * k < n;
    }

    private static DMatrixRMaj residual(DMatrixRMaj x, DMatrixRMaj left, DMatrixRMaj right) {
        DMatrixRMaj residual = new DMatrixRMaj(x.getNumRows(), x.getNumCols());
        CommonOps_DDRM.mult(-1, left, right, residual);
        CommonOps_DDRM.addEquals(residual, x);
        return residual;
    }
}
