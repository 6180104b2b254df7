package assay.studies;

import static org.assertj.core.api.Assertions.assertThat;

import assay.answers.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code docs/kills.md} shows the answers as they are kept; {@code -Dassay.kills.write=true} renews it. */
class KillTableTest {

    private static final Path PAGE = Path.of("docs/kills.md");

    @Test
    void thePageShowsTheAnswersThatAreKept() throws IOException {
        SortedMap<String, KillTable.Section> sections = KillTable.read(Files.readString(PAGE));
        assertThat(sections).isNotEmpty();
        String page = KillTable.write(sections.values());
        if (Boolean.getBoolean("assay.kills.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("the page; renew it by mvn test -Dtest=KillTableTest -Dassay.kills.write=true")
                .isEqualTo(page);
    }

    @Test
    void whatIsWrittenIsRead() {
        KillTable.Section section = section("hoelder (3), triangle, biduality (12)");

        KillTable.Section read = KillTable.read(KillTable.write(List.of(section)))
                .get(section.task().id());

        assertThat(read.rejections()).isEqualTo(section.rejections());
        assertThat(read.figures().strip()).isEqualTo(section.figures());
    }

    @Test
    void theMostReliablePropertyIsAskedFirst() {
        assertThat(section("hoelder (3), triangle, biduality (12)").order("ends-swapped"))
                .containsExactly("triangle", "biduality", "hoelder");
        assertThat(section("hoelder").order("an-answer-that-is-new")).isEmpty();
    }

    private static KillTable.Section section(String rejectedBy) {
        SortedMap<String, String> rejections = new TreeMap<>();
        rejections.put("ends-swapped", rejectedBy);
        Answer any = Answer.all().stream()
                .filter(a -> a.name().equals("ends-swapped"))
                .findFirst()
                .orElseThrow();
        return new KillTable.Section(any.task(), "4 right answers.", rejections);
    }
}
