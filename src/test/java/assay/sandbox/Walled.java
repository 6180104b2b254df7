package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sandbox.process.CapturedOutput;
import assay.sandbox.process.Deadline;
import assay.sandbox.process.ProcessTree;
import assay.sandbox.process.Watchdog;
import assay.sandbox.process.WorkerLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for a worker behind walls, whatever they are made of. */
@Timeout(60)
abstract class Walled {

    @TempDir
    Path work;

    /** Skips where this machine cannot have the tier. */
    abstract void assume();

    abstract Tier tier();

    /** How many processes a worker consists of. */
    abstract int processes();

    @BeforeEach
    void needsTheTier() {
        assume();
    }

    @Test
    void bytesGoThereAndBack() throws IOException {
        try (WorkerLink worker = start("echo")) {
            worker.calls().write("hello\n".getBytes(StandardCharsets.UTF_8));
            worker.calls().close();
            assertThat(Sandboxed.report(worker)).containsExactly("ready", "hello");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "halt"})
    void endOfTheWorkerIsEndOfFile(String attack) throws IOException {
        try (WorkerLink worker = start(attack)) {
            assertThat(Sandboxed.report(worker)).containsExactly("ready");
        }
    }

    @Test
    void heapIsLimited() throws IOException {
        try (WorkerLink worker = start("heap")) {
            assertThat(Sandboxed.report(worker)).containsExactly("ready", "out of memory");
        }
    }

    @Test
    void nativeMemoryIsLimited() throws IOException {
        try (WorkerLink worker = start("native")) {
            List<String> report = Sandboxed.report(worker);
            assertThat(report).hasSizeBetween(10, 1000 / 16);
        }
    }

    @Test
    void threadsAreLimited() throws IOException {
        try (WorkerLink worker = start("threads")) {
            assertThat(Sandboxed.report(worker)).hasSizeBetween(50, 2500);
        }
    }

    @Test
    void watchdogEndsALoopAndNamesItsMethod() throws Exception {
        CompletableFuture<String> stacks = new CompletableFuture<>();
        CompletableFuture<Watchdog.Reason> why = new CompletableFuture<>();
        try (WorkerLink worker = start("loop");
                Watchdog watchdog = new Watchdog()) {
            // More than the start of a worker takes on a busy machine, which counts.
            watchdog.begin(worker, Deadline.ofCpu(Duration.ofSeconds(2)), (text, reason) -> {
                stacks.complete(text);
                why.complete(reason);
                end(worker);
            });
            assertThat(Sandboxed.report(worker)).containsExactly("ready");
            assertThat(why.get(60, TimeUnit.SECONDS)).isEqualTo(Watchdog.Reason.CPU_TIME);
            assertThat(stacks.get(60, TimeUnit.SECONDS))
                    .startsWith("Full thread dump")
                    .contains("Attacks.spinInThisMethod");
            assertThat(worker.output()).doesNotContain("Full thread dump");
            assertThat(worker.cpu()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        }
    }

    @Test
    void watchdogEndsASleeper() throws Exception {
        CompletableFuture<Watchdog.Reason> why = new CompletableFuture<>();
        try (WorkerLink worker = start("sleep");
                Watchdog watchdog = new Watchdog()) {
            Deadline deadline = new Deadline(Duration.ofSeconds(1), Duration.ofSeconds(1));
            watchdog.begin(worker, deadline, (text, reason) -> {
                why.complete(reason);
                end(worker);
            });
            assertThat(Sandboxed.report(worker)).containsExactly("ready");
            assertThat(why.get(5, TimeUnit.SECONDS)).isEqualTo(Watchdog.Reason.WAITING);
        }
    }

    @Test
    void outputIsCutButTheWorkerIsNotHeldUp() throws IOException {
        try (WorkerLink worker = start("flood")) {
            assertThat(Sandboxed.report(worker)).containsExactly("ready", "flooded");
            assertThat(worker.output()).startsWith("xxx").endsWith(" more bytes were cut]\n");
            assertThat(worker.output()).hasSizeLessThan(CapturedOutput.KEPT + 100);
            worker.clearOutput();
            assertThat(worker.output()).isEmpty();
        }
    }

    /** Root may write the kernel's settings by their mode alone, whatever it is called in a namespace. */
    @Test
    void nothingOfTheMachineCanBeChanged() throws IOException {
        try (WorkerLink worker = start("machine")) {
            List<String> report = Sandboxed.report(worker);
            assertThat(report)
                    .contains("ready", "core_pattern false")
                    .contains("/dev/null mode false", "/dev/null date false")
                    .contains("/dev/urandom mode false", "/dev/urandom date false")
                    .noneMatch(line -> line.endsWith(" opens"));
        }
    }

    @Test
    void closingLeavesNoProcess() throws IOException {
        WorkerLink worker = start("loop");
        assertThat(Sandboxed.reader(worker).readLine()).isEqualTo("ready");
        List<ProcessHandle> all = Sandboxed.processes(worker);
        assertThat(all).hasSize(processes()).allMatch(ProcessHandle::isAlive);
        worker.close();
        assertThat(all).noneMatch(ProcessTree::runs);
        assertThat(worker.alive()).isFalse();
        worker.close();
    }

    @Test
    void closingAtOnceLeavesNoProcess() throws IOException {
        WorkerLink worker = start("loop");
        List<ProcessHandle> all = Sandboxed.processes(worker);
        worker.close();
        assertThat(all).isNotEmpty().noneMatch(ProcessTree::runs);
    }

    WorkerLink start(String attack) throws IOException {
        return Sandboxed.start(tier(), work, attack);
    }

    private static void end(WorkerLink worker) {
        worker.close();
    }
}
