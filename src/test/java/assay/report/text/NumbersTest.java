package assay.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void pointsHaveNoTrailingZeros() {
        assertThat(Numbers.points(2)).isEqualTo("2");
        assertThat(Numbers.points(1.50)).isEqualTo("1.5");
        assertThat(Numbers.points(2.0 / 3)).isEqualTo("0.67");
        assertThat(Numbers.points(-0.0001)).isEqualTo("0");
        assertThat(Numbers.points(1200)).isEqualTo("1200");
    }

    @Test
    void oneIsSingular() {
        assertThat(Numbers.counted(1, "point")).isEqualTo("1 point");
        assertThat(Numbers.counted(0.5, "point")).isEqualTo("0.5 points");
    }

    @Test
    void whatIsNotFiniteIsSaid() {
        assertThat(Numbers.decimals(Double.NaN, 2)).isEqualTo("NaN");
    }
}
