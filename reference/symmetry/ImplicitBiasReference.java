package symmetry;

import assay.tasks.symmetry.ImplicitBias;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** By the singular value decomposition: X⁺y is a sum over the singular triples that are not zero. */
public final class ImplicitBiasReference implements ImplicitBias {

    private static final double CUT_OFF = 1e-10;

    @Override
    public double[] gradient(DMatrixRMaj x, double[] y, double[] w) {
        double[] residual = times(x, w);
        for (int i = 0; i < y.length; i++) {
            residual[i] -= y[i];
        }
        DMatrixRMaj gradient = new DMatrixRMaj(w.length, 1);
        CommonOps_DDRM.multTransA(x, DMatrixRMaj.wrap(y.length, 1, residual), gradient);
        return gradient.data;
    }

    @Override
    public double[] leastNorm(DMatrixRMaj x, double[] y) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(x.numRows, x.numCols, true, true, true);
        svd.decompose(x.copy());
        DMatrixRMaj u = svd.getU(null, false);
        DMatrixRMaj v = svd.getV(null, false);
        double[] sigma = svd.getSingularValues();
        double largest = SingularOps_DDRM.singularValues(x)[0];
        double[] w = new double[x.numCols];
        for (int k = 0; k < svd.numberOfSingularValues(); k++) {
            if (sigma[k] > CUT_OFF * largest) {
                double coefficient = 0;
                for (int i = 0; i < y.length; i++) {
                    coefficient += u.get(i, k) * y[i];
                }
                for (int j = 0; j < w.length; j++) {
                    w[j] += v.get(j, k) * coefficient / sigma[k];
                }
            }
        }
        return w;
    }

    /** The shift by w₀ makes it a least-norm problem: w − w₀ has the least norm among the minimisers for y − Xw₀. */
    @Override
    public double[] limit(DMatrixRMaj x, double[] y, double[] w0) {
        double[] shifted = times(x, w0);
        for (int i = 0; i < y.length; i++) {
            shifted[i] = y[i] - shifted[i];
        }
        double[] w = leastNorm(x, shifted);
        for (int j = 0; j < w.length; j++) {
            w[j] += w0[j];
        }
        return w;
    }

    @Override
    public double largestStep(DMatrixRMaj x) {
        double largest = SingularOps_DDRM.singularValues(x)[0];
        return 2 / (largest * largest);
    }

    @Override
    public double[][] iterates(DMatrixRMaj x, double[] y, double[] w0, double step, int steps) {
        double[][] w = new double[steps + 1][];
        w[0] = w0.clone();
        for (int t = 0; t < steps; t++) {
            double[] gradient = gradient(x, y, w[t]);
            w[t + 1] = w[t].clone();
            for (int j = 0; j < gradient.length; j++) {
                w[t + 1][j] -= step * gradient[j];
            }
        }
        return w;
    }

    private static double[] times(DMatrixRMaj x, double[] w) {
        DMatrixRMaj product = new DMatrixRMaj(x.numRows, 1);
        CommonOps_DDRM.mult(x, DMatrixRMaj.wrap(w.length, 1, w), product);
        return product.data;
    }
}
