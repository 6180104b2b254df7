package answers;

import assay.tasks.matrixcalculus.MatrixExponential;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/** Takes e^μ with the mean μ of the diagonal out first; the rest by steps of the implicit rule of order six. */
public final class ShiftedByTheMean implements MatrixExponential {

    @Override
    public DMatrixRMaj exp(DMatrixRMaj a) {
        int n = a.numRows;
        double mean = CommonOps_DDRM.trace(a) / n;
        DMatrixRMaj rest = a.copy();
        for (int i = 0; i < n; i++) {
            rest.add(i, i, -mean);
        }
        int squarings = Math.max(0, Math.getExponent(NormOps_DDRM.normP1(rest)) + 6);
        CommonOps_DDRM.scale(Math.scalb(1.0, -squarings), rest);
        DMatrixRMaj x = step(rest);
        double factor = Math.exp(Math.scalb(mean, -squarings));
        CommonOps_DDRM.scale(factor, x);
        for (int k = 0; k < squarings; k++) {
            x = times(x, x);
        }
        return x;
    }

    /** (I − A/2 + A²/10 − A³/120)⁻¹(I + A/2 + A²/10 + A³/120). */
    private static DMatrixRMaj step(DMatrixRMaj a) {
        DMatrixRMaj square = times(a, a);
        DMatrixRMaj even = CommonOps_DDRM.identity(a.numRows);
        CommonOps_DDRM.addEquals(even, 0.1, square);
        DMatrixRMaj odd = times(square, a);
        CommonOps_DDRM.scale(1.0 / 120, odd);
        CommonOps_DDRM.addEquals(odd, 0.5, a);
        DMatrixRMaj left = even.copy();
        CommonOps_DDRM.subtractEquals(left, odd);
        CommonOps_DDRM.addEquals(even, odd);
        DMatrixRMaj x = new DMatrixRMaj(a.numRows, a.numRows);
        CommonOps_DDRM.solve(left, even, x);
        return x;
    }

    private static DMatrixRMaj times(DMatrixRMaj p, DMatrixRMaj q) {
        DMatrixRMaj product = new DMatrixRMaj(p.numRows, q.numCols);
        CommonOps_DDRM.mult(p, q, product);
        return product;
    }
}
