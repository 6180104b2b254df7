package assay.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class RampTest {

    @Test
    void valuesOfBothSignsHaveZeroInTheMiddle() {
        assertThat(ramp(-1, 4)).isEqualTo(new Ramp(-4, 4));
        assertThat(ramp(-1, 4).index(0)).isEqualTo((byte) 128);
    }

    @Test
    void valuesOfOneSignFillTheRamp() {
        assertThat(ramp(2, 4)).isEqualTo(new Ramp(2, 4));
        assertThat(ramp(2, 4).index(2)).isEqualTo((byte) 1);
        assertThat(ramp(2, 4).index(4)).isEqualTo((byte) 255);
    }

    @Test
    void whatIsNotANumberHasNoColour() {
        assertThat(ramp(2, Double.NaN, 4).index(Double.NaN)).isZero();
        assertThat(ramp(2, Double.POSITIVE_INFINITY, 4).index(Double.POSITIVE_INFINITY))
                .isEqualTo((byte) 255);
    }

    @Test
    void equalValuesStillMakeARamp() {
        for (double value : new double[] {0, 3, -3, 1e300}) {
            Ramp ramp = ramp(value, value);
            assertThat(ramp.lo()).isLessThan(ramp.hi());
        }
        assertThat(ramp(Double.NaN)).isEqualTo(new Ramp(0, 1));
    }

    private static Ramp ramp(double... values) {
        return Ramp.of(List.of(new Layer(Kind.HEAT, Role.THEORY, "", new double[][] {values})));
    }
}
