package assay.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import assay.verdict.Fact;
import assay.verdict.Finding;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    /** 1e-14 attainable and allowed. */
    private static final Tolerance FINE = new Tolerance(1, 1e-14, 1, 1, 1);

    private final Evidence evidence = new Evidence();

    @Test
    void halfTheDigitsEarnHalf() {
        evidence.digits(1e-8, FINE, 1e-2);
        assertThat(evidence.earned()).isCloseTo(0.5, within(1e-12));
        assertThat(evidence.facts())
                .extracting(Fact::value)
                .satisfiesExactly(
                        accuracy -> assertThat(accuracy).startsWith("unstable").contains("6 more digits"),
                        digits -> assertThat(digits).contains("8.0 reached", "14.0", "2.0"));
    }

    @Test
    void oneDigitIsOne() {
        evidence.digits(2e-13, FINE, 1e-2);
        assertThat(evidence.facts())
                .extracting(Fact::value)
                .satisfiesExactly(
                        accuracy -> assertThat(accuracy).startsWith("unstable").contains("one more digit"),
                        digits -> assertThat(digits).contains("12.7 reached"));
    }

    @Test
    void theWorstTryCounts() {
        evidence.digits(1e-8, FINE, 1e-2);
        evidence.digits(1e-15, FINE, 1e-2);
        assertThat(evidence.earned()).isCloseTo(0.5, within(1e-12));
        evidence.digits(1, FINE, 1e-2);
        assertThat(evidence.earned()).isZero();
    }

    @Test
    void ofStableTriesTheOneNearestToItsLimitIsShown() {
        evidence.digits(1e-15, FINE, 1e-2);
        evidence.digits(5e-10, FINE.condition(1e5), 1e-2);
        evidence.digits(2e-15, FINE, 1e-2);
        assertThat(evidence.earned()).isEqualTo(1);
        assertThat(evidence.facts().get(0).value())
                .isEqualTo("stable: the error is 5.0e-10 at the condition 100000; the problem is ill-conditioned");
    }

    @Test
    void moreThanAttainableEarnsNoMore() {
        evidence.digits(1e-15, FINE, 1e-2);
        assertThat(evidence.earned()).isEqualTo(1);
        assertThat(evidence.facts().get(1).value()).contains("15.0 reached", "14.0");
    }

    @Test
    void whatIsNoNumberEarnsNothing() {
        evidence.digits(Double.NaN, FINE, 1e-2);
        assertThat(evidence.earned()).isZero();
    }

    @Test
    void aFloorBelowTheAttainableIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> evidence.digits(1e-8, FINE.condition(1e13), 1e-14));
    }

    @Test
    void fewerDigitsThanTheFloorAreWrong() {
        assertThatThrownBy(() -> Digits.close(evidence, "the sum", 1, 1.1, FINE))
                .isInstanceOf(Finding.class);
        Digits.close(evidence, "the sum", 1, 1.001, FINE);
        assertThat(evidence.earned()).isBetween(0.01, 0.2);
    }

    @Test
    void anEntryThatIsNoNumberIsWrong() {
        DMatrixRMaj zero = new DMatrixRMaj(1, 2);
        DMatrixRMaj answer = new DMatrixRMaj(1, 2, true, 0, Double.NaN);
        assertThatThrownBy(() -> Digits.close(evidence, "the matrix", zero, answer, FINE))
                .isInstanceOf(Finding.class);
    }

    @Test
    void whereNothingIsLeftToEarnByDigitsTheToleranceDecides() {
        Digits.close(evidence, "the sum", 1, 1.02, FINE.condition(5e12));
        assertThat(evidence.earned()).isEqualTo(1);
        assertThatThrownBy(() -> Digits.close(evidence, "the sum", 1, 1.06, FINE.condition(5e12)))
                .isInstanceOf(Finding.class);
    }
}
