package assay.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.util.passthrough.PassthroughNDManager;
import assay.verdict.Fact;
import assay.verdict.Finding;
import assay.verdict.Status;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class TensorsTest {

    private static final double[][][][] IMAGES = {{{{1, 2, 3}, {4, 5, 6}}, {{7, 8, 9}, {10, 11, 12.5}}}};

    @Test
    void imagesComeBackAsTheyWere() {
        NDArray tensor = Tensors.of(IMAGES);

        assertThat(tensor.getShape()).isEqualTo(new Shape(1, 2, 2, 3));
        assertThat(Tensors.images(tensor)).isDeepEqualTo(IMAGES);
        assertThat(Tensors.images(tensor)).as("read again").isDeepEqualTo(IMAGES);
    }

    @Test
    void equalTensorsPass() {
        assertThatCode(() -> Tensors.equal("it", Tensors.of(IMAGES), Tensors.of(IMAGES)))
                .doesNotThrowAnyException();
    }

    @Test
    void worstEntryIsNamedByItsPlace() {
        NDArray other = Tensors.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 30, 11, 12.5}, 1, 2, 2, 3);

        assertThatThrownBy(() -> Tensors.equal("it", Tensors.of(IMAGES), other))
                .isInstanceOfSatisfying(Finding.class, f -> {
                    assertThat(f.status()).isEqualTo(Status.FALSIFIED);
                    assertThat(f.facts()).contains(Fact.of("the worst", "at (0, 1, 1, 0) it is 30"));
                    assertThat(f.facts()).contains(Fact.of("wrong entries", "1 of 12"));
                });
    }

    @Test
    void otherShapeIsRefused() {
        NDArray flat = Tensors.of(new double[12], 12);

        assertThatThrownBy(() -> Tensors.equal("it", Tensors.of(IMAGES), flat))
                .isInstanceOfSatisfying(
                        Finding.class, f -> assertThat(f.status()).isEqualTo(Status.REFUSED))
                .hasMessageContaining("(12)");
    }

    @Test
    void otherTypeIsRefused() {
        NDArray doubles = PassthroughNDManager.INSTANCE.create(
                DoubleBuffer.wrap(new double[12]), new Shape(1, 2, 2, 3), DataType.FLOAT64);

        assertThatThrownBy(() -> Tensors.equal("it", Tensors.of(IMAGES), doubles))
                .isInstanceOfSatisfying(
                        Finding.class, f -> assertThat(f.status()).isEqualTo(Status.REFUSED))
                .hasMessageContaining("float64");
    }

    @Test
    void tensorsAreShownAsMatricesAndAsJava() {
        NDArray matrix = Tensors.of(new double[] {1, -2, 0, 0.5}, 2, 2);

        assertThat(Showing.text(matrix)).isEqualTo("tensor (2, 2) float32\n[1   -2]\n[0  0.5]");
        assertThat(JavaSource.declare("w", matrix))
                .contains("NDArray w = manager.create(new float[] {1, -2, 0, 0.5f}, new Shape(2, 2));");
    }

    @Test
    void listsOfMatricesAreShownAsJava() {
        DMatrixRMaj row = new DMatrixRMaj(new double[][] {{1, -2}});

        assertThat(JavaSource.declare("x", List.of(row, row)))
                .hasValueSatisfying(java -> assertThat(java)
                        .startsWith("List<DMatrixRMaj> x = List.of(")
                        .endsWith("new DMatrixRMaj(new double[][] {{1, -2}}));"));
        assertThat(JavaSource.declare("x", List.of())).isEmpty();
        assertThat(JavaSource.declare("x", List.of("text"))).isEmpty();
    }

    @Test
    void convolutionReadsDownwardsAndToTheRight() {
        double[][][][] x = {{{{1, 2, 3, 4}, {5, 6, 7, 8}}}};
        double[][][][] kernel = {{{{1, 10}}}};

        assertThat(Convolution.of(x, kernel, new double[] {100}, 1)).isDeepEqualTo(new double[][][][] {
            {{{121, 132, 143}, {165, 176, 187}}}
        });
        assertThat(Convolution.of(x, kernel, new double[] {100}, 2)).isDeepEqualTo(new double[][][][] {{{{121, 143}}}});
    }

    @Test
    void drawnEntriesAreWholeAndSmall() {
        assertThat(Arrays.stream(Tensors.entries(Tensors.integers(new Random(1), 100))))
                .allMatch(v -> v == Math.rint(v) && Math.abs(v) <= 9);
    }
}
