package assay.checks.symmetry.convequivariance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import assay.checks.Tensors;
import assay.tasks.symmetry.ConvEquivariance;
import assay.verdict.Finding;
import org.junit.jupiter.api.Test;

class ResponseMapsTest {

    @Test
    void aResponseOfAnotherShapeIsNotDrawn() {
        assertThatThrownBy(() -> ResponseMaps.draw(new Enormous()))
                .isInstanceOf(Finding.class)
                .hasMessageContaining("(2000000, 1, 1, 1)");
    }

    private static final class Enormous implements ConvEquivariance {

        @Override
        public Response convolution(NDArray kernel, NDArray bias, Border border) {
            return images -> Tensors.of(new double[2_000_000], 2_000_000, 1, 1, 1);
        }

        @Override
        public NDArray shift(NDArray images, int down, int right, float background) {
            return images;
        }
    }
}
