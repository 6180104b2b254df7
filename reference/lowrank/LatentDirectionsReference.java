package lowrank;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import assay.kit.Generator;
import assay.kit.GeneratorWeights;
import assay.kit.Gradient;
import assay.tasks.lowrank.LatentDirections;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** Rows of the Jacobian by the hundred, from as many copies of each latent vector. */
public final class LatentDirectionsReference implements LatentDirections {

    private static final float STEP = 3;
    private static final int LATENT = GeneratorWeights.LATENT;
    private static final int AT_ONCE = 256;

    @Override
    public NDArray hidden(Network network, int index, NDArray z) {
        return hidden(evaluated(network, z), index, z);
    }

    @Override
    public List<NDArray> allHidden(Network network, NDArray z) {
        Generator generator = evaluated(network, z);
        List<NDArray> all = new ArrayList<>();
        NDArray x = z.reshape(-1, LATENT, 1, 1);
        for (int i = 0; i < Generator.MODULES; i++) {
            x = generator.apply(i, x);
            all.add(x.duplicate());
        }
        return all;
    }

    @Override
    public NDArray jacobian(Network network, int index, NDArray z) {
        Generator generator = evaluated(network, z);
        int batch = (int) z.getShape().get(0);
        NDList samples = new NDList();
        for (int b = 0; b < batch; b++) {
            samples.add(ofOne(generator, index, z.get(b).reshape(1, LATENT)));
        }
        return NDArrays.concat(samples, 0);
    }

    private static NDArray ofOne(Generator generator, int index, NDArray z) {
        NDManager manager = z.getManager();
        int entries = (int) hidden(generator, index, z).size();
        float[] rows = new float[entries * LATENT];
        for (int first = 0; first < entries; first += AT_ONCE) {
            int count = Math.min(AT_ONCE, entries - first);
            float[] ones = new float[count * entries];
            for (int k = 0; k < count; k++) {
                ones[k * entries + first + k] = 1;
            }
            try (NDManager passing = manager.newSubManager()) {
                NDArray c = passing.create(ones, new Shape(count, entries));
                NDArray copies =
                        passing.create(z.toFloatArray(), new Shape(1, LATENT)).broadcast(count, LATENT);
                NDArray some = Gradient.of(x -> hidden(generator, index, x).reshape(count, entries), copies, c);
                System.arraycopy(some.toFloatArray(), 0, rows, first * LATENT, count * LATENT);
            }
        }
        return manager.create(rows, new Shape(entries, LATENT));
    }

    @Override
    public Spectrum decompose(DMatrixRMaj jacobian) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(jacobian.getNumRows(), jacobian.getNumCols(), false, true, true);
        svd.decompose(jacobian.copy());
        DMatrixRMaj v = svd.getV(null, false);
        double[] values = svd.getSingularValues();
        SingularOps_DDRM.descendingOrder(null, false, values, jacobian.getNumCols(), v, false);
        return new Spectrum(values, v);
    }

    @Override
    public NDArray edited(Network network, NDArray z, DMatrixRMaj v, int[] columns) {
        Generator generator = evaluated(network, z);
        NDList images = new NDList();
        for (int column : columns) {
            images.add(hidden(generator, Generator.MODULES - 1, z.add(step(z.getManager(), v, column))));
        }
        return NDArrays.stack(images);
    }

    private static NDArray step(NDManager manager, DMatrixRMaj v, int column) {
        double square = 0;
        for (int i = 0; i < LATENT; i++) {
            square += v.get(i, column) * v.get(i, column);
        }
        float[] step = new float[LATENT];
        for (int i = 0; i < LATENT; i++) {
            step[i] = (float) (STEP * v.get(i, column) / Math.sqrt(square));
        }
        return manager.create(step, new Shape(1, LATENT));
    }

    private static Generator evaluated(Network network, NDArray z) {
        return new Generator(network.weights(), Generator.Mode.EVALUATION, z.getManager());
    }

    private static NDArray hidden(Generator generator, int index, NDArray z) {
        NDArray x = z.reshape(-1, LATENT, 1, 1);
        for (int i = 0; i <= index; i++) {
            x = generator.apply(i, x);
        }
        return x;
    }
}
