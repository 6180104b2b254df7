package matrixcalculus;

import assay.tasks.matrixcalculus.RayleighQuotient;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** R sees the symmetric part S of A only: g = 2/(x, x)·(Sx − Rx) and H = 2/(x, x)·(S − R·I − gxᵀ − xgᵀ). */
public final class RayleighQuotientReference implements RayleighQuotient {

    @Override
    public double value(DMatrixRMaj a, double[] x) {
        DMatrixRMaj column = column(x);
        return CommonOps_DDRM.dot(column, CommonOps_DDRM.mult(a, column, null)) / CommonOps_DDRM.dot(column, column);
    }

    @Override
    public double[] gradient(DMatrixRMaj a, double[] x) {
        DMatrixRMaj column = column(x);
        DMatrixRMaj g = CommonOps_DDRM.mult(shifted(a, x), column, null);
        CommonOps_DDRM.scale(2 / CommonOps_DDRM.dot(column, column), g);
        return g.data;
    }

    @Override
    public DMatrixRMaj hessian(DMatrixRMaj a, double[] x) {
        DMatrixRMaj column = column(x);
        DMatrixRMaj g = column(gradient(a, x));
        DMatrixRMaj h = shifted(a, x);
        CommonOps_DDRM.multAddTransB(-1, g, column, h);
        CommonOps_DDRM.multAddTransB(-1, column, g, h);
        CommonOps_DDRM.scale(2 / CommonOps_DDRM.dot(column, column), h);
        return h;
    }

    /** (A + Aᵀ)/2 − R(x)·I. */
    private DMatrixRMaj shifted(DMatrixRMaj a, double[] x) {
        DMatrixRMaj s = CommonOps_DDRM.transpose(a, null);
        CommonOps_DDRM.add(0.5, a, 0.5, s, s);
        CommonOps_DDRM.addEquals(s, -value(a, x), CommonOps_DDRM.identity(x.length));
        return s;
    }

    private static DMatrixRMaj column(double[] x) {
        return DMatrixRMaj.wrap(x.length, 1, x);
    }
}
