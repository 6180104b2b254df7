package assay.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import assay.base.BadInput;
import assay.catalogue.TaskInfo;
import assay.intake.Submissions;
import assay.sandbox.Tier;
import assay.tasks.lowrank.DualNorm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignmentTest {

    private static final String DUAL = "lowrank/DualNorm";
    private static final List<TaskInfo> TASKS = List.of(TaskInfo.of(DualNorm.class));
    private static final Map<String, Double> BY_DEFAULT = Map.of("A1", 2.0, "A2", 2.0, "A3", 2.0, "A4", 2.0);

    @TempDir
    Path temp;

    @Test
    void readsEverySetting() throws IOException {
        Assignment read = read("""
                title = "Sheet 1"
                tries = 20
                timeScale = 2.5
                isolation = "landlock"
                maxScore = 4

                [tasks]
                "lowrank/DualNorm" = 4
                """);

        assertThat(read.title()).isEqualTo("Sheet 1");
        assertThat(read.tries()).hasValue(20);
        assertThat(read.timeScale()).isEqualTo(2.5);
        assertThat(read.isolation()).contains(Tier.LANDLOCK);
        assertThat(read.points().get(DUAL)).isEqualTo(Map.of("A1", 1.0, "A2", 1.0, "A3", 1.0, "A4", 1.0));
    }

    @Test
    void aPatternTakesDefaults() throws IOException {
        assertThat(read("[tasks]\n\"lowrank/*\" = \"default\"").points().get(DUAL))
                .isEqualTo(BY_DEFAULT);
    }

    @Test
    void aTaskOverridesItsPattern() throws IOException {
        String text = "[tasks]\n\"lowrank/DualNorm\" = { items = { A2 = 6, A3 = 0.5 } }\n\"*\" = \"default\"";

        assertThat(read(text).points()).isEqualTo(Map.of(DUAL, new TreeMap<>(Map.of("A2", 6.0, "A3", 0.5))));
    }

    @Test
    void everythingHasDefaultPoints() {
        assertThat(Assignment.everything(TASKS).points().get(DUAL)).isEqualTo(BY_DEFAULT);
    }

    @Test
    void collectsAllMistakesWithTheirLines() {
        assertThat(mistakes("""
                        title = 3
                        tires = 20
                        # tries = 1
                        tries = 0
                        isolation = "landlok"
                        timeScale = inf

                        [tasks]
                        "lowrank/DualNrom" = 8
                        "vision/*" = "default"
                        "lowrank/DualNorm" = { items = { A1 = -1, A9 = 2 } }
                        """))
                .hasSize(9)
                .satisfiesExactly(
                        l -> assertThat(l).startsWith("assignment.toml:1: error: title is not a text"),
                        l -> assertThat(l)
                                .startsWith(
                                        "assignment.toml:2: error: there is no setting 'tires'; there are title, tasks, tries, timeScale,"
                                                + " isolation, maxScore; did you mean tries?"),
                        l -> assertThat(l).startsWith("assignment.toml:4: error: tries is 0, not a positive integer"),
                        l -> assertThat(l).contains(":5: error:").contains("did you mean landlock?"),
                        l -> assertThat(l).startsWith("assignment.toml:6: error: timeScale is"),
                        l -> assertThat(l)
                                .isEqualTo(
                                        "assignment.toml:9: error: there is no task 'lowrank/DualNrom' (did you mean \"lowrank/DualNorm\"?)"),
                        l -> assertThat(l).startsWith("assignment.toml:10: error: no task matches 'vision/*'"),
                        l -> assertThat(l).startsWith("assignment.toml:11: error: points of A1 are -1"),
                        l -> assertThat(l).startsWith("assignment.toml:11: error: lowrank/DualNorm has no item 'A9'"));
    }

    @Test
    void namesTheItemsThatATaskHas() {
        assertThat(mistakes("[tasks.\"lowrank/DualNorm\"]\nitems.A1 = 1\nitems.A9 = 2"))
                .singleElement()
                .asString()
                .startsWith("assignment.toml:3: error: lowrank/DualNorm has no item 'A9'; it has A1, A2, A3, A4");
    }

    @Test
    void aSumThatDiffersIsAMistake() {
        assertThat(mistakes("maxScore = 10\n[tasks]\n\"lowrank/DualNorm\" = 8"))
                .containsExactly("assignment.toml:1: error: maxScore is 10, but the assigned tasks are worth 8.00000"
                        + " points; change one of them, or leave maxScore out");
    }

    @Test
    void aSyntaxErrorHasItsLine() {
        assertThat(mistakes("title = \"x\"\n[tasks\n"))
                .singleElement()
                .asString()
                .startsWith("assignment.toml:2: error:");
    }

    @Test
    void anAssignmentOfNothingIsAMistake() {
        assertThat(mistakes("title = \"x\"")).singleElement().asString().contains("no task is assigned");
    }

    @Test
    void badTypesAreMistakes() {
        assertThat(mistakes("[tasks]\n\"lowrank/DualNorm\" = [1]"))
                .singleElement()
                .asString()
                .contains(":2: error:");
        assertThat(mistakes("tasks = 3")).hasSize(1);
        assertThat(mistakes("[tasks]\n\"*\" = 3")).singleElement().asString().contains("a pattern takes");
        assertThat(mistakes("[tasks]\n\"lowrank/DualNorm\" = nan")).hasSize(1);
    }

    @Test
    void aDropFolderNeedsNone() {
        assertThat(Assignment.in(Submissions.assignment(temp), TASKS)).isEmpty();
        assertThatThrownBy(() -> Submissions.find(temp.resolve("none"))).isInstanceOf(BadInput.class);
    }

    private List<String> mistakes(String text) {
        return catchThrowableOfType(BadInput.class, () -> read(text)).lines();
    }

    private Assignment read(String text) throws IOException {
        Files.writeString(temp.resolve("assignment.toml"), text);
        return Assignment.in(Submissions.assignment(temp), TASKS).orElseThrow();
    }
}
