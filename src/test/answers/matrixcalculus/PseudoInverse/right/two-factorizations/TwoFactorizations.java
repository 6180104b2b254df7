package answers;

import assay.tasks.matrixcalculus.PseudoInverse;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRPDecomposition_F64;

/** A = QRPᵀ, and once more for the rows of R that are not zero; the projection as a sum of its columns. */
public final class TwoFactorizations implements PseudoInverse {

    /** With A = Q₁R and Rᵀ = Q₂S for the leading rows: A⁺ = Q₂S⁻ᵀQ₁ᵀ. */
    @Override
    public DMatrixRMaj pseudoInverse(DMatrixRMaj a) {
        QRPDecomposition_F64<DMatrixRMaj> qr = DecompositionFactory_DDRM.qrp(a.numRows, a.numCols);
        qr.setSingularThreshold(1e-10);
        qr.decompose(a.copy());
        int rank = CommonOps_DDRM.elementMaxAbs(a) == 0 ? 0 : qr.getRank();
        DMatrixRMaj x = new DMatrixRMaj(a.numCols, a.numRows);
        if (rank == 0) {
            return x;
        }
        DMatrixRMaj q1 = CommonOps_DDRM.extract(qr.getQ(null, false), 0, a.numRows, 0, rank);
        DMatrixRMaj r = CommonOps_DDRM.extract(qr.getR(null, false), 0, rank, 0, a.numCols);
        DMatrixRMaj rows = new DMatrixRMaj(rank, a.numCols);
        CommonOps_DDRM.multTransB(r, qr.getColPivotMatrix(null), rows);
        DMatrixRMaj columns = CommonOps_DDRM.transpose(rows, null);
        var second = DecompositionFactory_DDRM.qr(a.numCols, rank);
        second.decompose(columns.copy());
        DMatrixRMaj q2 = second.getQ(null, true);
        DMatrixRMaj s = CommonOps_DDRM.transpose(second.getR(null, true), null);
        DMatrixRMaj middle = new DMatrixRMaj(rank, a.numRows);
        CommonOps_DDRM.solve(s, CommonOps_DDRM.transpose(q1, null), middle);
        CommonOps_DDRM.mult(q2, middle, x);
        return x;
    }

    @Override
    public ZMatrixRMaj ofProjection(ZMatrixRMaj u) {
        ZMatrixRMaj p = new ZMatrixRMaj(u.numRows, u.numRows);
        for (int i = 0; i < u.numRows; i++) {
            for (int j = 0; j < u.numRows; j++) {
                double re = 0;
                double im = 0;
                for (int k = 0; k < u.numCols; k++) {
                    re += u.getReal(i, k) * u.getReal(j, k) + u.getImag(i, k) * u.getImag(j, k);
                    im += u.getImag(i, k) * u.getReal(j, k) - u.getReal(i, k) * u.getImag(j, k);
                }
                p.set(i, j, re, im);
            }
        }
        return p;
    }

    @Override
    public double[] ofRankOne(double[] u, double[] v, double[] b) {
        double scale = norm(u) * norm(v);
        double[] x = new double[v.length];
        if (scale > 0) {
            double coefficient = 0;
            for (int i = 0; i < u.length; i++) {
                coefficient += u[i] / scale * b[i];
            }
            for (int j = 0; j < v.length; j++) {
                x[j] = v[j] / scale * coefficient;
            }
        }
        return x;
    }

    @Override
    public double[] ofSheet(int n, double[] b) {
        double sum = 0;
        for (int k = n; k >= 1; k--) {
            sum += Math.sqrt(5L * k - 1) * b[k - 1];
        }
        double first = -2 * sum / n / n / (5L * n + 3);
        double[] x = new double[n];
        for (int k = 0; k < n; k++) {
            x[k] = k % 2 == 0 ? first : -first;
        }
        return x;
    }

    private static double norm(double[] x) {
        double squares = 0;
        for (double entry : x) {
            squares += entry * entry;
        }
        return Math.sqrt(squares);
    }
}
