package assay.siege;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.ExitCode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator leaves on the disk that nothing could warn. */
@Timeout(600)
class KilledIT {

    /** 128 and the number of SIGKILL. */
    private static final int KILLED = 137;

    @TempDir
    Path folder;

    @Test
    void theNextRunTidiesUpAfterOneThatWasKilledAndNotAfterOneThatLives() throws Exception {
        SmallClass.write(folder.resolve("submissions"), 3);
        Path tmp = folder.resolve("tmp");
        try (GradeProcess living = new GradeProcess(tmp, arguments("living"))) {
            Path alive = own(tmp, List.of());
            // Before anything is left: stopped while it tidies up itself, it would keep what it has begun with.
            signal(living, "STOP");
            Path dead;
            try (GradeProcess killed = new GradeProcess(tmp, arguments("killed"))) {
                dead = own(tmp, List.of(alive));
                killed.coordinator().destroyForcibly();
                assertThat(killed.end()).isEqualTo(KILLED);
                assertThat(killed.orphans(60)).isEmpty();
            }
            assertThat(dead).as("what a killed run leaves").exists();
            try (GradeProcess next = new GradeProcess(tmp, arguments("next"))) {
                assertThat(next.end()).isEqualTo(ExitCode.DONE);
                assertThat(dead).doesNotExist();
                assertThat(alive).isDirectory();
            }
            signal(living, "CONT");
            assertThat(living.end()).isEqualTo(ExitCode.DONE);
        }
        assertThat(folders(tmp)).isEmpty();
    }

    /** Waits until there is another folder among the temporary files, and somebody owns it. */
    private static Path own(Path tmp, List<Path> others) throws IOException, InterruptedException {
        while (true) {
            for (Path found : folders(tmp)) {
                if (!others.contains(found) && Files.exists(found.resolve(".owner"))) {
                    return found;
                }
            }
            Thread.sleep(5);
        }
    }

    private static void signal(GradeProcess run, String name) throws IOException, InterruptedException {
        String pid = Long.toString(run.coordinator().pid());
        assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor())
                .isZero();
    }

    private static List<Path> folders(Path tmp) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(tmp, "assay*")) {
            all.forEach(found::add);
        }
        return found;
    }

    private List<String> arguments(String name) {
        return List.of(
                "grade",
                "--submissions=" + folder.resolve("submissions"),
                "--reports=" + folder.resolve(name),
                "--reference=" + folder.resolve("none"),
                "--isolation=process",
                "--task=DualNorm",
                "--tries=20",
                "--jobs=1",
                "--seed=7");
    }
}
