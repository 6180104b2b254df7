package assay.studies;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.grading.Scoring;
import assay.studies.Trials.Sort;
import assay.studies.Trials.Trial;
import assay.verdict.ItemScore;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The study over many seeds ({@code mvn verify -Pseeds}, for some tasks alone {@code -Dassay.seeds.tasks=DualNorm,RankGame}):
 * no right answer fails at any of 50 seeds, no wrong one passes and no null one earns points to speak of at any of 20;
 * {@code docs/kills.md} says which property rejects which wrong answer.
 */
class SeedsStudy {

    private static final int FOR_RIGHT = Integer.getInteger("assay.seeds.right", 50);
    private static final int FOR_WRONG = Integer.getInteger("assay.seeds.wrong", 20);
    private static final List<String> TASKS = Arrays.stream(
                    System.getProperty("assay.seeds.tasks", "").split(","))
            .filter(name -> !name.isBlank())
            .toList();
    private static final long FIRST = 1000;
    private static final Path TABLE = Path.of("docs/kills.md");

    @TempDir
    Path work;

    private final List<String> falseRejects = new ArrayList<>();
    private final List<String> survivors = new ArrayList<>();
    private final List<String> overpaid = new ArrayList<>();

    /** Task by task, each with its section of the table, so that a study that is cut short has told what it found. */
    @Test
    void rightAnswersPassAndWrongOnesAreRejectedAtEverySeed() throws IOException {
        Trials trials = new Trials(work, false);
        List<TaskInfo> tasks = Catalogue.all().stream()
                .filter(t -> TASKS.isEmpty() || TASKS.contains(t.name()))
                .toList();
        assertThat(tasks).hasSizeGreaterThanOrEqualTo(Math.max(1, TASKS.size()));
        for (TaskInfo task : tasks) {
            KillTable.Section section = study(trials, task);
            SortedMap<String, KillTable.Section> sections = KillTable.read(Files.readString(TABLE));
            sections.put(task.id(), section);
            Files.writeString(TABLE, KillTable.write(sections.values()));
        }
        assertThat(falseRejects).as("right answers that were rejected").isEmpty();
        assertThat(survivors).as("wrong answers that passed").isEmpty();
        assertThat(overpaid).as("null answers that earned points").isEmpty();
    }

    private KillTable.Section study(Trials trials, TaskInfo task) {
        List<Trial> right = of(task, trials.kept(Sort.REFERENCE, Sort.RIGHT));
        List<Trial> wrong = of(task, trials.kept(Sort.WRONG));
        Map<Trial, List<List<PropertyResult>>> onRight = trials.study(right, seeds(FOR_RIGHT));
        Map<Trial, List<List<PropertyResult>>> onWrong = trials.study(wrong, seeds(FOR_WRONG));
        assertThat(onRight)
                .hasSameSizeAs(right)
                .allSatisfy((trial, runs) -> assertThat(runs).hasSize(FOR_RIGHT).doesNotContain(List.of()));
        assertThat(onWrong)
                .hasSameSizeAs(wrong)
                .allSatisfy((trial, runs) -> assertThat(runs).hasSize(FOR_WRONG).doesNotContain(List.of()));
        each(onRight, (trial, results) -> falseRejects.addAll(imperfect(trial, results)));
        each(
                onWrong,
                (trial, results) ->
                        survivors.addAll(Trials.lost(results).isEmpty() ? List.of(trial.label()) : List.of()));
        long falseRejects = count(onRight, results -> results.stream().anyMatch(SeedsStudy::imperfect));
        long passes = count(onWrong, results -> Trials.lost(results).isEmpty());
        String figures = String.format(
                Locale.ROOT,
                """
                %d right answers, reference included, at %d seeds: %d false rejects. %d wrong answers at %d seeds: %d times one passed.
                %d answers that know nothing at %d seeds: at most %.1f %% of the points.
                """,
                right.size(),
                FOR_RIGHT,
                falseRejects,
                wrong.size(),
                FOR_WRONG,
                passes,
                NullAnswers.KINDS.size(),
                FOR_WRONG,
                100 * mostForNothing(trials, task));
        return new KillTable.Section(task, figures, rejections(onWrong));
    }

    /** The largest share of the task's points that an answer earns which knows nothing. */
    private double mostForNothing(Trials trials, TaskInfo task) {
        Map<Trial, List<List<PropertyResult>>> onNull = trials.studyWhole(of(task, trials.nulls()), seeds(FOR_WRONG));
        assertThat(onNull)
                .hasSize(NullAnswers.KINDS.size())
                .allSatisfy((trial, runs) -> assertThat(runs).hasSize(FOR_WRONG).doesNotContain(List.of()));
        List<Double> shares = new ArrayList<>();
        each(onNull, (trial, results) -> {
            double share = share(task, results);
            shares.add(share);
            if (share > NullAnswers.MOST) {
                overpaid.add(trial.label() + " " + share);
            }
        });
        return shares.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static double share(TaskInfo task, List<PropertyResult> results) {
        Map<String, Double> points = new TreeMap<>();
        task.items().forEach(item -> points.put(item.id(), item.points()));
        Collection<ItemScore> scores = Scoring.items(points, results).values();
        double most = scores.stream().mapToDouble(ItemScore::maxScore).sum();
        assertThat(most).as(task.id() + " has points to earn").isPositive();
        return scores.stream().mapToDouble(ItemScore::score).sum() / most;
    }

    private static List<Trial> of(TaskInfo task, List<Trial> all) {
        List<Trial> chosen = all.stream().filter(t -> t.task().equals(task)).toList();
        assertThat(chosen).as("answers to " + task.id()).isNotEmpty();
        return chosen;
    }

    /** By answer the properties that rejected it, each with the number of seeds where that is not all. */
    private static SortedMap<String, String> rejections(Map<Trial, List<List<PropertyResult>>> runs) {
        SortedMap<String, String> rejections = new TreeMap<>();
        runs.forEach((trial, seeds) -> {
            Map<String, Integer> row = new TreeMap<>();
            seeds.forEach(results -> Trials.lost(results).forEach(property -> row.merge(property, 1, Integer::sum)));
            rejections.put(
                    trial.name(),
                    row.entrySet().stream()
                            .map(e -> e.getValue() == FOR_WRONG ? e.getKey() : e.getKey() + " (" + e.getValue() + ")")
                            .collect(Collectors.joining(", ")));
        });
        return rejections;
    }

    private static long count(Map<Trial, List<List<PropertyResult>>> runs, Predicate<List<PropertyResult>> what) {
        return runs.values().stream().flatMap(List::stream).filter(what).count();
    }

    private static boolean imperfect(PropertyResult property) {
        return property.status() != Status.PASSED || property.earned() < 1;
    }

    private static List<String> imperfect(Trial trial, List<PropertyResult> results) {
        return results.stream()
                .filter(SeedsStudy::imperfect)
                .map(p -> trial.label() + " " + p.id() + " " + p.status() + " " + p.facts())
                .toList();
    }

    private static void each(
            Map<Trial, List<List<PropertyResult>>> runs, BiConsumer<Trial, List<PropertyResult>> action) {
        runs.forEach((trial, seeds) -> seeds.forEach(results -> action.accept(trial, results)));
    }

    private static List<Long> seeds(int count) {
        return LongStream.range(FIRST, FIRST + count).boxed().toList();
    }
}
