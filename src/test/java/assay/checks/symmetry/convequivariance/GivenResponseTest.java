package assay.checks.symmetry.convequivariance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.checks.symmetry.convequivariance.GivenResponse.After;
import assay.tasks.symmetry.ConvEquivariance.Border;
import assay.verdict.Finding;
import assay.verdict.Status;
import org.junit.jupiter.api.Test;

class GivenResponseTest {

    @Test
    void takesAllShiftsOfAnImageAtOnce() {
        assertThat(probe(28)
                        .of(Tensors.of(new double[784 * 784], 784, 1, 28, 28))
                        .getShape()
                        .get(0))
                .isEqualTo(784);
    }

    @Test
    void refusesMoreImagesThanTheCheckerHasMemoryFor() {
        assertRefused(probe(1), Tensors.of(new double[10_001], 10_001, 1, 1, 1), "10001 images at once");
        assertRefused(probe(28), Tensors.of(new double[5200 * 784], 5200, 1, 28, 28), "5200 images at once");
    }

    private static void assertRefused(GivenResponse probe, NDArray batch, String why) {
        assertThatThrownBy(() -> probe.of(batch))
                .isInstanceOfSatisfying(
                        Finding.class, f -> assertThat(f.status()).isEqualTo(Status.REFUSED))
                .hasMessageContaining(why);
    }

    private static GivenResponse probe(int size) {
        NDArray image = Tensors.of(new double[size * size], 1, 1, size, size);
        return new GivenResponse(image, Tensors.of(new double[] {2}, 1, 1, 1, 1), Border.VALID, After.NOTHING);
    }
}
