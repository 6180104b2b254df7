package answers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import assay.kit.Generator;
import assay.kit.Gradient;
import assay.tasks.lowrank.LatentDirections;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** The output flattened with channels last. */
public final class ChannelsLast implements LatentDirections {

    private static final int AT_ONCE = 128;

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
        NDList samples = new NDList();
        for (int b = 0; b < z.getShape().get(0); b++) {
            samples.add(jacobianOfOne(generator(network, z), index, z.get(b).reshape(1, 100)));
        }
        return NDArrays.concat(samples, 0);
    }

    private static NDArray jacobianOfOne(Generator generator, int index, NDArray z) {
        long entries = run(generator, index, z).size();
        NDArray identity = z.getManager().eye((int) entries);
        NDList rows = new NDList();
        for (long first = 0; first < entries; first += AT_ONCE) {
            NDArray copies = z.broadcast(AT_ONCE, 100);
            NDArray ones = identity.get(first + ":" + (first + AT_ONCE));
            rows.add(Gradient.of(
                    x -> run(generator, index, x).transpose(0, 2, 3, 1).reshape(AT_ONCE, entries), copies, ones));
        }
        return NDArrays.concat(rows, 0);
    }

    @Override
    public Spectrum decompose(DMatrixRMaj jacobian) {
        int n = jacobian.getNumCols();
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(jacobian.getNumRows(), n, false, true, true);
        svd.decompose(jacobian.copy());
        DMatrixRMaj v = svd.getV(null, false);
        double[] values = svd.getSingularValues();
        SingularOps_DDRM.descendingOrder(null, false, values, n, v, false);
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
