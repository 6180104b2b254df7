package assay.checks.lowrank.orthogonalpositive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import assay.checks.Tolerance;
import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AngleSlipsTest {

    private static final Tolerance TOLERANCE = Tolerance.units(24);

    @Test
    void anglesAreOffByRadians() {
        Finding found = off(new double[] {0.5, 1.25}, 0.5, 1.5);
        assertThat(facts(found)).containsEntry("error", "0.25 rad").doesNotContainKeys("looks like", "condition");
        assertThat(found.getMessage()).contains("0.25 rad").doesNotContain("%");
    }

    @Test
    void anArccosineIsNamedNearTheEndsOnly() {
        assertThat(facts(off(new double[] {1e-8}, 3e-8)).get("looks like")).contains("arccosine");
        assertThat(facts(off(new double[] {1}, 1 + 2e-8))).doesNotContainKey("looks like");
    }

    @Test
    void slipsThatGiveTheSameAreNotNamed() {
        assertThat(facts(off(new double[] {0, Math.PI}, 0, 0))).doesNotContainKey("looks like");
        assertThat(facts(off(new double[] {2, 2}, Math.PI - 2, Math.PI - 2)).get("looks like"))
                .contains("quadrant");
    }

    private static Finding off(double[] expected, double... actual) {
        return catchThrowableOfType(Finding.class, () -> new AngleSlips(expected).verify(actual, TOLERANCE));
    }

    private static Map<String, String> facts(Finding found) {
        return found.facts().stream().collect(Collectors.toMap(Fact::key, Fact::value));
    }
}
