package answers;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import assay.kit.Generator;
import assay.tasks.lowrank.LatentDirections;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** All samples of the batch at once, as they are independent, with a collector of one's own; J = QR, then R = USVᵀ. */
public final class CollectorByHand implements LatentDirections {

    private static final int AT_ONCE = 64;

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
        Generator generator = generator(network, z);
        int batch = (int) z.getShape().get(0);
        int entries = (int) (run(generator, index, z).size() / batch);
        float[] rows = new float[batch * entries * 100];
        for (int first = 0; first < entries; first += AT_ONCE) {
            try (NDManager manager = z.getManager().newSubManager();
                    GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray many = manager.create(repeated(z.toFloatArray()), new Shape((long) AT_ONCE * batch, 100));
                many.setRequiresGradient(true);
                NDArray y = run(generator, index, many).reshape(AT_ONCE, batch, entries);
                NDList chosen = new NDList();
                for (int k = 0; k < AT_ONCE; k++) {
                    chosen.add(y.get(k).get(":, " + (first + k)).sum());
                }
                collector.backward(NDArrays.stack(chosen).sum());
                float[] gradient = many.getGradient().toFloatArray();
                for (int k = 0; k < AT_ONCE * batch; k++) {
                    int row = k % batch * entries + first + k / batch;
                    System.arraycopy(gradient, k * 100, rows, row * 100, 100);
                }
            }
        }
        return z.getManager().create(rows, new Shape((long) batch * entries, 100));
    }

    private static float[] repeated(float[] z) {
        float[] repeated = new float[AT_ONCE * z.length];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = z[i % z.length];
        }
        return repeated;
    }

    @Override
    public Spectrum decompose(DMatrixRMaj jacobian) {
        int n = jacobian.getNumCols();
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(jacobian.getNumRows(), n);
        qr.decompose(jacobian.copy());
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(n, n, true, true, true);
        svd.decompose(qr.getR(null, true));
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
