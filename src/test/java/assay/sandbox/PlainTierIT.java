package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sandbox.process.ProcessTree;
import assay.sandbox.process.WorkerLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PlainTierIT {

    @TempDir
    Path work;

    @Test
    void bytesGoThereAndBackWhileOutputIsCaptured() throws IOException {
        try (WorkerLink worker = Sandboxed.start(Tier.PROCESS, work, "echo")) {
            worker.calls().write("hello\n".getBytes(StandardCharsets.UTF_8));
            worker.calls().close();
            assertThat(Sandboxed.report(worker)).containsExactly("ready", "hello");
        }
    }

    @Test
    void stacksNameTheLoop() throws IOException {
        try (WorkerLink worker = Sandboxed.start(Tier.PROCESS, work, "loop")) {
            assertThat(Sandboxed.reader(worker).readLine()).isEqualTo("ready");
            assertThat(worker.stacks(Duration.ofSeconds(2))).contains("Attacks.spinInThisMethod");
        }
    }

    @Test
    void environmentIsEmptyOfOurs() throws IOException {
        try (WorkerLink worker = Sandboxed.start(Tier.PROCESS, work, "spy")) {
            assertThat(String.join("\n", Sandboxed.report(worker)))
                    .contains("/proc/self/environ")
                    .doesNotContain("PATH=")
                    .doesNotContain("HOME=");
        }
    }

    @Test
    void closingLeavesNoProcess() throws IOException {
        WorkerLink worker = Sandboxed.start(Tier.PROCESS, work, "loop");
        assertThat(Sandboxed.reader(worker).readLine()).isEqualTo("ready");
        List<ProcessHandle> all = Sandboxed.processes(worker);
        worker.close();
        assertThat(all).hasSize(1).noneMatch(ProcessTree::runs);
        assertThat(worker.alive()).isFalse();
        assertThat(worker.stacks(Duration.ofSeconds(1))).isEmpty();
    }
}
