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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
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
            Files.writeString(TABLE, KillTable.renew(Files.readString(TABLE), List.of(section)));
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
        return new KillTable.Section(
                task,
                right.size(),
                FOR_RIGHT,
                count(onRight, results -> results.stream().anyMatch(SeedsStudy::imperfect)),
                FOR_WRONG,
                count(onWrong, results -> Trials.lost(results).isEmpty()),
                NullAnswers.KINDS.size(),
                mostForNothing(trials, task),
                kills(onWrong));
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

    private static Map<Trial, Map<String, Integer>> kills(Map<Trial, List<List<PropertyResult>>> runs) {
        Map<Trial, Map<String, Integer>> kills = new LinkedHashMap<>();
        each(runs, (trial, results) -> {
            Map<String, Integer> row = kills.computeIfAbsent(trial, t -> new TreeMap<>());
            Trials.lost(results).forEach(property -> row.merge(property, 1, Integer::sum));
        });
        return kills;
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
