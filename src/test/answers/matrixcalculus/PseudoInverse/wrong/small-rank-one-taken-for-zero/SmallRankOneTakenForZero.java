package answers;

import assay.tasks.matrixcalculus.PseudoInverse;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;

/** Takes uvᵀ for zero where ‖u‖²‖v‖² is below 1e-20. */
public final class SmallRankOneTakenForZero implements PseudoInverse {

    @Override
    public DMatrixRMaj pseudoInverse(DMatrixRMaj a) {
        DMatrixRMaj x = new DMatrixRMaj(a.numCols, a.numRows);
        CommonOps_DDRM.pinv(a, x);
        return x;
    }

    @Override
    public ZMatrixRMaj ofProjection(ZMatrixRMaj u) {
        ZMatrixRMaj p = new ZMatrixRMaj(u.numRows, u.numRows);
        CommonOps_ZDRM.mult(u, CommonOps_ZDRM.transposeConjugate(u, null), p);
        return p;
    }

    @Override
    public double[] ofRankOne(double[] u, double[] v, double[] b) {
        double uu = 0;
        double vv = 0;
        double ub = 0;
        for (int i = 0; i < u.length; i++) {
            uu += u[i] * u[i];
            ub += u[i] * b[i];
        }
        for (double entry : v) {
            vv += entry * entry;
        }
        double factor = uu * vv < 1e-20 ? 0 : ub / (uu * vv);
        double[] x = new double[v.length];
        for (int j = 0; j < v.length; j++) {
            x[j] = factor * v[j];
        }
        return x;
    }

    @Override
    public double[] ofSheet(int n, double[] b) {
        double[] u = new double[n];
        double[] v = new double[n];
        for (int k = 1; k <= n; k++) {
            u[k - 1] = Math.sqrt(5.0 * k - 1);
            v[k - 1] = k % 2 == 0 ? 1 : -1;
        }
        return ofRankOne(u, v, b);
    }
}
