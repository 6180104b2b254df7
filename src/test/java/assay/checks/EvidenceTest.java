package assay.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EvidenceTest {

    private final Evidence evidence = new Evidence();

    @Test
    void halfTheDigitsEarnHalf() {
        evidence.digits(1e-8, 1e-14, 1e-2);
        assertThat(evidence.earned()).isCloseTo(0.5, within(1e-12));
        assertThat(evidence.facts())
                .singleElement()
                .satisfies(f -> assertThat(f.value()).isEqualTo("8 reached, 14 attainable, none counted below 2"));
    }

    @Test
    void theWorstTryCounts() {
        evidence.digits(1e-8, 1e-14, 1e-2);
        evidence.digits(1e-15, 1e-14, 1e-2);
        assertThat(evidence.earned()).isCloseTo(0.5, within(1e-12));
        evidence.digits(1, 1e-14, 1e-2);
        assertThat(evidence.earned()).isZero();
    }

    @Test
    void moreThanAttainableEarnsNoMore() {
        evidence.digits(0, 1e-14, 1e-2);
        assertThat(evidence.earned()).isEqualTo(1);
    }

    @Test
    void whatIsNoNumberEarnsNothing() {
        evidence.digits(Double.NaN, 1e-14, 1e-2);
        assertThat(evidence.earned()).isZero();
    }

    @Test
    void aFloorBelowTheAttainableIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> evidence.digits(1e-8, 1e-2, 1e-14));
    }
}
