package answers;

import assay.tasks.matrixcalculus.PseudoInverse;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRPDecomposition_F64;

/** Solves with the leading pivot columns only and leaves zeros elsewhere: least squares, but not of least norm. */
public final class BasicSolution implements PseudoInverse {

    @Override
    public DMatrixRMaj pseudoInverse(DMatrixRMaj a) {
        QRPDecomposition_F64<DMatrixRMaj> qr = DecompositionFactory_DDRM.qrp(a.numRows, a.numCols);
        qr.setSingularThreshold(1e-10);
        qr.decompose(a.copy());
        int rank = CommonOps_DDRM.elementMaxAbs(a) == 0 ? 0 : qr.getRank();
        DMatrixRMaj x = new DMatrixRMaj(a.numCols, a.numRows);
        if (rank > 0) {
            int[] pivots = qr.getColPivots();
            DMatrixRMaj r = CommonOps_DDRM.extract(qr.getR(null, false), 0, rank, 0, rank);
            DMatrixRMaj q = CommonOps_DDRM.extract(qr.getQ(null, false), 0, a.numRows, 0, rank);
            DMatrixRMaj solved = new DMatrixRMaj(rank, a.numRows);
            CommonOps_DDRM.solve(r, CommonOps_DDRM.transpose(q, null), solved);
            for (int k = 0; k < rank; k++) {
                for (int i = 0; i < a.numRows; i++) {
                    x.set(pivots[k], i, solved.get(k, i));
                }
            }
        }
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
