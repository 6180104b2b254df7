package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input is said in one clear line with a remedy, before anything is graded or written. */
class BadInputMessagesTest {

    @TempDir
    Path folder;

    private Path submissions;
    private Path reports;

    @BeforeEach
    void dropFolder() throws IOException {
        submissions = Files.createDirectories(folder.resolve("submissions"));
        reports = folder.resolve("reports");
    }

    @Test
    void missingFolder() {
        complains(2, List.of("nowhere", "--submissions"), "grade", "--submissions", folder.resolve("nowhere"));
    }

    @Test
    void missingSubmission() {
        complains(2, List.of("nobody", "folder, a zip or a jar"), "check", folder.resolve("nobody"));
    }

    @Test
    void emptyDropFolder() {
        complains(5, List.of("nothing to grade", "--submissions"), "grade", "--submissions", submissions);
    }

    @Test
    void unknownTask() throws IOException {
        someSubmission();

        complains(2, List.of("DualNrom", "did you mean"), "grade", "--submissions", submissions, "--task", "DualNrom");
    }

    @Test
    void realFilesThatAreNone() throws IOException {
        someSubmission();
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("molecules.csv"), "sample,A_x,A_y\n0,1,two\n");
        Files.write(data.resolve("test_batch.bin"), new byte[3072]);
        Files.write(data.resolve("generator.f32"), new byte[7]);

        complains(
                2,
                List.of("molecules.csv, line 2 has 'two'", "test_batch.bin has 3072 bytes", "generator.f32"),
                "grade",
                "--submissions",
                submissions,
                "--data",
                data);
    }

    @Test
    void badAssignment() throws IOException {
        someSubmission();
        Files.writeString(
                submissions.resolve("assignment.toml"), "title = \"x\"\n\n[tasks]\n\"lowrank/DualNrom\" = 3\n");

        complains(2, List.of("assignment.toml:4", "lowrank/DualNorm"), "grade", "--submissions", submissions);
    }

    @Test
    void brokenToml() throws IOException {
        someSubmission();
        Files.writeString(submissions.resolve("assignment.toml"), "title = \n");

        complains(2, List.of("assignment.toml:1"), "grade", "--submissions", submissions);
    }

    @Test
    void reportsThatCannotBeWritten() throws IOException {
        someSubmission();
        Files.writeString(reports, "a file where a folder should be");

        complains(2, List.of("reports cannot be written", "--reports"), "grade", "--submissions", submissions);
        assertThat(reports).isRegularFile();
    }

    @Test
    void unknownIsolation() throws IOException {
        someSubmission();

        complains(2, List.of("fortress", "bwrap"), "grade", "--submissions", submissions, "--isolation", "fortress");
    }

    @Test
    void impossibleNumbers() throws IOException {
        someSubmission();

        complains(2, List.of("--tries"), "grade", "--submissions", submissions, "--isolation", "process", "--tries", 0);
        complains(2, List.of("--jobs"), "grade", "--submissions", submissions, "--isolation", "process", "--jobs", 0);
        complains(2, List.of("--seed"), "grade", "--submissions", submissions, "--seed", "many");
    }

    @Test
    void propertyThatIsNone() throws IOException {
        Path submission = someSubmission();

        complains(2, List.of("names no property"), "replay", submission, "DualNorm");
        complains(
                2,
                List.of("has no property", "attained"),
                "replay",
                submission,
                "lowrank/DualNorm#atained",
                "--isolation",
                "process");
    }

    @Test
    void corruptZipIsRejectedAndOthersGoOn() throws IOException {
        Files.write(submissions.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});

        Assay run =
                Assay.run("check", submissions.resolve("broken.zip"), "--reports", reports, "--isolation", "process");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("broken").contains("zip");
    }

    private Path someSubmission() throws IOException {
        return Files.createDirectories(submissions.resolve("someone"));
    }

    private void complains(int code, List<String> words, Object... arguments) {
        boolean writes = arguments[0].equals("grade") || arguments[0].equals("check");
        Object[] all = writes
                ? Stream.concat(Stream.of(arguments), Stream.of("--reports", reports))
                        .toArray()
                : arguments;
        Assay run = Assay.run(all);

        assertThat(run.err()).contains(words).doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(code);
        assertThat(Files.exists(reports.resolve("results.json"))).isFalse();
    }
}
