package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** Takes the eigenvalues of a 2×2 matrix for equal if they differ by less than 2e-4. */
public final class CloseEigenvaluesTakenForEqual implements MatrixExponential {

    private static final int TERMS = 18;

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        return a.numRows == 2 && NormOps_DDRM.normP1(a) < 100 ? closed(a) : squared(a);
    }

    /** With the mean m of the diagonal and (A − mI)² = zI: e^m(cosh(√z)·I + sinh(√z)/√z·(A − mI)). */
    private static DMatrixRMaj closed(DMatrixRMaj a) {
        double mean = (a.get(0, 0) + a.get(1, 1)) / 2;
        double half = (a.get(0, 0) - a.get(1, 1)) / 2;
        double z = half * half + a.get(0, 1) * a.get(1, 0);
        double q = Math.sqrt(Math.abs(z));
        double even = z > 0 ? Math.cosh(q) : Math.cos(q);
        double odd = q < 1e-4 ? 1 : (z > 0 ? Math.sinh(q) : Math.sin(q)) / q;
        double size = Math.exp(mean);
        return new DMatrixRMaj(new double[][] {
            {size * (even + odd * half), size * odd * a.get(0, 1)},
            {size * odd * a.get(1, 0), size * (even - odd * half)}
        });
    }

    private static DMatrixRMaj squared(DMatrixRMaj a) {
        int squarings = Math.max(0, Math.getExponent(NormOps_DDRM.normP1(a)) + 2);
        DMatrixRMaj scaled = a.copy();
        CommonOps_DDRM.scale(Math.scalb(1.0, -squarings), scaled);
        DMatrixRMaj sum = series(scaled);
        for (int k = 0; k < squarings; k++) {
            sum = times(sum, sum);
        }
        return sum;
    }

    private static DMatrixRMaj series(DMatrixRMaj a) {
        DMatrixRMaj sum = CommonOps_DDRM.identity(a.numRows);
        DMatrixRMaj term = CommonOps_DDRM.identity(a.numRows);
        for (int k = 1; k <= TERMS; k++) {
            term = times(term, a);
            CommonOps_DDRM.scale(1.0 / k, term);
            CommonOps_DDRM.addEquals(sum, term);
        }
        return sum;
    }

    private static DMatrixRMaj times(DMatrixRMaj p, DMatrixRMaj q) {
        DMatrixRMaj product = new DMatrixRMaj(p.numRows, q.numCols);
        CommonOps_DDRM.mult(p, q, product);
        return product;
    }
}
