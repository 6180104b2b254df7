package answers;

import assay.tasks.matrixcalculus.PseudoInverse;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** Takes singular values below 1e-14 for zero too: rounding, if A were of size 1. */
public final class CutOffWithAFloor implements PseudoInverse {

    @Override
    public DMatrixRMaj pseudoInverse(DMatrixRMaj a) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(a.numRows, a.numCols, true, true, true);
        svd.decompose(a.copy());
        DMatrixRMaj u = svd.getU(null, false);
        DMatrixRMaj v = svd.getV(null, false);
        double[] sigma = svd.getSingularValues();
        int count = svd.numberOfSingularValues();
        double largest = Arrays.stream(sigma, 0, count).max().orElse(0);
        for (int k = 0; k < count; k++) {
            double inverse = sigma[k]
                            > Math.max(
                                    1e-14, 1e-10 * CommonOps_DDRM.elementMax(DMatrixRMaj.wrap(1, sigma.length, sigma)))
                    ? 1 / sigma[k]
                    : 0;
            for (int j = 0; j < a.numCols; j++) {
                v.set(j, k, v.get(j, k) * inverse);
            }
        }
        DMatrixRMaj x = new DMatrixRMaj(a.numCols, a.numRows);
        CommonOps_DDRM.multTransB(v, u, x);
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
        double factor = uu == 0 || vv == 0 ? 0 : ub / (uu * vv);
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
