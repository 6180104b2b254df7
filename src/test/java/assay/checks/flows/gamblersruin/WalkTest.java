package assay.checks.flows.gamblersruin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import assay.tasks.flows.GamblersRuin.Game;
import org.junit.jupiter.api.Test;

class WalkTest {

    @Test
    void knowsTheSheetsProbability() {
        assertThat(original(0.55).exact()).isCloseTo(2.3883834506e-6, within(1e-15));
    }

    @Test
    void knowsTheErrorsOfBothEstimators() {
        Walk walk = original(0.55);
        double evenings = Math.sqrt(3000);

        assertThat(walk.deviation() / walk.exact() / evenings).isCloseTo(0.0705, within(1e-4));
        assertThat(walk.longDeviation() / walk.exact() / evenings).isCloseTo(0.123, within(1e-3));
    }

    @Test
    void knowsWhatSlipsGive() {
        Walk walk = original(0.55);

        assertThat(walk.atTheEnd()).isCloseTo(1.22946e-6, within(1e-11));
        assertThat(walk.within(700)).isCloseTo(8.258e-6, within(1e-9));
        assertThat(new Walk(new Game(1, 0, 3, 0.4, 4), 0.6).withoutRuin())
                .isCloseTo(0.16 + 2 * 0.064 * 0.6, within(1e-15));
    }

    private static Walk original(double q) {
        return new Walk(GamblersRuinProperties.ORIGINAL, q);
    }
}
