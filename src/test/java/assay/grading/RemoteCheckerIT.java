package assay.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.base.Once;
import assay.checker.CheckerLink;
import assay.checker.CheckerMain;
import assay.checker.CheckerSetting;
import assay.checker.Job;
import assay.checker.Plan;
import assay.checker.Seeds;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RemoteCheckerIT {

    @TempDir
    Path work;

    @Test
    void aCheckerThatNeitherAnswersNorDiesIsEnded() throws Exception {
        try (RemoteChecker checker = checker(new HangLimits(Duration.ofSeconds(3), Duration.ofHours(1)))) {
            signal("STOP", checker.handle());
            assertThatThrownBy(() -> checker.check(job()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("it did nothing for");
            assertThat(ends(checker.handle())).isTrue();
        }
    }

    @Test
    void aCheckerThatIsKilledEndedWithoutAWord() throws Exception {
        try (RemoteChecker checker = checker(new HangLimits(Duration.ofHours(1), Duration.ofHours(1)))) {
            checker.handle().destroyForcibly();
            assertThatThrownBy(() -> checker.check(job())).isInstanceOf(CheckerEnded.class);
        }
    }

    @Test
    void aCheckerWaitsWhileTheReferenceIsCompiledAndDoesNotHang() {
        Supplier<Optional<Path>> slow = () -> {
            sleep(Duration.ofSeconds(4));
            return Optional.of(Path.of("/classes"));
        };
        HangLimits patience = new HangLimits(Duration.ofSeconds(2), Duration.ofHours(1));
        try (RemoteChecker checker = checker(Asking.class, slow, patience)) {
            assertThatThrownBy(() -> checker.check(job())).hasMessage("told Optional[/classes], Optional.empty");
        }
    }

    @Test
    void aCheckerThatHangsWithTheReferenceIsEnded() {
        HangLimits patience = new HangLimits(Duration.ofSeconds(2), Duration.ofHours(1));
        try (RemoteChecker checker = checker(Hanging.class, Optional::empty, patience)) {
            assertThatThrownBy(() -> checker.check(job())).hasMessageStartingWith("it did nothing for");
        }
    }

    @Test
    void aReferenceThatCannotBeCompiledIsCompiledOnceAndHoldsUpNobody() {
        AtomicInteger compiled = new AtomicInteger();
        Supplier<Optional<Path>> broken = new Once<>(() -> {
            throw new IllegalStateException("no compiler, try " + compiled.incrementAndGet());
        });
        HangLimits patience = new HangLimits(Duration.ofMinutes(1), Duration.ofHours(1));
        try (RemoteChecker one = checker(Asking.class, broken, patience);
                RemoteChecker other = checker(Asking.class, broken, patience)) {
            for (RemoteChecker checker : List.of(one, other)) {
                assertThatThrownBy(() -> checker.check(job()))
                        .hasMessageStartingWith("told Optional.empty, Optional[")
                        .hasMessageContaining("no compiler, try 1");
            }
        }
    }

    /** A checker that has to prove a fault, and says what it was told. */
    static final class Asking {
        private Asking() {}

        public static void main(String[] arguments) throws IOException {
            CheckerLink.Reference told = askInTheMiddleOfAJob();
            print(CheckerLink.Answer.failed("told " + told.classes() + ", " + told.failure()));
            System.in.read();
        }
    }

    /** A checker that hangs as soon as it was told the reference. */
    static final class Hanging {
        private Hanging() {}

        public static void main(String[] arguments) throws IOException {
            askInTheMiddleOfAJob();
            sleep(Duration.ofMinutes(2));
        }
    }

    private static CheckerLink.Reference askInTheMiddleOfAJob() throws IOException {
        Reader coordinator = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        CheckerLink.read(CheckerLink.next(coordinator).orElseThrow(), CheckerSetting.class);
        CheckerLink.read(CheckerLink.next(coordinator).orElseThrow(), Job.class);
        print(CheckerLink.Answer.asking());
        return CheckerLink.read(CheckerLink.next(coordinator).orElseThrow(), CheckerLink.Reference.class);
    }

    private static void print(CheckerLink.Answer answer) throws IOException {
        Writer out = new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8);
        out.write(CheckerLink.line(answer) + "\n");
        out.flush();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RemoteChecker checker(HangLimits patience) {
        return checker(CheckerMain.class, Optional::empty, patience);
    }

    private RemoteChecker checker(Class<?> main, Supplier<Optional<Path>> reference, HangLimits patience) {
        WorkerImage image = WorkerImage.assemble(work);
        return new RemoteChecker(
                main,
                () -> new CheckerSetting(Tier.PROCESS, image, work),
                reference,
                job -> patience,
                Duration.ofMillis(500));
    }

    private Job job() {
        return Job.of("nobody", work, List.of("lowrank/DualNorm"), new Plan(Seeds.of(1), 1, 1), "")
                .withoutFigures();
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
