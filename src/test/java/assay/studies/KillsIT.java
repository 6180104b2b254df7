package assay.studies;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checks.PropertyClass;
import assay.verdict.Figure;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.TaskResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The grader is graded, at one seed: right answers pass, wrong ones are rejected, null answers earn next to nothing. While a
 * task is being written, {@code -Dassay.kills.tasks=DualNorm,RankGame} grades these alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillsIT {

    private static final long SEED = 713;
    private static final int FEWEST_WRONG = 8;
    private static final int FEWEST_RIGHT = 2;
    private static final List<String> ONLY = Arrays.stream(
                    System.getProperty("assay.kills.tasks", "").split(","))
            .filter(name -> !name.isBlank())
            .toList();

    @TempDir
    static Path work;

    private Map<Trials.Trial, TaskResult> results;

    @BeforeAll
    void grade() throws IOException {
        Trials trials = new Trials(work, true);
        List<Trials.Trial> all = new ArrayList<>(trials.kept(Trials.Sort.values()));
        all.addAll(trials.nulls());
        all.removeIf(t -> !chosen(t.task()));
        results = trials.grade(all, SEED);
        assertThat(results).hasSameSizeAs(all);
        Files.writeString(Path.of("target", "kills.md"), table());
    }

    /** Which property rejects which answer at this seed, what docs/kills.md says of many, and how long its properties took. */
    private String table() {
        return results.entrySet().stream()
                .map(e -> "| " + e.getKey().label() + " | "
                        + String.join(", ", Trials.lost(e.getValue().properties())) + " | " + millis(e.getValue())
                        + " |\n")
                .collect(Collectors.joining("", "| answer | rejected by | ms |\n|---|---|---|\n", ""));
    }

    private static long millis(TaskResult result) {
        return result.properties().stream().mapToLong(PropertyResult::millis).sum();
    }

    @Test
    void referenceAndRightAnswersPassEverything() {
        SoftAssertions each = new SoftAssertions();
        of(Trials.Sort.REFERENCE, Trials.Sort.RIGHT)
                .forEach((trial, result) -> each.assertThat(result.properties())
                        .as(trial.label() + "\n" + Trials.told(result))
                        .isNotEmpty()
                        .allMatch(p -> p.status() == Status.PASSED && p.earned() == 1));
        each.assertAll();
    }

    @Test
    void wrongAnswersAreRejected() {
        SoftAssertions each = new SoftAssertions();
        of(Trials.Sort.WRONG).forEach((trial, result) -> {
            each.assertThat(Trials.lost(result.properties())).as(trial.label()).isNotEmpty();
            each.assertThat(result.properties())
                    .as(trial.label() + "\n" + Trials.told(result))
                    .noneMatch(p -> p.status() == Status.NOT_COMPILED || p.status() == Status.GRADER_FAULT);
        });
        each.assertAll();
    }

    @Test
    void nullAnswersEarnNextToNothing() {
        double most = of(Trials.Sort.NULL).entrySet().stream()
                .peek(e -> assertThat(e.getValue().score())
                        .as(e.getKey().label() + " earned by " + earned(e.getValue()))
                        .isLessThanOrEqualTo(NullAnswers.MOST * e.getValue().maxScore()))
                .mapToDouble(e -> e.getValue().score())
                .max()
                .orElseThrow();
        assertThat(most).isNotNegative();
    }

    @Test
    void wrongAnswersChangeTheDrawing() {
        Map<TaskInfo, List<Figure>> right = new LinkedHashMap<>();
        of(Trials.Sort.REFERENCE).forEach((trial, result) -> right.put(trial.task(), result.figures()));
        right.values().removeIf(List::isEmpty);
        assertThat(right).isNotEmpty();
        right.forEach((task, figures) -> assertThat(of(Trials.Sort.WRONG).entrySet().stream()
                        .filter(e -> e.getKey().task().equals(task))
                        .map(e -> e.getValue().figures()))
                .as("drawings of wrong answers to " + task.id())
                .anyMatch(drawn -> !drawn.isEmpty() && !drawn.equals(figures)));
    }

    @Test
    void everyDrawingIsDrawnFromTheReference() {
        of(Trials.Sort.REFERENCE)
                .forEach((trial, result) -> assertThat(result.figures())
                        .as("figures of " + trial.task().id())
                        .hasSameSizeAs(PropertyClass.of(trial.task()).drawings()));
    }

    @Test
    void everyTaskKeepsEnoughAnswers() {
        Map<String, Integer> wrong = new TreeMap<>();
        Map<String, Integer> right = new TreeMap<>();
        of(Trials.Sort.WRONG).keySet().forEach(t -> wrong.merge(t.task().id(), 1, Integer::sum));
        of(Trials.Sort.RIGHT).keySet().forEach(t -> right.merge(t.task().id(), 1, Integer::sum));
        for (TaskInfo task : Catalogue.all().stream().filter(KillsIT::chosen).toList()) {
            assertThat(wrong.getOrDefault(task.id(), 0))
                    .as("wrong answers of " + task.id())
                    .isGreaterThanOrEqualTo(FEWEST_WRONG);
            assertThat(right.getOrDefault(task.id(), 0))
                    .as("right answers of " + task.id())
                    .isGreaterThanOrEqualTo(FEWEST_RIGHT);
        }
    }

    private static boolean chosen(TaskInfo task) {
        return ONLY.isEmpty() || ONLY.contains(task.name());
    }

    private static String earned(TaskResult result) {
        return result.properties().stream()
                .filter(p -> p.status() == Status.PASSED)
                .map(p -> p.item() + " " + p.id())
                .toList()
                .toString();
    }

    private Map<Trials.Trial, TaskResult> of(Trials.Sort... sorts) {
        Map<Trials.Trial, TaskResult> chosen = new LinkedHashMap<>(results);
        chosen.keySet().removeIf(t -> !List.of(sorts).contains(t.sort()));
        assertThat(chosen).isNotEmpty();
        return chosen;
    }
}
