package assay.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** A small siege of the wire; {@code FuzzSiege} is the long one. */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class FuzzIT {

    private static final long MESSAGES = 20_000;
    private static final long SEED = 20_260_101;

    @TempDir
    Path folder;

    @Test
    void whateverAWorkerSaysIsAFinding() throws IOException {
        Tally tally = new Fuzz(folder, SEED).ofWorkers(MESSAGES);
        assertThat(tally.faults()).isEmpty();
        assertThat(tally.outcomes()).containsKeys("answered", "refused", "crashed", "threw");
        assertThat(tally.messages()).isGreaterThanOrEqualTo(MESSAGES);
    }

    @Test
    void whateverACheckerSaysIsAnsweredOrEndsTheWorker() throws IOException {
        Tally tally = new Fuzz(folder, SEED).ofCheckers(MESSAGES / 4);
        assertThat(tally.faults()).isEmpty();
        assertThat(tally.outcomes()).containsKeys("answered", "broke off");
        assertThat(tally.messages()).isGreaterThanOrEqualTo(MESSAGES / 4);
    }
}
