package assay.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.sandbox.Tier;
import assay.sandbox.WorkerImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RemoteCheckerIT {

    @TempDir
    Path work;

    @Test
    void aCheckerThatNeitherAnswersNorDiesIsEnded() throws Exception {
        try (RemoteChecker checker = checker(new Patience(Duration.ofSeconds(3), Duration.ofHours(1)))) {
            signal("STOP", checker.handle());
            assertThatThrownBy(() -> checker.check(job()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("it did nothing for");
            assertThat(ends(checker.handle())).isTrue();
        }
    }

    @Test
    void aCheckerThatIsKilledEndedWithoutAWord() throws Exception {
        try (RemoteChecker checker = checker(new Patience(Duration.ofHours(1), Duration.ofHours(1)))) {
            checker.handle().destroyForcibly();
            assertThatThrownBy(() -> checker.check(job())).isInstanceOf(CheckerEnded.class);
        }
    }

    private RemoteChecker checker(Patience patience) {
        WorkerImage image = WorkerImage.assemble(work);
        return new RemoteChecker(
                () -> new CheckerSetting(Tier.PROCESS, image, work, Optional.empty()),
                job -> patience,
                Duration.ofMillis(500));
    }

    private Job job() {
        return new Job(
                "nobody",
                work,
                List.of("lowrank/DualNorm"),
                Optional.empty(),
                Optional.empty(),
                new Plan(Seeds.of(1), 1, 1),
                "",
                false);
    }

    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        int status = new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid())
                .start()
                .waitFor();
        assertThat(status).isZero();
    }

    private static boolean ends(ProcessHandle process) throws InterruptedException {
        for (int i = 0; i < 200 && process.isAlive(); i++) {
            Thread.sleep(50);
        }
        return !process.isAlive();
    }
}
