package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.answers.SlipPatch;
import assay.catalogue.Catalogue;
import assay.report.ResultsFile;
import assay.verdict.Fact;
import assay.verdict.PropertyResult;
import assay.verdict.Results;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from the command line to the files, on the examples and on copies of the reference. */
class EndToEndIT {

    private static final Path REFERENCE = Path.of("reference");

    @TempDir
    Path folder;

    private Path submissions;

    @BeforeEach
    void dropFolder() throws IOException {
        submissions = Files.createDirectories(folder.resolve("submissions"));
    }

    @Test
    void twoRunsWithOneSeedAgreeWhateverTheNumberOfCheckers() throws IOException {
        copy(Path.of("submissions/example"), submissions.resolve("example"));
        copy(Path.of("submissions/almost"), submissions.resolve("almost"));

        Results one = graded("one", "--seed", 713, "--jobs", 1);
        Results two = graded("two", "--seed", 713, "--jobs", 2);

        assertThat(ResultsFile.text(ResultsFile.canonical(two)))
                .isEqualTo(ResultsFile.text(ResultsFile.canonical(one)));
        assertThat(one.submissions()).hasSize(2);
    }

    @Test
    void examplesShowWhatTheyAreFor() throws IOException {
        copy(Path.of("submissions/example"), submissions.resolve("example"));
        copy(Path.of("submissions/almost"), submissions.resolve("almost"));

        Results results = graded("reports");

        assertThat(results.graderFaults()).isEmpty();
        assertThat(results.complete()).isTrue();
        SubmissionResult example = submission(results, "example");
        assertThat(example.tasks().stream().filter(t -> !missing(t)))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(t -> t.score() == t.maxScore());
        SubmissionResult almost = submission(results, "almost");
        assertThat(statuses(almost)).contains(Status.PASSED, Status.FALSIFIED, Status.NOT_COMPILED, Status.MISSING);
        assertThat(almost.score()).isBetween(0.2 * almost.maxScore(), 0.9 * almost.maxScore());
        assertThat(folder.resolve("reports/index.html")).content().contains("example", "almost");
        assertThat(folder.resolve("reports/students")).isDirectoryContaining("glob:**almost*");
    }

    @Test
    void brokenFileCostsExactlyWhatDependsOnIt() throws IOException {
        Path broken = copy(REFERENCE, submissions.resolve("broken"));
        Path file = broken.resolve("lowrank/DualNormReference.java");
        Files.writeString(file, Files.readString(file).replaceFirst("return ", "retrun "));

        Results results = graded("reports", "--tries", 5);

        SubmissionResult result = submission(results, "broken");
        assertThat(result.tasks()).hasSameSizeAs(Catalogue.all());
        for (TaskResult task : result.tasks()) {
            boolean costs = task.id().equals("lowrank/DualNorm");
            assertThat(task.properties())
                    .as(task.id())
                    .allMatch(p -> p.status() == (costs ? Status.NOT_COMPILED : Status.PASSED));
        }
        assertThat(result.problems()).anyMatch(p -> p.contains("DualNormReference.java:"));
    }

    @Test
    void replayOfAFailureShrinksToTheSameSample() throws IOException {
        Path wrong = submissions.resolve("wrong");
        SlipPatch.read(Path.of("src/test/answers/lowrank/DualNorm/wrong/ends-swapped.patch"))
                .open(wrong);

        Results results = graded("reports", "--seed", 99, "--task", "DualNorm");
        PropertyResult failed = submission(results, "wrong").tasks().get(0).properties().stream()
                .filter(p -> p.status() == Status.FALSIFIED)
                .findFirst()
                .orElseThrow();
        String id = "lowrank/DualNorm#" + failed.id();
        Assay bySeed = Assay.run("replay", wrong, id, "--seed", 99);
        Assay byInput = Assay.run("replay", wrong, id, "--input", fact(failed, "input code"));

        assertThat(bySeed.code()).isEqualTo(1);
        assertThat(bySeed.out()).contains(fact(failed, "input code"));
        assertThat(byInput.code()).isEqualTo(1);
        assertThat(byInput.out()).contains(failed.headline());
    }

    @Test
    void checkTellsByItsExitCodeWhetherPointsWereLost() {
        Path reports = folder.resolve("reports");

        Assay right = Assay.run("check", "submissions/example", "--task", "DualNorm", "--reports", reports);
        Assay wrong = Assay.run("check", "submissions/almost", "--reports", reports);

        assertThat(right.code()).as(right.out() + right.err()).isZero();
        assertThat(wrong.code()).as(wrong.out()).isEqualTo(1);
        assertThat(wrong.out()).contains("Start with");
        assertThat(wrong.out()).contains(reports.resolve("check/almost.html").toString());
        assertThat(reports.resolve("check")).isDirectoryContaining("glob:**almost.html");
        assertThat(reports.resolve("check/junit")).isDirectoryContaining("glob:**almost.xml");
    }

    @Test
    void resumedRunKeepsWhatWasGradedAndEndsTheSame() throws IOException {
        copy(Path.of("submissions/example"), submissions.resolve("a"));
        copy(Path.of("submissions/almost"), submissions.resolve("b"));
        Results whole = graded("whole", "--seed", 5, "--task", "DualNorm");
        Path file = folder.resolve("half").resolve(ResultsFile.NAME);
        Files.createDirectories(file.getParent());
        ResultsFile.write(
                file, whole.withSubmissions(whole.submissions().subList(0, 1)).withEnd(false, List.of()));

        Results resumed = graded("half", "--resume", "--task", "DualNorm");

        assertThat(ResultsFile.text(ResultsFile.canonical(resumed)))
                .isEqualTo(ResultsFile.text(ResultsFile.canonical(whole)));
    }

    @Test
    void skeletonCompilesAndIsMissingEverywhere() throws IOException {
        Assay made = Assay.run("new", "mine", "--submissions", submissions);
        assertThat(made.code()).as(made.err()).isZero();

        Results results = graded("reports", "--tries", 5);

        assertThat(submission(results, "mine").score()).isZero();
        assertThat(statuses(submission(results, "mine"))).containsOnly(Status.MISSING);
        assertThat(submission(results, "mine").tasks()).hasSameSizeAs(Catalogue.all());
    }

    private Results graded(String reports, Object... more) throws IOException {
        Path into = folder.resolve(reports);
        Object[] arguments = Stream.concat(
                        Stream.of("grade", "--submissions", submissions, "--reports", into), Stream.of(more))
                .toArray();
        Assay run = Assay.run(arguments);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return ResultsFile.read(into.resolve(ResultsFile.NAME));
    }

    private static SubmissionResult submission(Results results, String name) {
        return results.submissions().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean missing(TaskResult task) {
        return task.properties().stream().allMatch(p -> p.status() == Status.MISSING);
    }

    private static List<Status> statuses(SubmissionResult result) {
        return result.tasks().stream()
                .flatMap(t -> t.properties().stream())
                .map(PropertyResult::status)
                .distinct()
                .toList();
    }

    private static String fact(PropertyResult property, String key) {
        return property.facts().stream()
                .filter(f -> f.key().equals(key))
                .map(Fact::value)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(String.format(Locale.ROOT, "no %s in %s", key, property.facts())));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
