package assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import assay.kit.Libtorch;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradients with a garbage collection between forward and backward; without {@link EngineMemory} most of them are wrong. */
class EngineMemoryIT {

    private static final int ROUNDS = 40;

    private static NDManager early;
    private static EngineTensors tensors;

    @BeforeAll
    static void start(@TempDir Path work) {
        Libtorch.find(work);
        early = NDManager.newBaseManager();
        tensors = new EngineTensors();
    }

    @AfterAll
    static void close() {
        early.close();
    }

    @Test
    void numberIsStillThereWhenTheGradientNeedsIt() {
        assertThat(gradients(u -> u.mul(u).sum().div(8))).containsOnly(List.of(0.75, 1.0));
    }

    @Test
    void numberInAManagerThatIsClosedIsStillThere() {
        assertThat(gradients(u -> {
                    try (NDManager passing = u.getManager().newSubManager()) {
                        NDArray weights = passing.create(new double[] {0.5, 0.25});
                        NDArray sum = u.mul(weights).sum();
                        sum.attach(u.getManager());
                        return sum;
                    }
                }))
                .containsOnly(List.of(0.5, 0.25));
    }

    @Test
    void submissionsOwnManagerIsWatchedToo() {
        tensor(1, 1);
        try (NDManager own = NDManager.newBaseManager()) {
            assertThat(gradients(u -> {
                        u.attach(own);
                        return u.mul(4).sum();
                    }))
                    .containsOnly(List.of(4.0, 4.0));
        }
        tensors.endTry();
    }

    @Test
    void managerOfBeforeTheFirstTensorIsWatchedToo() {
        assertThat(gradients(u -> {
                    u.attach(early);
                    return u.mul(4).sum();
                }))
                .containsOnly(List.of(4.0, 4.0));
    }

    private static List<List<Double>> gradients(Function<NDArray, NDArray> loss) {
        List<List<Double>> gradients = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            NDArray u = tensor(3, 4);
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                u.setRequiresGradient(true);
                NDArray value = loss.apply(u);
                overwriteWhatIsFree();
                collector.backward(value);
                double[] gradient = u.getGradient().toDoubleArray();
                gradients.add(List.of(gradient[0], gradient[1]));
            }
            tensors.endTry();
        }
        return gradients;
    }

    private static NDArray tensor(double... numbers) {
        ByteBuffer bytes =
                ByteBuffer.allocateDirect(Double.BYTES * numbers.length).order(ByteOrder.nativeOrder());
        for (double number : numbers) {
            bytes.putDouble(number);
        }
        return tensors.create(bytes.rewind(), new Shape(numbers.length), DataType.FLOAT64);
    }

    private static void overwriteWhatIsFree() {
        System.gc();
        List<ByteBuffer> others = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            ByteBuffer other = ByteBuffer.allocateDirect(Double.BYTES).order(ByteOrder.nativeOrder());
            others.add(other.putDouble(0, -7.5));
        }
        Reference.reachabilityFence(others);
    }
}
