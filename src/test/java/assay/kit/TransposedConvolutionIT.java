package assay.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values and gradients against loops, in single precision. */
class TransposedConvolutionIT {

    private static final int IN = 2;
    private static final int OUT = 3;
    private static final int HIGH = 3;
    private static final int WIDE = 5;

    private static NDManager manager;

    @BeforeAll
    static void start(@TempDir Path work) {
        Libtorch.find(work);
        manager = NDManager.newBaseManager();
    }

    @AfterAll
    static void end() {
        manager.close();
    }

    @ParameterizedTest
    @CsvSource({"4,2,1", "4,1,0", "4,4,0", "2,2,0", "3,1,1", "6,2,2", "6,3,1"})
    void collectsWhatEachPixelSpreads(int extent, int stride, int padding) {
        Random random = new Random(3);
        float[] x = numbers(IN * HIGH * WIDE, random);
        float[] kernel = numbers(IN * OUT * extent * extent, random);
        NDArray weights = manager.create(kernel, new Shape(IN, OUT, extent, extent));
        NDArray y =
                TransposedConvolution.apply(manager.create(x, new Shape(1, IN, HIGH, WIDE)), weights, stride, padding);
        double[][] spread = spread(kernel, extent, stride, padding);
        float[] c = numbers(spread[0].length, random);

        NDArray gradient = Gradient.of(
                t -> TransposedConvolution.apply(t, weights, stride, padding),
                manager.create(x, new Shape(1, IN, HIGH, WIDE)),
                manager.create(c, y.getShape()));

        float[] values = y.toFloatArray();
        float[] gradients = gradient.toFloatArray();
        assertThat(values).hasSize(c.length);
        for (int j = 0; j < values.length; j++) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += x[i] * spread[i][j];
            }
            assertThat((double) values[j]).isCloseTo(sum, within(1e-5));
        }
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int j = 0; j < c.length; j++) {
                sum += c[j] * spread[i][j];
            }
            assertThat((double) gradients[i]).isCloseTo(sum, within(1e-4));
        }
    }

    @Test
    void saysWhatItTakes() {
        NDArray kernel = manager.zeros(new Shape(100, 8, 4, 4));

        assertThatThrownBy(() -> TransposedConvolution.apply(manager.zeros(new Shape(2, 100)), kernel, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[B, 100, H, W]")
                .hasMessageContaining("(2, 100)");
        assertThatThrownBy(() -> TransposedConvolution.apply(manager.zeros(new Shape(2, 100, 1, 1)), kernel, 3, 0))
                .hasMessageContaining("multiple of 3");
    }

    private static float[] numbers(int count, Random random) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextFloat() - 0.5f;
        }
        return numbers;
    }

    /** The matrix of the map: what each entry of the input gives to each entry of the output. */
    private static double[][] spread(float[] kernel, int extent, int stride, int padding) {
        int high = (HIGH - 1) * stride - 2 * padding + extent;
        int wide = (WIDE - 1) * stride - 2 * padding + extent;
        double[][] spread = new double[IN * HIGH * WIDE][OUT * high * wide];
        for (int i = 0; i < spread.length; i++) {
            for (int k = 0; k < OUT * extent * extent; k++) {
                int row = i / WIDE % HIGH * stride + k / extent % extent - padding;
                int column = i % WIDE * stride + k % extent - padding;
                if (row >= 0 && row < high && column >= 0 && column < wide) {
                    int entry = (k / (extent * extent) * high + row) * wide + column;
                    spread[i][entry] += kernel[i / (HIGH * WIDE) * OUT * extent * extent + k];
                }
            }
        }
        return spread;
    }
}
