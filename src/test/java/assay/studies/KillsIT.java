package assay.studies;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checks.PropertyClass;
import assay.grading.QuickKills;
import assay.verdict.Figure;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.TaskResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
    private static final Path TABLE = Path.of("docs/kills.md");
    private static final int FEWEST_WRONG = 8;
    private static final int FEWEST_RIGHT = 2;
    private static final List<String> ONLY = Arrays.stream(
                    System.getProperty("assay.kills.tasks", "").split(","))
            .filter(name -> !name.isBlank())
            .toList();

    @TempDir
    static Path work;

    private Map<Trials.Trial, TaskResult> results;
    private Map<Trials.Trial, QuickKills.Wrong> wrong;
    private Map<Trials.Trial, QuickKills.Rejection> rejections;

    /** The reference with figures; what must be told in full is run whole, and nothing is shrunk. */
    @BeforeAll
    void grade() throws IOException {
        Trials explained = new Trials(work.resolve("explained"), true);
        Trials plain = new Trials(work.resolve("plain"), false);
        List<Trials.Trial> whole = new ArrayList<>(plain.kept(Trials.Sort.RIGHT));
        whole.addAll(plain.nulls());
        results = new LinkedHashMap<>(explained.grade(chosen(explained.kept(Trials.Sort.REFERENCE)), SEED));
        results.putAll(plain.grade(chosen(whole), SEED));
        askWrongAnswers(plain);
        Files.writeString(Path.of("target", "kills.md"), table());
    }

    private void askWrongAnswers(Trials trials) throws IOException {
        SortedMap<String, KillTable.Section> known = KillTable.read(Files.readString(TABLE));
        wrong = trials.wrong(
                chosen(trials.kept(Trials.Sort.WRONG)),
                trial -> Optional.ofNullable(known.get(trial.task().id()))
                        .map(section -> section.order(trial.name()))
                        .orElse(List.of()));
        rejections = new LinkedHashMap<>();
        try (QuickKills kills = trials.quickKills(SEED)) {
            Iterator<QuickKills.Rejection> next =
                    kills.of(List.copyOf(wrong.values())).iterator();
            wrong.keySet().forEach(trial -> rejections.put(trial, next.next()));
        }
    }

    private static List<Trials.Trial> chosen(List<Trials.Trial> trials) {
        List<Trials.Trial> chosen =
                trials.stream().filter(t -> chosen(t.task())).toList();
        assertThat(chosen).isNotEmpty();
        return chosen;
    }

    /** Which property rejected which answer, how many were asked for that, and how long they took. */
    private String table() {
        StringBuilder table = new StringBuilder("| answer | rejected by | asked | ms |\n|---|---|---|---|\n");
        rejections.forEach((trial, rejection) -> table.append("| " + trial.label() + " | "
                + rejection.by().orElse("–") + " | " + rejection.asked().size() + " | " + millis(rejection.asked())
                + " |\n"));
        results.forEach((trial, result) -> table.append("| " + trial.label() + " | "
                + String.join(", ", Trials.lost(result.properties())) + " | "
                + result.properties().size() + " | " + millis(result.properties()) + " |\n"));
        return table.toString();
    }

    private static long millis(List<PropertyResult> properties) {
        return properties.stream().mapToLong(PropertyResult::millis).sum();
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
        assertThat(rejections).isNotEmpty();
        rejections.forEach((trial, rejection) -> {
            each.assertThat(rejection.by())
                    .as(trial.label() + " is rejected; " + said(rejection))
                    .isPresent();
            each.assertThat(rejection.asked())
                    .as(trial.label() + "; " + said(rejection))
                    .noneMatch(p -> p.status() == Status.NOT_COMPILED || p.status() == Status.GRADER_FAULT);
        });
        each.assertAll();
    }

    private static String said(QuickKills.Rejection rejection) {
        return rejection.asked().stream()
                .map(p -> p.id() + " " + p.status() + " " + p.headline())
                .collect(Collectors.joining("; "));
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
    void aWrongAnswerChangesTheDrawing() {
        Map<TaskInfo, List<Figure>> right = new LinkedHashMap<>();
        of(Trials.Sort.REFERENCE).forEach((trial, result) -> right.put(trial.task(), result.figures()));
        right.values().removeIf(List::isEmpty);
        assertThat(right).matches(drawn -> !drawn.isEmpty() || !ONLY.isEmpty(), "some task draws");
        try (QuickKills kills = new Trials(work.resolve("drawn"), false).quickKills(SEED)) {
            // Drawn one by one, until one differs: most differ, and all of them would take minutes.
            right.forEach((task, figures) -> assertThat(wrong.values().stream()
                            .filter(answer -> answer.task().equals(task))
                            .map(kills::figures)
                            .anyMatch(drawn -> !drawn.isEmpty() && !drawn.equals(figures)))
                    .as("a wrong answer to " + task.id() + " changes the drawing")
                    .isTrue());
        }
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
        this.wrong.keySet().forEach(t -> wrong.merge(t.task().id(), 1, Integer::sum));
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
