package assay.grading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.grading.Trials.Sort;
import assay.grading.Trials.Trial;
import assay.tasks.Catalogue;
import assay.tasks.TaskInfo;
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
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The study over many seeds ({@code mvn verify -Pseeds}, for some tasks alone {@code -Dassay.seeds.tasks=DualNorm,RankGame}):
 * no right answer fails at any of 50 seeds, no wrong one passes at any of 20; {@code docs/kills.md} says which property
 * rejects which wrong answer.
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
    }

    private KillTable.Section study(Trials trials, TaskInfo task) {
        List<Trial> right = of(task, trials.kept(Sort.REFERENCE, Sort.RIGHT));
        List<Trial> wrong = of(task, trials.kept(Sort.WRONG));
        List<Map<Trial, TaskResult>> onRight = trials.study(right, seeds(FOR_RIGHT));
        List<Map<Trial, TaskResult>> onWrong = trials.study(wrong, seeds(FOR_WRONG));
        assertThat(onRight).hasSize(FOR_RIGHT).allSatisfy(one -> assertThat(one).hasSameSizeAs(right));
        assertThat(onWrong).hasSize(FOR_WRONG).allSatisfy(one -> assertThat(one).hasSameSizeAs(wrong));
        each(onRight, (trial, result) -> falseRejects.addAll(imperfect(trial, result)));
        each(
                onWrong,
                (trial, result) ->
                        survivors.addAll(Trials.lost(result).isEmpty() ? List.of(trial.label()) : List.of()));
        return new KillTable.Section(
                task,
                right.size(),
                FOR_RIGHT,
                count(onRight, r -> r.properties().stream().anyMatch(SeedsStudy::imperfect)),
                FOR_WRONG,
                count(onWrong, r -> Trials.lost(r).isEmpty()),
                kills(onWrong));
    }

    private static List<Trial> of(TaskInfo task, List<Trial> all) {
        List<Trial> chosen = all.stream().filter(t -> t.task().equals(task)).toList();
        assertThat(chosen).as("answers to " + task.id()).isNotEmpty();
        return chosen;
    }

    private static Map<Trial, Map<String, Integer>> kills(List<Map<Trial, TaskResult>> runs) {
        Map<Trial, Map<String, Integer>> kills = new LinkedHashMap<>();
        each(runs, (trial, result) -> {
            Map<String, Integer> row = kills.computeIfAbsent(trial, t -> new TreeMap<>());
            Trials.lost(result).forEach(property -> row.merge(property, 1, Integer::sum));
        });
        return kills;
    }

    private static long count(List<Map<Trial, TaskResult>> runs, Predicate<TaskResult> what) {
        return runs.stream().flatMap(one -> one.values().stream()).filter(what).count();
    }

    private static boolean imperfect(PropertyResult property) {
        return property.status() != Status.PASSED || property.earned() < 1;
    }

    private static List<String> imperfect(Trial trial, TaskResult result) {
        return result.properties().stream()
                .filter(SeedsStudy::imperfect)
                .map(p -> trial.label() + " " + p.id() + " " + p.status() + " " + p.facts())
                .toList();
    }

    private static void each(List<Map<Trial, TaskResult>> runs, BiConsumer<Trial, TaskResult> action) {
        runs.forEach(one -> one.forEach(action));
    }

    private static List<Long> seeds(int count) {
        return LongStream.range(FIRST, FIRST + count).boxed().toList();
    }
}
