package assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import assay.verdict.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void write() throws IOException {
        site = new Site(folder);
        site.write(Fixture.results());
    }

    @Test
    void hasTwoPagesAndAReportPerSubmissionAPageOfTheClassAndGrades() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).filter(f -> !f.endsWith(WrittenPages.NAME)))
                    .hasSize(3 * 4 + 2);
        }
        assertThat(site.index()).exists();
    }

    @Test
    void aStudentsPageHoldsNoSecretAndNothingOfTheClass() throws IOException {
        String page = Files.readString(site.studentPage("ada"));
        assertThat(page)
                .doesNotContain(
                        Fixture.SECRET_SEED, Fixture.SECRET_EXPECTED, "bert", "index.html", "Inside-grader-fault")
                .doesNotContain("<dt>seed</dt>", "<dt>replay</dt>", "kind void");
        assertThat(Files.readString(site.instructorPage("ada")))
                .contains(Fixture.SECRET_SEED, Fixture.SECRET_EXPECTED, "index.html", "Inside-grader-fault");
    }

    @Test
    void nothingForOtherProgramsIsAmongThePagesToBeHandedOut() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("students"))) {
            assertThat(files).hasSize(4).allMatch(f -> f.toString().endsWith(".html"));
        }
        assertThat(site.junitReport("ada")).exists().hasParentRaw(folder.resolve("junit"));
        assertThat(site.grades()).exists().hasParentRaw(folder);
    }

    @Test
    void anAuthorReadsEverythingOnOnePageWithoutClassOrInstructor(@TempDir Path own) throws IOException {
        Site mine = new Site(own);
        mine.writeForAuthor(Fixture.results(List.of(Fixture.ada()), List.of()));
        try (Stream<Path> files = Files.walk(own)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(mine.authorPage("ada"), mine.grades(), mine.junitReport("ada"));
        }
        assertThat(Files.readString(mine.authorPage("ada")))
                .contains(Fixture.SECRET_SEED, Fixture.SECRET_EXPECTED)
                .doesNotContain("index.html", "students/", "For the instructor", "<nav");
    }

    @Test
    void beginsWithTheMostValuableFailure() throws IOException {
        String page = Files.readString(site.studentPage("ada"));
        String text = page.replaceAll("(?s)<style.*?</style>", "").replaceAll("<[^>]+>", "");
        assertThat(text)
                .contains("Start with DualNorm: attained (A3, 2 points) does not hold, and 2 more of A3 fail.")
                .containsSubsequence("What to do next", "Not begun", "Dual norms and norming vectors");
    }

    @Test
    void opensThreeFailuresOfATaskAtMost() throws IOException {
        String page = Files.readString(site.studentPage("ada"));
        String task = page.substring(page.indexOf("id=\"task-matrixcalculus-EveryVerdict\""));
        String found = task.substring(0, task.indexOf("class=\"figures\""));
        assertThat(found.split("<details class=\"property [a-z]+\" open", -1)).hasSize(1 + 3);
        assertThat(found.split("<details class=\"property ", -1)).hasSize(1 + 8);
    }

    @Test
    void theClassTableGoesSheetBySheet() throws IOException {
        String table = Files.readString(site.index()).split("<table", 2)[1];
        assertThat(table)
                .containsSubsequence(
                        "DualNorm", "Pseudoinverse", "EveryVerdict", "Invariants", "<span>Score <small>", "</thead>");
    }

    @Test
    void fetchesNothingAndRunsNothing() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                String html = Files.readString(page);
                assertThat(html)
                        .contains("default-src 'none'")
                        .doesNotContain("<script", "<img", "http://", "https://", "url(");
            }
        }
    }

    @Test
    void isTheSameEveryTime(@TempDir Path again) throws IOException {
        new Site(again).write(Fixture.results());
        for (Path page : List.of(site.index(), site.studentPage("ada"), site.instructorPage(Fixture.HOSTILE))) {
            assertThat(again.resolve(folder.relativize(page))).hasSameTextualContentAs(page);
        }
    }

    @Test
    void faultsOfTheGraderAndAMissingCageAreOnPageOne(@TempDir Path alarm) throws IOException {
        Results r = Fixture.results(List.of(), List.of("lowrank/DualNorm#hoelder: <boom>"));
        new Site(alarm).write(r.withIsolation("process").withEnd(false, r.graderFaults()));
        assertThat(alarm.resolve("index.html"))
                .content()
                .contains(
                        "lowrank/DualNorm#hoelder: &lt;boom", "Nothing protected this run", "This run is not complete");
    }

    @Test
    void aLargeClassIsOnePageOfModestSize(@TempDir Path large) throws IOException {
        new Site(large).writeClass(Fixture.large(300, 39));
        assertThat(Files.size(large.resolve("index.html"))).isLessThan(1_500_000);
    }
}
