package answers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import assay.kit.Generator;
import assay.tasks.lowrank.LatentDirections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Differences are exact enough in double precision; V diagonalises JᵀJ; signs are turned. */
public final class DifferencesInDouble implements LatentDirections {

    private static final double STEP = 1e-6;

    @Override
    public NDArray hidden(Network network, int index, NDArray z) {
        return run(generator(network, z), index, z);
    }

    @Override
    public List<NDArray> allHidden(Network network, NDArray z) {
        List<NDArray> all = new ArrayList<>();
        for (int i = 0; i < Generator.MODULES; i++) {
            all.add(hidden(network, i, z));
        }
        return all;
    }

    @Override
    public NDArray jacobian(Network network, int index, NDArray z) {
        int entries = (int)
                (run(generator(network, z), index, z).size() / z.getShape().get(0));
        NDArray exact = z.toType(DataType.FLOAT64, true);
        int batch = (int) z.getShape().get(0);
        float[] rows = new float[batch * entries * 100];
        for (int k = 0; k < 100; k++) {
            double[] step = new double[100];
            step[k] = STEP;
            NDArray along = z.getManager().create(step, new Shape(1, 100));
            double[] after = run(generator(network, z), index, exact.add(along)).toDoubleArray();
            double[] before =
                    run(generator(network, z), index, exact.sub(along)).toDoubleArray();
            for (int i = 0; i < after.length; i++) {
                rows[i * 100 + k] = (float) ((after[i] - before[i]) / (2 * STEP));
            }
        }
        return z.getManager().create(rows, new Shape((long) batch * entries, 100));
    }

    @Override
    public Spectrum decompose(DMatrixRMaj jacobian) {
        int n = jacobian.getNumCols();
        DMatrixRMaj gram = new DMatrixRMaj(n, n);
        CommonOps_DDRM.multTransA(jacobian, jacobian, gram);
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        eigen.decompose(gram);
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            order.add(k);
        }
        order.sort(Comparator.comparingDouble((Integer k) -> -eigen.getEigenvalue(k).real));
        double[] values = new double[n];
        DMatrixRMaj v = new DMatrixRMaj(n, n);
        for (int k = 0; k < n; k++) {
            values[k] = Math.sqrt(Math.max(0, eigen.getEigenvalue(order.get(k)).real));
            for (int i = 0; i < n; i++) {
                v.set(i, k, -eigen.getEigenVector(order.get(k)).get(i, 0));
            }
        }
        return new Spectrum(values, v);
    }

    @Override
    public NDArray edited(Network network, NDArray z, DMatrixRMaj v, int[] columns) {
        Generator generator = generator(network, z);
        NDList images = new NDList();
        for (int column : columns) {
            NDArray step = z.getManager().create(step(v, column), new Shape(1, 100));
            images.add(run(generator, 13, z.add(step)));
        }
        return NDArrays.stack(images);
    }

    private static float[] step(DMatrixRMaj v, int column) {
        double norm = 0;
        for (int i = 0; i < 100; i++) {
            norm += v.get(i, column) * v.get(i, column);
        }
        float[] step = new float[100];
        for (int i = 0; i < 100; i++) {
            step[i] = (float) (3 * v.get(i, column) / Math.sqrt(norm));
        }
        return step;
    }

    private static Generator generator(Network network, NDArray z) {
        return new Generator(network.weights(), Generator.Mode.EVALUATION, z.getManager());
    }

    private static NDArray run(Generator generator, int index, NDArray z) {
        NDArray x = z.reshape(z.getShape().get(0), 100, 1, 1);
        for (int i = 0; i <= index; i++) {
            x = generator.apply(i, x);
        }
        return x;
    }
}
