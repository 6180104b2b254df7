package assay.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlipPatchTest {

    private static final String BASE = "right/textbook/Textbook.java";

    private static final List<String> RIGHT =
            List.of("class Textbook {", "    int one() {", "        return 1;", "    }", "}");

    @TempDir
    Path task;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = task.resolve("wrong/two.patch");
        Files.createDirectories(file.getParent());
        right(RIGHT);
    }

    @Test
    void everyKeptSlipFitsItsRightAnswer() {
        SoftAssertions each = new SoftAssertions();
        List<Answer> slips = Answer.all().stream().filter(Answer::isSlip).toList();
        slips.forEach(
                answer -> each.assertThatCode(() -> assertThat(answer.slip().applied())
                                .isNotEqualTo(answer.slip().right()))
                        .as(answer.toString())
                        .doesNotThrowAnyException());
        each.assertAll();
        assertThat(slips).isNotEmpty();
    }

    /** What is kept is what the tool writes: two people who make the same slip keep the same lines. */
    @Test
    void everyKeptSlipIsInTheFormThatIsWritten() throws IOException {
        for (Answer answer : Answer.all().stream().filter(Answer::isSlip).toList()) {
            SlipPatch slip = answer.slip();
            assertThat(SlipPatch.between(slip.file(), slip.misconception(), slip.base(), slip.applied())
                            .lines())
                    .as(answer.toString())
                    .isEqualTo(Files.readAllLines(slip.file()));
        }
    }

    @Test
    void aSlipComesBackFromItsFile() throws IOException {
        SlipPatch.between(file, "Counts from two.", BASE, changed("return 1", "return 2"))
                .write();

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "Counts from two.",
                        "--- " + BASE,
                        "+++ " + BASE,
                        "@@ -2,3 +2,3 @@",
                        "     int one() {",
                        "-        return 1;",
                        "+        return 2;",
                        "     }");
        assertThat(SlipPatch.read(file).applied()).isEqualTo(changed("return 1", "return 2"));
        assertThat(SlipPatch.read(file).misconception()).isEqualTo("Counts from two.");
    }

    @Test
    void aMisconceptionSaysWhatElseMayRejectIt() throws IOException {
        List<String> wrong = changed("return 1", "return 2");

        assertThat(SlipPatch.between(file, "Forms a large matrix. (out-of-memory)", BASE, wrong)
                        .keptFor())
                .containsExactly(Status.OUT_OF_MEMORY);
        assertThat(SlipPatch.between(file, "Counts (from two).", BASE, wrong).keptFor())
                .isEmpty();
    }

    @Test
    void aLineIsOfTheHunkThatWroteIt() throws IOException {
        SlipPatch.between(file, "Counts from two.", BASE, changed("return 1", "return 2"))
                .write();

        assertThat(SlipPatch.read(file).hunkAt(3)).contains(1);
        assertThat(SlipPatch.read(file).hunkAt(5)).isEmpty();
    }

    @Test
    void aSlipThatDoesNotFitIsNamedWithItsHunk() throws IOException {
        SlipPatch.between(file, "Counts from two.", BASE, changed("return 1", "return 2"))
                .write();
        right(changed("return 1", "return 1 + 0"));

        assertThatThrownBy(() -> SlipPatch.read(file).applied())
                .hasMessageContaining("two.patch: hunk 1 of 1, at line 2, does not fit " + BASE);
        assertThat(SlipPatch.read(file).rebased()).isEmpty();
    }

    @Test
    void aSlipIsRebasedOntoLinesThatHaveMoved() throws IOException {
        SlipPatch.between(file, "Counts from two.", BASE, changed("return 1", "return 2"))
                .write();
        right(List.of(
                "import java.util.List;",
                "",
                "class Textbook {",
                "    int one() {",
                "        return 1;",
                "    }",
                "}"));

        SlipPatch rebased = SlipPatch.read(file).rebased().orElseThrow();

        assertThat(rebased.applied()).contains("        return 2;").startsWith("import java.util.List;");
        assertThat(rebased.lines()).contains("@@ -4,3 +4,3 @@");
    }

    @Test
    void aCopyWithoutASlipIsRefused() {
        assertThatThrownBy(() -> SlipPatch.between(file, "Nothing.", BASE, RIGHT))
                .hasMessageContaining("itself");
    }

    @Test
    void aFileWithoutAMisconceptionIsRefused() throws IOException {
        Files.write(file, List.of("--- " + BASE, "+++ " + BASE, "@@ -1,1 +1,1 @@", "-a", "+b"));

        assertThatThrownBy(() -> SlipPatch.read(file)).hasMessageContaining("a line with the misconception");
    }

    private void right(List<String> lines) throws IOException {
        Path right = task.resolve(BASE);
        Files.createDirectories(right.getParent());
        Files.write(right, lines);
    }

    private static List<String> changed(String from, String to) {
        return RIGHT.stream().map(line -> line.replace(from, to)).toList();
    }
}
