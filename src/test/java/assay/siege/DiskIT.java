package assay.siege;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Assay;
import assay.cli.ExitCode;
import assay.report.ResultsFile;
import assay.report.Site;
import assay.verdict.Results;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read or written, in the middle of a run and before. */
@Timeout(180)
class DiskIT {

    @TempDir
    Path folder;

    private Path submissions;
    private Path reports;

    @BeforeEach
    void twoSubmissions() throws IOException {
        submissions = Files.createDirectories(folder.resolve("submissions"));
        reports = Files.createDirectories(folder.resolve("reports"));
        SmallClass.write(submissions, 2);
    }

    @Test
    void aDiskThatIsFullFromTheStartIsSaidBeforeAnythingIsGraded() throws Exception {
        try (Mounted disk = Mounted.small(reports)) {
            fill(reports, 0);
            Assay run = grade();
            assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).contains(disk.folder().toString(), "No space left on device", "--reports");
            assertThat(run.out()).doesNotContain("[1/2]");
        }
    }

    @Test
    void aDiskThatRunsFullLeavesWholeFilesAndEveryoneIsGraded() throws Exception {
        try (Mounted disk = Mounted.small(reports)) {
            fill(reports, 40 << 10);
            Assay run = grade();
            assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).contains("[2/2]", "will try again at the end");
            assertThat(run.err())
                    .contains("No space left on device", "make room")
                    .doesNotContain("\tat ");
            Results kept = ResultsFile.read(reports.resolve(ResultsFile.NAME));
            assertThat(kept.submissions()).hasSizeLessThanOrEqualTo(2);
            assertWhole(disk.folder());
        }
    }

    @Test
    void aFolderMountedReadOnlyIsSaidBeforeAnythingIsGraded() throws Exception {
        try (Mounted disk = Mounted.small(reports)) {
            disk.makeReadOnly();
            Assay run = grade();
            assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).contains("reports cannot be written", "--reports");
            assertThat(run.out()).doesNotContain("[1/2]");
        }
    }

    @Test
    void onePageThatCannotBeWrittenFakedByAFolderInItsPlaceCostsNoOneElse() throws IOException {
        Path page = new Site(reports).instructorPage(SmallClass.name(0));
        Files.createDirectories(page.resolve("in the way"));
        Assay run = grade();
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(page.toString(), "make room or way").doesNotContain("\tat ");
        Results results = ResultsFile.read(reports.resolve(ResultsFile.NAME));
        assertThat(results.complete()).isTrue();
        assertThat(results.submissions()).hasSize(2).allMatch(s -> s.tasks().size() == 1);
        assertThat(new Site(reports).instructorPage(SmallClass.name(1))).exists();
    }

    @Test
    void pagesOfASubmissionThatIsGoneGoWithTheNextRun() throws IOException {
        assertThat(grade().code()).isZero();
        Path mine = Files.writeString(reports.resolve("submissions/mine.html"), "not Assay's");
        Mounted.delete(submissions.resolve(SmallClass.name(1)));
        assertThat(grade().code()).isZero();
        assertThat(new Site(reports).instructorPage(SmallClass.name(0))).exists();
        assertThat(new Site(reports).instructorPage(SmallClass.name(1))).doesNotExist();
        assertThat(new Site(reports).studentPage(SmallClass.name(1))).doesNotExist();
        assertThat(mine).exists();
    }

    private Assay grade() {
        return Assay.run(
                "grade",
                "--submissions",
                submissions,
                "--reports",
                reports,
                "--reference",
                folder.resolve("none"),
                "--isolation",
                "process",
                "--task",
                "DualNorm",
                "--tries",
                5,
                "--jobs",
                1);
    }

    /** Fills the disk but for so many bytes. */
    private static void fill(Path disk, int left) throws IOException {
        Path file = disk.resolve("filling");
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() - left);
            }
        }
    }

    private static void assertWhole(Path disk) throws IOException {
        try (Stream<Path> files = Files.walk(disk)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.toString()).doesNotEndWith(".part").doesNotEndWith(".tmp");
                if (file.toString().endsWith(".html")) {
                    assertThat(Files.readString(file)).contains("</html>");
                }
            }
        }
    }
}
