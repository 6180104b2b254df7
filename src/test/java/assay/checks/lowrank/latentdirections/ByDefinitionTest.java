package assay.checks.lowrank.latentdirections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import assay.kit.GeneratorWeights;
import assay.kit.GeneratorWeights.Convolution;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByDefinitionTest {

    private final ByDefinition generator = new ByDefinition(GeneratorWeights.drawn(2, 5));
    private final double[] z = new Random(1).doubles(100, -1, 1).toArray();

    /** PyTorch's conv_transpose2d of [[1, 2], [3, 4]] with the kernel 0 … 15, stride 2, padding 1. */
    @Test
    void convolvesAsPyTorchDoes() {
        float[] kernel = new float[16];
        for (int i = 0; i < 16; i++) {
            kernel[i] = i;
        }
        Signal x = new Signal(1, 2, new double[] {1, 2, 3, 4}, new double[4]);

        assertThat(ByDefinition.convolved(new Convolution(1, 1, 2, 1, kernel), x)
                        .values())
                .containsExactly(5, 14, 17, 12, 12, 32, 42, 28, 28, 72, 82, 52, 27, 62, 69, 40);
    }

    @Test
    void derivativesAreLimitsOfDifferences() {
        Signal at = Signal.exactly(z);
        assertThat(generator.margin(at, 11)).isGreaterThan(1e-5);
        double h = 1e-6;
        for (int index = 0; index < 12; index++) {
            double[] derivative = generator.derivatives(at, index, 17).get(0).values();
            double[] after = generator.output(moved(h), index).values();
            double[] before = generator.output(moved(-h), index).values();
            for (int i = 0; i < derivative.length; i++) {
                assertThat((after[i] - before[i]) / (2 * h)).isCloseTo(derivative[i], within(1e-8));
            }
        }
    }

    @Test
    void expectsTheErrorsOfSinglePrecision() {
        Signal image = generator.output(Signal.exactly(z), 13);

        assertThat(Signal.tolerance(java.util.List.of(image)).allowed()).isBetween(1e-6, 1e-4);
    }

    private Signal moved(double by) {
        double[] moved = z.clone();
        moved[17] += by;
        return Signal.exactly(moved);
    }
}
