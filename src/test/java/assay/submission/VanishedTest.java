package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import assay.catalogue.Catalogue;
import assay.intake.Candidate;
import assay.intake.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was listed and is gone when it is taken in costs its own submission only. */
class VanishedTest {

    @TempDir
    Path folder;

    @Test
    void isRejectedAndTheNextIsTakenIn() throws IOException {
        Path drop = Files.createDirectories(folder.resolve("drop"));
        Path gone = Files.createDirectories(drop.resolve("a"));
        Path zip = Files.write(drop.resolve("b.zip"), new byte[] {1});
        Files.writeString(Files.createDirectories(drop.resolve("c")).resolve("Mine.java"), "class Mine {}");
        List<Candidate> listed = Submissions.find(drop);
        Files.delete(gone);
        Files.delete(zip);
        SubmissionBuilder builder = new SubmissionBuilder(DropFolder.JAVAC, Catalogue.all());
        List<Submission> taken = listed.stream()
                .map(c -> builder.take(c, folder.resolve("work").resolve(c.name())))
                .toList();
        assertThat(taken).hasSize(3);
        assertThat(taken.subList(0, 2))
                .allSatisfy(s -> assertThat(s.rejection())
                        .contains("was there when the run began and is gone now; hand it in again"));
        assertThat(taken.get(2).rejection()).isEmpty();
        assertThat(taken.get(2).classes()).isPresent();
    }
}
