package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sandbox.process.WorkerLink;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BwrapTierIT extends Walled {

    @Override
    void assume() {
        Sandboxed.assumeBwrap();
    }

    @Override
    Tier tier() {
        return Tier.BWRAP;
    }

    /** Bubblewrap, the first process of its namespace, and the JVM. */
    @Override
    int processes() {
        return 3;
    }

    @Test
    void neitherEnvironmentNorPathsOfTheCheckerCanBeRead() throws IOException {
        try (WorkerLink worker = start("spy")) {
            String report = String.join("\n", Sandboxed.report(worker));
            assertThat(report)
                    .contains("/proc/1/cmdline denied", "/proc/1/environ denied", "/proc/1/mem denied")
                    .doesNotContain(work.toString())
                    .doesNotContain("target/test-classes")
                    .doesNotContain("PATH=");
        }
    }

    @Test
    void optionsAreDeletedWithTheWorker() throws IOException {
        start("loop").close();
        assertThat(work.toFile().list((folder, name) -> name.endsWith(".bpf"))).hasSize(1);
        assertThat(work.toFile().list((folder, name) -> name.endsWith(".options")))
                .isEmpty();
    }
}
