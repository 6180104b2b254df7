package assay.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.kit.GeneratorWeights.Convolution;
import assay.kit.GeneratorWeights.Normalisation;
import org.junit.jupiter.api.Test;

class GeneratorWeightsTest {

    @Test
    void countsThoseOfTheOriginal() {
        assertThat(GeneratorWeights.count(64)).isEqualTo(3_576_704 + 2 * (512 + 256 + 128 + 64));
    }

    @Test
    void drawsTheSameEverywhere() {
        GeneratorWeights weights = GeneratorWeights.drawn(1, 713);

        assertThat(weights.convolutions().get(0).kernel()[0]).isEqualTo(-0.10737707f);
        assertThat(weights.convolutions().get(4).kernel()[47]).isEqualTo(-0.19378066f);
    }

    @Test
    void readsNumbersInTheirOrder() {
        float[] numbers = new float[GeneratorWeights.count(2)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        GeneratorWeights weights = GeneratorWeights.of(numbers);

        assertThat(weights.features()).isEqualTo(2);
        Convolution first = weights.convolutions().get(0);
        assertThat(first.kernel()).hasSize(100 * 16 * 16).startsWith(0, 1);
        Normalisation after = weights.normalisations().get(0);
        assertThat(after.gain()).hasSize(16).startsWith(25600);
        assertThat(after.shift()).startsWith(25616);
        assertThat(after.mean()).startsWith(25632);
        assertThat(after.variance()).startsWith(25648);
        assertThat(weights.convolutions().get(1).kernel()).startsWith(25664);
        assertThat(weights.convolutions().get(4).kernel()).endsWith(numbers.length - 1);
        assertThat(weights.numbers()).containsExactly(numbers);
    }

    @Test
    void namesANumberThatFitsNoWidth() {
        assertThatThrownBy(() -> GeneratorWeights.of(new float[1000]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000")
                .hasMessageContaining("3578624");
        assertThatThrownBy(() -> GeneratorWeights.drawn(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
