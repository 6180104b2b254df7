package assay.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import assay.verdict.Fact;
import assay.verdict.Finding;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VerifyTest {

    private static final Tolerance ONE = Tolerance.units(1);

    @Test
    void sentenceAndRowsAreBothRelative() {
        Finding found = off(400, 300, ONE.scale(400));
        assertThat(found).hasMessageContaining("25 %").hasMessageContaining("allowed: 4.4e-16");
        assertThat(values(found)).containsEntry("relative error", "0.25").containsEntry("allowed", "4.4e-16");
    }

    @Test
    void sentenceAndRowsAreBothAbsolute() {
        Finding found = off(Math.PI, Math.PI / 2, ONE);
        assertThat(found).hasMessageContaining("off by 1.6").hasMessageContaining("allowed: 4.4e-16");
        assertThat(found.getMessage()).doesNotContain("%");
        assertThat(values(found)).containsEntry("error", "1.6").containsEntry("allowed", "4.4e-16");
    }

    @Test
    void whatMustBeZeroHasNoShare() {
        Finding number = off(0, 300, ONE.scale(400));
        Finding vector = catchThrowableOfType(
                Finding.class, () -> Verify.close("it", new double[2], new double[] {0, 300}, ONE.scale(400)));
        assertThat(values(number)).containsEntry("error", "300").containsEntry("allowed", "1.8e-13");
        assertThat(values(vector)).containsEntry("error", "300").containsEntry("allowed", "1.8e-13");
        assertThat(number.getMessage() + vector.getMessage()).doesNotContain("%");
    }

    @Test
    void lostDigitsAreCountedInBothKinds() {
        assertThat(off(400, 400 + 4e-8, ONE.scale(400))).hasMessageContaining("6 more digits");
        assertThat(off(1, 1 + 1e-10, ONE)).hasMessageContaining("6 more digits");
    }

    @Test
    void theSlipThatFitsIsNamed() {
        assertThat(values(off(3, 9, ONE, new Suspect("the square", 9), new Suspect("the half", 1.5))))
                .containsEntry("looks like", "the square");
    }

    @Test
    void aSlipThatMakesNoDifferenceIsNotNamed() {
        assertThat(values(off(1, 1 + 1e-12, ONE, new Suspect("the square", 1)))).doesNotContainKey("looks like");
    }

    @Test
    void ofTwoSlipsThatFitNoneIsNamed() {
        assertThat(values(off(3, 9, ONE, new Suspect("the square", 9), new Suspect("three times as much", 9))))
                .doesNotContainKey("looks like");
    }

    private static Finding off(double expected, double actual, Tolerance tolerance, Suspect... suspects) {
        return catchThrowableOfType(Finding.class, () -> Verify.close("it", expected, actual, tolerance, suspects));
    }

    private static Map<String, String> values(Finding found) {
        return found.facts().stream().collect(Collectors.toMap(Fact::key, Fact::value));
    }
}
