package answers;

import assay.tasks.matrixcalculus.PseudoInverse;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;

/** Forms the rank-one matrix and inverts that. */
public final class MatrixFormed implements PseudoInverse {

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
        double[][] a = new double[u.length][v.length];
        double squares = 0;
        for (int i = 0; i < u.length; i++) {
            for (int j = 0; j < v.length; j++) {
                a[i][j] = u[i] * v[j];
                squares += a[i][j] * a[i][j];
            }
        }
        double[] x = new double[v.length];
        for (int i = 0; i < u.length; i++) {
            for (int j = 0; j < v.length && squares > 0; j++) {
                x[j] += a[i][j] / squares * b[i];
            }
        }
        return x;
    }

    @Override
    public double[] ofSheet(int n, double[] b) {
        double ub = 0;
        for (int k = 1; k <= n; k++) {
            ub += Math.sqrt(5.0 * k - 1) * b[k - 1];
        }
        double[] x = new double[n];
        for (int k = 1; k <= n; k++) {
            x[k - 1] = (k % 2 == 0 ? 2 : -2) * ub / ((double) n * n * (5.0 * n + 3));
        }
        return x;
    }
}
