package assay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTest {

    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() throws IOException {
        Path file = folder.resolve("new/results.json");
        ResultsFile.write(file, Fixture.results());
        Results rounded = ResultsFile.read(file);
        ResultsFile.write(file, rounded);
        assertThat(ResultsFile.read(file)).isEqualTo(rounded);
        assertThat(ResultsFile.text(rounded)).isEqualTo(ResultsFile.text(Fixture.results()));
        assertThat(withoutFigures(rounded)).isEqualTo(withoutFigures(Fixture.results()));
    }

    @Test
    void keepsTheContract() throws IOException {
        JsonNode root = new ObjectMapper().readTree(ResultsFile.text(Fixture.results()));
        assertThat(root.fieldNames())
                .toIterable()
                .startsWith("schema", "assay", "assignment", "seed", "isolation", "java");
        assertThat(root.at("/schema").asText()).isEqualTo("assay-results/1");
        assertThat(root.at("/seed").fieldNames()).toIterable().containsExactly("commitment", "salt", "value");
        JsonNode task = root.at("/submissions/0/tasks/0");
        assertThat(task.at("/items/A4/score").asDouble()).isEqualTo(0.75);
        assertThat(task.at("/items/A4/maxScore").asDouble()).isEqualTo(2);
        JsonNode property = task.at("/properties/2");
        assertThat(property.fieldNames())
                .toIterable()
                .contains("id", "item", "title", "status", "weight", "tries", "millis", "facts", "diagnostics");
        assertThat(property.at("/status").asText()).isEqualTo("falsified");
        assertThat(property.at("/facts/1/visibility").asText()).isEqualTo("instructor");
        assertThat(root.at("/submissions/0/tasks/1/properties/3/status").asText())
                .isEqualTo("timed-out");
    }

    @Test
    void figuresHaveSixDigits() throws IOException {
        JsonNode root = new ObjectMapper().readTree(ResultsFile.text(Fixture.results()));
        JsonNode row = root.at("/submissions/0/tasks/0/figures/0/layers/0/rows/7");
        assertThat(row.get(0).asText()).hasSizeLessThanOrEqualTo(9);
        assertThat(ResultsFormat.drawn(1234567.89)).isEqualTo(1234570);
        assertThat(ResultsFormat.drawn(Double.NaN)).isNaN();
        assertThat(ResultsFormat.drawn(-0.0)).isEqualTo(-0.0);
    }

    @Test
    void leavesNoOtherFileBehind() throws IOException {
        ResultsFile.write(folder.resolve("results.json"), Fixture.results());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("results.json"));
        }
    }

    @Test
    void twoRunsAgreeButForTimesAndDiagnostics() {
        Results canonical = ResultsFile.canonical(Fixture.results());
        assertThat(canonical).isNotEqualTo(Fixture.results());
        assertThat(ResultsFile.text(canonical)).doesNotContain("captured output", "\"millis\" : 7");
        assertThat(ResultsFile.canonical(canonical)).isEqualTo(canonical);
    }

    @Test
    void aBrokenFileIsToldWithItsPlace() throws IOException {
        Path file = folder.resolve("results.json");
        ResultsFile.write(file, Fixture.results());
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        assertThatThrownBy(() -> ResultsFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("results.json is no results file: line");
        Files.writeString(file, text.replace("\"timed-out\"", "\"tired\""));
        assertThatThrownBy(() -> ResultsFile.read(file)).hasMessageContaining("no status is called 'tired'");
        Files.writeString(file, text.replace("assay-results/1", "assay-results/2"));
        assertThatThrownBy(() -> ResultsFile.read(file)).hasMessageContaining("assay-results/2");
        Files.writeString(file, text.replaceFirst("\"name\" :", "\"nome\" :"));
        assertThatThrownBy(() -> ResultsFile.read(file)).hasMessageContaining("name");
        for (String nothing : List.of("", "null", "[]", "{}", "7")) {
            Files.writeString(file, nothing);
            assertThatThrownBy(() -> ResultsFile.read(file)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void unknownFieldsAreLeftOut() throws IOException {
        Path file = folder.resolve("results.json");
        ResultsFile.write(file, Fixture.results());
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\\{", "{ \"later\" : {\"x\" : [1]},"));
        assertThat(ResultsFile.text(ResultsFile.read(file))).isEqualTo(ResultsFile.text(Fixture.results()));
    }

    private static List<SubmissionResult> withoutFigures(Results results) {
        return results.submissions().stream()
                .map(s -> s.withTasks(
                        s.tasks().stream().map(t -> t.withFigures(List.of())).toList()))
                .toList();
    }
}
