package assay.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {

    @Test
    void leavesWhatFits() {
        assertThat(Cut.to(3, "abc", "…")).isEqualTo("abc");
        assertThat(Cut.within(3, "abc", "…")).isEqualTo("abc");
    }

    @Test
    void marksWhatDoesNot() {
        assertThat(Cut.to(3, "abcd", " ...")).isEqualTo("abc ...");
        assertThat(Cut.to(3, "abcdefg", missing -> " +" + missing)).isEqualTo("abc +4");
    }

    @Test
    void countsTheMarkWhereNothingMayBeLonger() {
        assertThat(Cut.within(3, "abcd", "…")).isEqualTo("ab…");
    }
}
