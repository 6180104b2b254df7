package assay.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class DomainTest {

    @Test
    void holdsAllValues() {
        assertThat(y(false, layer(Role.THEORY, 1, 2), layer(Role.SUBMISSION, 0.5, 3)))
                .isEqualTo(new Domain(0.5, 3));
    }

    @Test
    void isNotSpoiltByOneWildValue() {
        assertThat(y(false, layer(Role.THEORY, 1, 2), layer(Role.WRONG, 1.5, 1e12)))
                .isEqualTo(new Domain(1, 2));
    }

    @Test
    void aWildSubmissionAloneIsShown() {
        assertThat(y(false, layer(Role.WRONG, 1.5, 1e12))).isEqualTo(new Domain(1.5, 1e12));
    }

    @Test
    void leavesOutWhatIsNotANumber() {
        assertThat(y(false, layer(Role.THEORY, 1, Double.NaN, Double.POSITIVE_INFINITY, 2, Double.MAX_VALUE)))
                .isEqualTo(new Domain(1, 2));
        assertThat(y(true, layer(Role.THEORY, 0, -1, 10, 100))).isEqualTo(new Domain(1, 2));
    }

    @Test
    void isNeverEmpty() {
        assertThat(y(false, layer(Role.THEORY))).isEqualTo(new Domain(0, 1));
        assertThat(y(true, layer(Role.THEORY, 0, -3))).isEqualTo(new Domain(-1, 0));
        assertThat(y(false, layer(Role.THEORY, 5, 5)).length()).isPositive();
        assertThat(y(false, layer(Role.THEORY, 0, 0)).length()).isPositive();
        assertThat(y(true, layer(Role.THEORY, 10)).length()).isPositive();
    }

    private static Domain y(boolean log, Layer... layers) {
        return Domain.of(List.of(layers), new Axis("", log), Extent::y);
    }

    private static Layer layer(Role role, double... y) {
        double[][] rows = new double[y.length][];
        for (int i = 0; i < y.length; i++) {
            rows[i] = new double[] {i, y[i]};
        }
        return new Layer(Kind.POINTS, role, "", rows);
    }
}
