package answers;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.training.GradientCollector;
import assay.tasks.matrixcalculus.FactorizationGradient;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/** −(X − UDV)VᵀD and −DUᵀ(X − UDV) as they stand, each with a residual of its own. */
public final class Textbook implements FactorizationGradient {

    @Override
    public DMatrixRMaj gradientU(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {
        double[][] r = residual(x, u, d, v);
        DMatrixRMaj g = new DMatrixRMaj(u.numRows, u.numCols);
        for (int i = 0; i < g.numRows; i++) {
            for (int j = 0; j < g.numCols; j++) {
                for (int b = 0; b < v.numCols; b++) {
                    g.add(i, j, -r[i][b] * v.get(j, b) * d[j]);
                }
            }
        }
        return g;
    }

    @Override
    public DMatrixRMaj gradientV(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {
        SimpleMatrix r = new SimpleMatrix(residual(x, u, d, v));
        DMatrixRMaj g = SimpleMatrix.wrap(u).transpose().mult(r).getDDRM();
        for (int j = 0; j < g.numRows; j++) {
            for (int b = 0; b < g.numCols; b++) {
                g.set(j, b, -d[j] * g.get(j, b));
            }
        }
        return g;
    }

    @Override
    public Factors automatic(NDArray x, NDArray u, NDArray d, NDArray v) {
        u.setRequiresGradient(true);
        v.setRequiresGradient(true);
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray residual = x.sub(u.matMul(v.mul(d.reshape(-1, 1))));
            collector.backward(residual.mul(residual).sum().mul(0.5));
        }
        return new Factors(u.getGradient(), v.getGradient());
    }

    @Override
    public Factors descend(NDArray x, NDArray u, NDArray d, NDArray v, double h, int steps) {
        if (steps == 0) {
            return new Factors(u, v);
        }
        Factors g = automatic(x, u.duplicate(), d, v.duplicate());
        return descend(x, u.sub(g.u().mul(h)), d, v.sub(g.v().mul(h)), h, steps - 1);
    }

    @Override
    public CountedGradients counted(Counted x, Counted u, Counted d, Counted v) {
        Counted byU = x.minus(u.times(v.rowsScaled(d))).times(v.transposed()).columnsScaled(d);
        Counted byV = u.transposed().times(x.minus(u.columnsScaled(d).times(v))).rowsScaled(d);
        return new CountedGradients(byU.negated(), byV.negated());
    }

    @Override
    public double multiplications(int n, int k) {
        return 4.0 * n * n * k;
    }

    @Override
    public boolean gramCheaper(int n, int k) {
        double residual = 3.0 * n * n * k;
        double gram = 2.0 * n * n * k + 4.0 * n * k * k;
        return gram < residual;
    }

    private static double[][] residual(DMatrixRMaj x, DMatrixRMaj u, double[] d, DMatrixRMaj v) {
        int n = x.numRows;
        double[][] r = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                r[a][b] = x.get(a, b);
                for (int l = 0; l < d.length; l++) {
                    r[a][b] -= u.get(a, l) * d[l] * v.get(l, b);
                }
            }
        }
        return r;
    }
}
