package assay.checks.matrixcalculus.netcompression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import assay.checks.Tensors;
import assay.tasks.matrixcalculus.NetCompression.Sizes;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GradientsTest {

    private static final double STEP = 1e-5;
    private static final int[] LABELS = {0, 2, 1};

    private final FactoredNet net = FactoredNet.of(NetCases.net(new Sizes(4, 5, 3), 3, new Random(5)));
    private final double[][] images = Tensors.rows(NetCases.images(3, 4, new Random(6)));

    @Test
    void areDirectionalDifferencesOfTheLoss() {
        FactoredNet gradient = new FactoredNet(Gradients.of(net, images, LABELS).layers());
        for (int k = 0; k < 20; k++) {
            FactoredNet direction = net.disturbed(1, new Random(k)).minus(net);
            double difference = (loss(net.plus(STEP, direction)) - loss(net.plus(-STEP, direction))) / (2 * STEP);

            assertThat(dot(gradient, direction)).isCloseTo(difference, within(1e-7));
        }
    }

    @Test
    void scoresAreLogarithmsOfProbabilities() {
        for (double[] row : net.scores(images)) {
            double sum = 0;
            for (double score : row) {
                sum += Math.exp(score);
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void fullRankIsTheNetItself() {
        var drawn = NetCases.drawn(3, new Sizes(4, 5, 3), 2);
        double[][] original = FactoredNet.original(drawn).scores(images);

        assertThat(FactoredNet.truncated(drawn, 9).scores(images)[1]).containsExactly(original[1], within(1e-12));
        assertThat(FactoredNet.truncated(drawn, 2).scores(images)[1]).isNotEqualTo(original[1]);
    }

    private double loss(FactoredNet at) {
        return TuneCases.loss(at.scores(images), LABELS);
    }

    private static double dot(FactoredNet a, FactoredNet b) {
        double sum = 0;
        for (int i = 0; i < a.flat().length; i++) {
            sum += a.flat()[i] * b.flat()[i];
        }
        return sum;
    }
}
