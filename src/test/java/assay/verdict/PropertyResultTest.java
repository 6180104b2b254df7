package assay.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Results are changed by copies, each of which keeps what it does not name. */
class PropertyResultTest {

    private static final PropertyResult PASSED = PropertyResult.of("p", "A1", "it holds", false, 2, Status.PASSED, "")
            .withEarned(0.5)
            .withTries(7, 41)
            .withFacts(List.of(Fact.of("error", 0)))
            .withDiagnostics(Map.of("cpu", "3 ms"));

    @Test
    void everyComponentIsKept() {
        assertThat(PASSED)
                .isEqualTo(new PropertyResult(
                        "p",
                        "A1",
                        "it holds",
                        Status.PASSED,
                        "",
                        false,
                        2,
                        0.5,
                        7,
                        41,
                        List.of(Fact.of("error", 0)),
                        Map.of("cpu", "3 ms")));
    }

    @Test
    void anotherStatusEarnsNothing() {
        PropertyResult lost = PASSED.withStatus(Status.VOID, "broken");

        assertThat(lost.earned()).isZero();
        assertThat(lost.withStatus(Status.PASSED, "").withEarned(0.5)).isEqualTo(PASSED);
    }

    @Test
    void pointsOfATaskAreSumsOverItsItems() {
        TreeMap<String, ItemScore> items = new TreeMap<>();
        items.put("A1", new ItemScore(1, 2, 0));
        items.put("A2", new ItemScore(0.5, 3, 0));

        TaskResult task =
                TaskResult.unscored("a/B", true, 12, List.of(PASSED), List.of()).withItems(items);

        assertThat(task).isEqualTo(new TaskResult("a/B", true, 1.5, 5, 12, items, List.of(PASSED), List.of()));
    }

    @Test
    void onlyTimesAndDiagnosticsDifferBetweenTwoRuns() {
        TaskResult task = TaskResult.unscored("a/B", true, 12, List.of(PASSED), List.of());
        SubmissionResult mine = new SubmissionResult("ada", 1, 2, 3, List.of("problem"), List.of(task));

        assertThat(mine.reproducible())
                .isEqualTo(mine.withTasks(List.of(TaskResult.unscored(
                        "a/B", true, 0, List.of(PASSED.withTries(7, 0).withDiagnostics(Map.of())), List.of()))));
    }
}
