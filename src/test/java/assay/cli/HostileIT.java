package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.report.ResultsFile;
import assay.report.Site;
import assay.sandbox.Tier;
import assay.verdict.PropertyResult;
import assay.verdict.Results;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades every hostile submission beside an honest one, in one run, and sees that nobody else notices. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileIT {

    private static final Path HOSTILE = Path.of("src", "test", "hostile");
    private static final Set<Status> OURS = EnumSet.of(Status.VOID, Status.GRADER_FAULT);

    private Path work;
    private Path reports;
    private Traps traps;
    private Descendants processes;
    private String said;
    private int exitCode;
    private Results results;

    @BeforeAll
    void gradeAll(@TempDir Path folder) throws IOException {
        assumeTrue(Bubblewrap.works(), "bubblewrap is not installed or may not create namespaces here");
        work = folder;
        reports = work.resolve("reports");
        traps = Traps.set(work, reports);
        DropFolder drop = new DropFolder(work, work.resolve("drop"));
        drop.addHonest();
        for (Expected expected : Expected.all(HOSTILE)) {
            drop.add(HOSTILE.resolve(expected.name()), expected, traps);
        }
        processes = new Descendants();
        exitCode = grade(work.resolve("drop"), reports);
        results = ResultsFile.read(reports.resolve(ResultsFile.NAME));
    }

    @AfterAll
    void springTraps() throws IOException {
        if (traps != null) {
            traps.close();
        }
        if (processes != null) {
            processes.close();
        }
    }

    static List<Expected> hostile() {
        return Expected.all(HOSTILE);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void endsAsExpected(Expected expected) throws IOException {
        SubmissionResult result = result(results, expected.name());
        Set<Status> found = properties(result).map(PropertyResult::status).collect(Collectors.toSet());
        Set<Status> allowed = EnumSet.noneOf(Status.class);
        allowed.addAll(expected.statuses());
        allowed.addAll(expected.maybe());
        assertThat(found).as(expected.about()).containsAll(expected.statuses()).isSubsetOf(allowed);
        assertThat(result.score()).isBetween(expected.least(), expected.most());
        assertThat(result.maxScore()).isEqualTo(8);
        String page = Files.readString(new Site(reports).instructorPage(expected.name()));
        assertThat(page).contains("</html>");
        for (String shown : expected.shows()) {
            assertThat(page).contains(shown);
        }
        for (String hidden : expected.hides()) {
            assertThat(page).doesNotContain(hidden);
            assertThat(Files.readString(new Site(reports).studentPage(expected.name())))
                    .doesNotContain(hidden);
        }
    }

    @Test
    void theRunEndsWellAndNothingIsVoid() {
        assertThat(exitCode).as(said).isEqualTo(ExitCode.DONE);
        assertThat(results.graderFaults()).isEmpty();
        assertThat(results.complete()).isTrue();
        assertThat(results.isolation()).isEqualTo(Tier.BWRAP.id());
        assertThat(results.submissions().stream().flatMap(HostileIT::properties).map(PropertyResult::status))
                .doesNotContainAnyElementsOf(OURS);
        assertThat(results.submissions()).hasSize(hostile().size() + 1);
    }

    @Test
    void theHonestGradeIsWhatItIsAlone() throws IOException {
        Path alone = work.resolve("alone");
        new DropFolder(work, alone).addHonest();
        assertThat(grade(alone, work.resolve("reports-alone"))).isEqualTo(ExitCode.DONE);
        Results quiet = ResultsFile.read(work.resolve("reports-alone").resolve(ResultsFile.NAME));
        SubmissionResult expected = result(ResultsFile.canonical(quiet), DropFolder.HONEST);
        assertThat(expected.score()).isEqualTo(8);
        assertThat(result(ResultsFile.canonical(results), DropFolder.HONEST))
                .usingRecursiveComparison()
                .isEqualTo(expected);
    }

    @Test
    void nobodyCalledHome() {
        assertThat(traps.connections()).isZero();
    }

    @Test
    void noProcessIsLeft() {
        assertThat(processes.count()).isGreaterThan(hostile().size());
        assertThat(processes.left()).isEmpty();
    }

    @Test
    void theSecretIsInNoReport() throws IOException {
        byte[] secret = Traps.SECRET.getBytes(StandardCharsets.UTF_8);
        for (Path file : filesBelow(reports)) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        }
        assertThat(said).doesNotContain(Traps.SECRET);
    }

    @Test
    void nothingEscapedFromAnArchive() throws IOException {
        assertThat(Path.of("/tmp/escaped.java")).doesNotExist();
        assertThat(filesBelow(work)).noneMatch(f -> f.endsWith("escaped.java"));
    }

    @Test
    void nothingThatCommandsATerminalOrAServiceWasPrinted() {
        assertThat(said).doesNotContain("\u001b", "::set-output", "##vso", "\u202e");
    }

    private int grade(Path drop, Path into) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        List<String> line = new ArrayList<>(List.of("grade", "--submissions", drop.toString(), "--reports"));
        line.addAll(List.of(into.toString(), "--reference", "reference", "--isolation", "bwrap", "--jobs", "2"));
        line.addAll(List.of("--seed", "7", "--tries", "20", "--time-scale", "0.2"));
        int code = Main.run(out, out, line.toArray(String[]::new));
        out.flush();
        said = text.toString();
        return code;
    }

    private static SubmissionResult result(Results of, String name) {
        return of.submissions().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<PropertyResult> properties(SubmissionResult submission) {
        return submission.tasks().stream().flatMap(t -> t.properties().stream());
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
