package symmetry;

import assay.tasks.symmetry.ImplicitBias;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.linsol.svd.SolvePseudoInverseSvd_DDRM;
import org.ejml.simple.SimpleMatrix;

/** The formulas as they stand in the exercise, with X⁺ itself. */
public final class LeastNorm implements ImplicitBias {

    private static final double ZERO = 1e-12;

    @Override
    public double[] gradient(DMatrixRMaj x, double[] y, double[] w) {
        SimpleMatrix data = SimpleMatrix.wrap(x);
        return entries(data.transpose().mult(data.mult(column(w)).minus(column(y))));
    }

    @Override
    public double[] leastNorm(DMatrixRMaj x, double[] y) {
        return entries(pseudoinverse(x).mult(column(y)));
    }

    @Override
    public double[] limit(DMatrixRMaj x, double[] y, double[] w0) {
        SimpleMatrix start = column(w0);
        SimpleMatrix missed = column(y).minus(SimpleMatrix.wrap(x).mult(start));
        return entries(start.plus(pseudoinverse(x).mult(missed)));
    }

    @Override
    public double largestStep(DMatrixRMaj x) {
        double norm = NormOps_DDRM.normP2(x);
        return 2 / norm / norm;
    }

    @Override
    public double[][] iterates(DMatrixRMaj x, double[] y, double[] w0, double step, int steps) {
        SimpleMatrix data = SimpleMatrix.wrap(x);
        SimpleMatrix values = column(y);
        SimpleMatrix w = column(w0);
        double[][] path = new double[steps + 1][];
        path[0] = entries(w);
        for (int t = 1; t <= steps; t++) {
            w = w.minus(data.transpose().mult(data.mult(w).minus(values)).scale(step));
            path[t] = entries(w);
        }
        return path;
    }

    private static SimpleMatrix pseudoinverse(DMatrixRMaj x) {
        SolvePseudoInverseSvd_DDRM solver = new SolvePseudoInverseSvd_DDRM(x.numRows, x.numCols);
        solver.setThreshold(ZERO);
        solver.setA(x.copy());
        DMatrixRMaj inverse = new DMatrixRMaj(x.numCols, x.numRows);
        solver.invert(inverse);
        return SimpleMatrix.wrap(inverse);
    }

    private static SimpleMatrix column(double[] x) {
        return new SimpleMatrix(x.length, 1, true, x);
    }

    private static double[] entries(SimpleMatrix column) {
        return column.getDDRM().data.clone();
    }
}
