package assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private static final List<String> NAMES = List.of(
            "ada",
            "Ada",
            "ADA",
            "ad a",
            "ad_a",
            "../ada",
            "..",
            ".",
            "",
            "con",
            "a/b",
            "a\\b",
            "a_b",
            "ada.html",
            "\u0000",
            "ä",
            "a\u0308",
            "x".repeat(500),
            "x".repeat(501),
            "-rf",
            "index",
            "\uD800",
            "\uD801");

    @Test
    void plainNamesAreKept() {
        assertThat(FileNames.html("ada-lovelace_2")).isEqualTo("ada-lovelace_2.html");
    }

    @Test
    void differAlsoWhereCaseIsIgnored() {
        assertThat(NAMES.stream().map(FileNames::html).map(n -> n.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void areSafeAndShort() {
        assertThat(NAMES.stream().map(FileNames::html))
                .allMatch(n -> n.matches("[A-Za-z0-9_-]*(\\.[0-9a-f]{32})?\\.html"));
        assertThat(NAMES.stream().map(FileNames::html)).allMatch(n -> n.length() < 100);
    }

    @Test
    void noNameCanBeChosenToTakeAnother() {
        String taken = FileNames.html("Ada");
        String wish = taken.substring(0, taken.length() - ".html".length());
        assertThat(FileNames.html(wish)).isNotEqualTo(taken);
    }
}
