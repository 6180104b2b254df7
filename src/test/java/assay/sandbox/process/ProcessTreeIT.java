package assay.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProcessTreeIT {

    /** Works for a while before it starts another process. */
    private static final String BUSY_FIRST =
            "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; : > begun; sleep 60 & wait";

    @TempDir
    Path work;

    @BeforeEach
    void assumeShell() {
        assumeFalse(Host.isWindows(), "there is no POSIX shell here");
    }

    /** Ended while it is busy, before it wraps anything, a wrapper might be in the middle of starting what would be left. */
    @Test
    void aWrapperIsNotEndedBeforeWhatItWrapsIsThere() throws IOException {
        Process wrapper = shell(BUSY_FIRST);
        new ProcessTree(wrapper.toHandle(), 1).end();
        assertThat(work.resolve("begun")).exists();
        assertThat(ProcessTree.runs(wrapper.toHandle())).isFalse();
    }

    @Test
    void aWrapperThatFailedIsNotWaitedFor() throws Exception {
        Process wrapper = shell("exit 1");
        wrapper.waitFor();
        long start = System.nanoTime();
        new ProcessTree(wrapper.toHandle(), 1).end();
        assertThat(System.nanoTime() - start).isLessThan(ProcessTree.STARTING.toNanos());
    }

    @Test
    void aProcessThatWrapsNothingIsEndedAtOnce() throws IOException {
        Process process = shell(BUSY_FIRST);
        new ProcessTree(process.toHandle(), 0).end();
        assertThat(work.resolve("begun")).doesNotExist();
        assertThat(ProcessTree.runs(process.toHandle())).isFalse();
    }

    private Process shell(String script) throws IOException {
        return new ProcessBuilder("/bin/sh", "-c", script)
                .directory(work.toFile())
                .start();
    }
}
