package matrixcalculus;

import assay.tasks.matrixcalculus.PseudoInverse;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.ZMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_ZDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** By the singular value decomposition; the special forms are known in closed form. */
public final class PseudoInverseReference implements PseudoInverse {

    private static final double CUT_OFF = 1e-10;

    @Override
    public DMatrixRMaj pseudoInverse(DMatrixRMaj a) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(a.numRows, a.numCols, true, true, true);
        svd.decompose(a.copy());
        DMatrixRMaj u = svd.getU(null, false);
        DMatrixRMaj v = svd.getV(null, false);
        double[] sigma = svd.getSingularValues();
        double largest = 0;
        for (int k = 0; k < svd.numberOfSingularValues(); k++) {
            largest = Math.max(largest, sigma[k]);
        }
        for (int k = 0; k < svd.numberOfSingularValues(); k++) {
            double inverse = sigma[k] > CUT_OFF * largest ? 1 / sigma[k] : 0;
            for (int j = 0; j < a.numCols; j++) {
                v.set(j, k, v.get(j, k) * inverse);
            }
        }
        DMatrixRMaj x = new DMatrixRMaj(a.numCols, a.numRows);
        CommonOps_DDRM.multTransB(v, u, x);
        return x;
    }

    /** UU* is an orthogonal projection, and each of those is its own pseudo-inverse. */
    @Override
    public ZMatrixRMaj ofProjection(ZMatrixRMaj u) {
        ZMatrixRMaj projection = new ZMatrixRMaj(u.numRows, u.numRows);
        CommonOps_ZDRM.multTransB(u, u, projection);
        return projection;
    }

    @Override
    public double[] ofRankOne(double[] u, double[] v, double[] b) {
        double squares = dot(u, u) * dot(v, v);
        return times(squares == 0 ? 0 : dot(u, b) / squares, v);
    }

    /** ‖u‖² = n(5n+3)/2 and ‖v‖² = n. */
    @Override
    public double[] ofSheet(int n, double[] b) {
        double[] v = new double[n];
        double product = 0;
        for (int k = 1; k <= n; k++) {
            v[k - 1] = k % 2 == 0 ? 1 : -1;
            product += Math.sqrt(5.0 * k - 1) * b[k - 1];
        }
        return times(2 * product / ((double) n * n * (5.0 * n + 3)), v);
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static double[] times(double factor, double[] x) {
        double[] product = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            product[i] = factor * x[i];
        }
        return product;
    }
}
