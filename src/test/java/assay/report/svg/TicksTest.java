package assay.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @Test
    void standAtRoundNumbers() {
        assertThat(labels(linear(-1.3, 2.1, 5))).containsExactly("−1", "0", "1", "2");
        assertThat(labels(linear(0, 100, 5))).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(labels(linear(0.1, 0.42, 5))).containsExactly("0.1", "0.2", "0.3", "0.4");
    }

    @Test
    void verySmallAndVeryLargeNumbersShareAPowerOfTen() {
        Ticks small = linear(0, 4e-9, 5);
        assertThat(small.power()).isEqualTo(-9);
        assertThat(labels(small)).containsExactly("0", "1", "2", "3", "4");
        assertThat(linear(0, 3e12, 5).power()).isEqualTo(12);
    }

    @Test
    void countsHaveNoFractions() {
        assertThat(labels(Ticks.of(new Scale(0, 2, false, 0, 1), 8, 1))).containsExactly("0", "1", "2");
    }

    @Test
    void decadesAreLabelledWithExponents() {
        Ticks ticks = log(-16.2, 0.3, 6);
        assertThat(ticks.ticks())
                .filteredOn(Ticks.Tick::major)
                .allMatch(t -> t.label().equals("10"));
        assertThat(ticks.ticks())
                .filteredOn(Ticks.Tick::major)
                .extracting(Ticks.Tick::exponent)
                .contains("−12", "0");
        assertThat(ticks.ticks().stream().filter(Ticks.Tick::major).count()).isBetween(4L, 7L);
    }

    @Test
    void fewDecadesHaveMinorMarks() {
        Ticks ticks = log(-1, 1, 6);
        assertThat(labels(ticks)).containsExactly("0.1", "1", "10");
        assertThat(ticks.ticks()).hasSize(3 + 16);
    }

    @Test
    void withinADecadeRoundNumbersAreLabelled() {
        assertThat(labels(log(0.1, 0.6, 6))).contains("2", "3").hasSizeBetween(3, 8);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "-1e-300,1e-300", "1e299,2e299", "1,1.0000001", "-7e15,3", "123456,123457", "-0.5,0.5"})
    void areFewAndWithinTheAxis(double lo, double hi) {
        List<Ticks.Tick> ticks = linear(lo, hi, 6).ticks();
        assertThat(ticks).hasSizeBetween(2, 8).allMatch(t -> t.at() >= lo && t.at() <= hi);
        assertThat(ticks).extracting(Ticks.Tick::label).doesNotHaveDuplicates();
    }

    private static Ticks linear(double lo, double hi, int about) {
        return Ticks.of(new Scale(lo, hi, false, 0, 1), about, 0);
    }

    private static Ticks log(double lo, double hi, int about) {
        return Ticks.of(new Scale(lo, hi, true, 0, 1), about, 0);
    }

    private static List<String> labels(Ticks ticks) {
        return ticks.ticks().stream()
                .filter(Ticks.Tick::major)
                .map(Ticks.Tick::label)
                .toList();
    }
}
