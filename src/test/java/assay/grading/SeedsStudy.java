package assay.grading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.grading.Trials.Sort;
import assay.grading.Trials.Trial;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.TaskResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The study over many seeds ({@code mvn verify -Pseeds}): no right answer fails at any of 50 seeds, no wrong one passes at
 * any of 20; {@code docs/kills.md} says which property rejects which wrong answer.
 */
class SeedsStudy {

    private static final int FOR_RIGHT = Integer.getInteger("assay.seeds.right", 50);
    private static final int FOR_WRONG = Integer.getInteger("assay.seeds.wrong", 20);
    private static final long FIRST = 1000;
    private static final Path TABLE = Path.of("docs/kills.md");

    @TempDir
    Path work;

    @Test
    void rightAnswersPassAndWrongOnesAreRejectedAtEverySeed() throws IOException {
        Trials trials = new Trials(work);
        List<String> falseRejects = new ArrayList<>();
        for (Map<Trial, TaskResult> one : trials.grade(trials.kept(Sort.REFERENCE, Sort.RIGHT), seeds(FOR_RIGHT))) {
            one.forEach((trial, result) -> result.properties().stream()
                    .filter(p -> p.status() != Status.PASSED || p.earned() < 1)
                    .forEach(p -> falseRejects.add(trial.label() + " " + p.id() + " " + p.status() + " " + p.facts())));
        }
        List<Trial> wrong = trials.kept(Sort.WRONG);
        Map<String, Map<String, Integer>> kills = new TreeMap<>();
        List<String> survivors = new ArrayList<>();
        List<Map<Trial, TaskResult>> runs = trials.grade(wrong, seeds(FOR_WRONG));
        for (Map<Trial, TaskResult> one : runs) {
            one.forEach((trial, result) -> count(kills, survivors, trial, result));
        }
        Files.writeString(TABLE, KillTable.of(wrong, kills, FOR_RIGHT, FOR_WRONG, falseRejects, survivors));
        assertThat(runs).hasSize(FOR_WRONG);
        assertThat(falseRejects).as("right answers that were rejected").isEmpty();
        assertThat(survivors).as("wrong answers that passed").isEmpty();
    }

    private static void count(
            Map<String, Map<String, Integer>> kills, List<String> survivors, Trial trial, TaskResult result) {
        List<String> lost = Trials.lost(result);
        if (lost.isEmpty()) {
            survivors.add(trial.label());
        }
        Map<String, Integer> row = kills.computeIfAbsent(trial.label(), l -> new TreeMap<>());
        for (PropertyResult p : result.properties()) {
            if (lost.contains(p.id())) {
                row.merge(p.id(), 1, Integer::sum);
            }
        }
    }

    private static List<Long> seeds(int count) {
        return LongStream.range(FIRST, FIRST + count).boxed().toList();
    }
}
