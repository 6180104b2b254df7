package assay.siege;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Assay;
import assay.cli.ExitCode;
import assay.report.ResultsFile;
import assay.verdict.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --resume} does when the run that it goes on with was another one. */
@Timeout(300)
class ResumeIT {

    @TempDir
    Path folder;

    private Path file;

    @Test
    void onlyTheSameRunIsGoneOnWith() throws IOException {
        file = folder.resolve("reports").resolve(ResultsFile.NAME);
        SmallClass.write(folder.resolve("submissions"), 1);
        assertThat(grade("--tries=2", "--seed=7").code()).isZero();
        String before = Files.readString(file);
        SubmissionResult first = ResultsFile.read(file).submissions().get(0);

        Path data = Files.createDirectories(folder.resolve("data"));
        Assay others = grade("--resume", "--tries=3", "--seed=8", "--time-scale=3", "--data=" + data);
        assertRefused(
                others,
                "tries (2, now 3), other time scale (1.0, now 3.0), other data (generated, now files of digest sha256:",
                "other seed (7, now 8)");
        Path toml = folder.resolve("submissions/assignment.toml");
        Files.writeString(toml, "[tasks]\n\"lowrank/LowRankNorm\" = \"default\"\n\"lowrank/DualNorm\" = 80\n");
        assertRefused(
                grade("--resume", "--tries=2"),
                "tasks (now also lowrank/LowRankNorm), other points (of lowrank/DualNorm)");
        assertThat(file).hasContent(before);

        Files.delete(toml);
        SmallClass.write(folder.resolve("submissions"), 2);
        Assay resumed = grade("--resume", "--tries=2");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(ResultsFile.read(file).submissions()).hasSize(2).startsWith(first);
    }

    private static void assertRefused(Assay run, String... differences) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().lines().filter(l -> l.contains("--resume")))
                .singleElement()
                .asString()
                .startsWith("assay: --resume: ")
                .contains(differences)
                .endsWith("begin anew without --resume");
    }

    private Assay grade(String... more) {
        List<Object> line = new ArrayList<>(List.of("grade", "--submissions", folder.resolve("submissions")));
        line.addAll(List.of("--reports", folder.resolve("reports"), "--reference", folder.resolve("none")));
        line.addAll(List.of("--isolation", "process"));
        line.addAll(List.of(more));
        return Assay.run(line.toArray());
    }
}
