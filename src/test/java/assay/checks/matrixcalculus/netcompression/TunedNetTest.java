package assay.checks.matrixcalculus.netcompression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.djl.ndarray.NDArray;
import assay.checks.Evidence;
import assay.checks.Tensors;
import assay.checks.matrixcalculus.netcompression.NetCases.Compressed;
import assay.kit.ResidualNet;
import assay.tasks.matrixcalculus.NetCompression;
import assay.tasks.matrixcalculus.NetCompression.Compression;
import assay.tasks.matrixcalculus.NetCompression.Factors;
import assay.tasks.matrixcalculus.NetCompression.Network;
import assay.tasks.matrixcalculus.NetCompression.Sizes;
import assay.verdict.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was tuned is blamed for the scores of another net only where that net has the right scores by itself. */
class TunedNetTest {

    private static final int RANK = 2;
    private static final ResidualNet DRAWN = NetCases.drawn(3, new Sizes(4, 5, 3), RANK);

    private final Compressed compressed = new Compressed(DRAWN, RANK, NetCases.images(3, 4, new Random(6)));

    @Test
    void sharedFactorsAreFound() {
        assertThat(falls(true, 0)).hasMessageContaining("not tuned");
    }

    @Test
    void whatIsWrongByItselfIsNotBlamedOnTuning() {
        assertThat(falls(false, 1).getMessage()).startsWith("scores at r = 2").doesNotContain("tuned");
    }

    private Finding falls(boolean shared, double shift) {
        NetCompression subject = new NetCompression() {
            @Override
            public Compression compression(ResidualNet net) {
                Net one = new Net(shift);
                return rank -> shared ? one : new Net(shift);
            }
        };
        return catchThrowableOfType(Finding.class, () -> TunedNet.falls(subject, compressed, new Evidence()));
    }

    /** A net in double precision whose scores are off by a number. */
    private static final class Net implements Network {

        private final double shift;
        private FactoredNet now = FactoredNet.truncated(DRAWN, RANK);

        private Net(double shift) {
            this.shift = shift;
        }

        @Override
        public NDArray scores(NDArray images) {
            double[][] scores = now.scores(Tensors.rows(images));
            return tensor(Arrays.stream(scores)
                    .map(row -> Arrays.stream(row).map(s -> s + shift).toArray())
                    .toArray(double[][]::new));
        }

        @Override
        public List<Factors> factors() {
            return now.layers().stream()
                    .map(l -> new Factors(tensor(l.left()), tensor(l.right()), Tensors.of(l.bias(), l.bias().length)))
                    .toList();
        }

        @Override
        public long parameters() {
            return NetCounts.stored(factors());
        }

        @Override
        public double[] tune(NDArray images, int[] labels, int batch, float rate, int epochs) {
            for (int epoch = 0; epoch < epochs; epoch++) {
                now = Gradients.of(now, Tensors.rows(images), labels).moved(now, rate);
            }
            return new double[epochs];
        }

        private static NDArray tensor(double[][] rows) {
            return Tensors.of(Loops.flat(rows), rows.length, rows[0].length);
        }
    }
}
