package answers;

import assay.tasks.symmetry.ImplicitBias;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Diagonalises XᵀX, and descends with XᵀX and Xᵀy formed once. */
public final class ByEigenvectors implements ImplicitBias {

    @Override
    public double[] gradient(DMatrixRMaj x, double[] y, double[] w) {
        return transposed(x, minus(times(x, w), y));
    }

    @Override
    public double[] leastNorm(DMatrixRMaj x, double[] y) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = eigen(x);
        double largest = largestEigenvalue(eigen);
        double[] target = transposed(x, y);
        double[] w = new double[x.numCols];
        for (int k = 0; k < w.length; k++) {
            double lambda = eigen.getEigenvalue(k).real;
            if (lambda > 1e-12 * largest) {
                DMatrixRMaj v = eigen.getEigenVector(k);
                double coefficient = 0;
                for (int j = 0; j < w.length; j++) {
                    coefficient += v.data[j] * target[j];
                }
                for (int j = 0; j < w.length; j++) {
                    w[j] += coefficient / lambda * v.data[j];
                }
            }
        }
        return w;
    }

    @Override
    public double[] limit(DMatrixRMaj x, double[] y, double[] w0) {
        double[] direction = leastNorm(x, minus(y, times(x, w0)));
        for (int j = 0; j < direction.length; j++) {
            direction[j] += w0[j];
        }
        return direction;
    }

    @Override
    public double largestStep(DMatrixRMaj x) {
        return 2 / largestEigenvalue(eigen(x));
    }

    @Override
    public double[][] iterates(DMatrixRMaj x, double[] y, double[] w0, double step, int steps) {
        double[][] rows = new double[steps + 1][];
        DMatrixRMaj gram = gram(x);
        double[] target = transposed(x, y);
        double[] w = w0.clone();
        rows[0] = w.clone();
        for (int t = 1; t <= steps; t++) {
            double[] g = minus(times(gram, w), target);
            for (int j = 0; j < w.length; j++) {
                w[j] -= step * g[j];
            }
            rows[t] = w.clone();
        }
        return rows;
    }

    private static DMatrixRMaj gram(DMatrixRMaj x) {
        DMatrixRMaj gram = new DMatrixRMaj(x.numCols, x.numCols);
        CommonOps_DDRM.multTransA(x, x, gram);
        return gram;
    }

    private static EigenDecomposition_F64<DMatrixRMaj> eigen(DMatrixRMaj x) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(x.numCols, true, true);
        eigen.decompose(gram(x));
        return eigen;
    }

    private static double largestEigenvalue(EigenDecomposition_F64<DMatrixRMaj> eigen) {
        double largest = 0;
        for (int k = 0; k < eigen.getNumberOfEigenvalues(); k++) {
            largest = Math.max(largest, eigen.getEigenvalue(k).real);
        }
        return largest;
    }

    private static double[] times(DMatrixRMaj a, double[] v) {
        double[] product = new double[a.numRows];
        for (int i = 0; i < a.numRows; i++) {
            for (int j = 0; j < a.numCols; j++) {
                product[i] += a.get(i, j) * v[j];
            }
        }
        return product;
    }

    private static double[] transposed(DMatrixRMaj a, double[] v) {
        return times(CommonOps_DDRM.transpose(a, null), v);
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }
}
