package assay.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.util.passthrough.PassthroughNDManager;
import assay.kit.ResidualNet.Lesson;
import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class ResidualNetTest {

    private static final PassthroughNDManager PLAIN = PassthroughNDManager.INSTANCE;
    private static final double SINGLE = 1e-6;

    private final ResidualNet net = net(7);

    @Test
    void hasTheShapesOfItsSizes() {
        assertThat(net.layers()).hasSize(ResidualNet.LAYERS);
        assertThat(net.layers().get(0).weight().getShape().getShape()).containsExactly(5, 9);
        assertThat(net.layers().get(3).weight().getShape().getShape()).containsExactly(5, 5);
        assertThat(net.layers().get(5).weight().getShape().getShape()).containsExactly(3, 5);
        assertThat(net.layers().get(5).bias().getShape().getShape()).containsExactly(3);
    }

    @Test
    void hasTheSingularValuesItStates() {
        for (int layer = 0; layer < ResidualNet.LAYERS; layer++) {
            double[] sigma = SimpleMatrix.wrap(net.weight(layer)).svd().getSingularValues();

            assertThat(sigma).containsExactly(net.spectrum(layer), within(SINGLE));
        }
        assertThat(net.spectrum(5)).containsExactly(new double[] {1, 0.1, 0.01}, within(SINGLE));
    }

    @Test
    void isTheSameForTheSameSeedAlone() {
        assertThat(net(7).weight(2).data).isEqualTo(net.weight(2).data);
        assertThat(net(8).weight(2).data).isNotEqualTo(net.weight(2).data);
        assertThat(net.weight(1).data).isNotEqualTo(net.weight(2).data);
    }

    @Test
    void mixesEveryEntry() {
        DMatrixRMaj weight = new ResidualNet(1, 40, 40, 10, 1, net.lesson()).weight(1);

        for (double entry : weight.data) {
            assertThat(Math.abs(entry)).isLessThan(0.75);
        }
    }

    @Test
    void convertsThereAndBack() {
        NDArray tensor = Conversions.tensor(PLAIN, net.weight(0));

        assertThat(Conversions.matrix(tensor).data).isEqualTo(net.weight(0).data);
    }

    private static ResidualNet net(long seed) {
        return new ResidualNet(seed, 9, 5, 3, 2, new Lesson(PLAIN.create(new float[9]), new int[1], 1, 0));
    }
}
