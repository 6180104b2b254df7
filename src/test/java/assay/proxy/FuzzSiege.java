package assay.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten million spoilt messages of workers, a tenth of them of checkers: {@code -Dassay.siege.messages=10000000}. */
class FuzzSiege {

    private static final long MESSAGES = Long.getLong("assay.siege.messages", 10_000_000);
    private static final long SEED = Long.getLong("assay.siege.seed", 20_260_101);
    private static final int SHARE_OF_CHECKERS = 10;

    @TempDir
    Path folder;

    @Test
    void everyMessageComesToAVerdict() throws IOException {
        Fuzz fuzz = new Fuzz(folder, SEED);
        long start = System.nanoTime();
        Tally workers = fuzz.ofWorkers(MESSAGES);
        long middle = System.nanoTime();
        Tally checkers = fuzz.ofCheckers(MESSAGES / SHARE_OF_CHECKERS);
        long end = System.nanoTime();
        Files.writeString(
                Path.of("target/siege-fuzz.md"),
                "| who lies | messages | conversations | faults | most KiB of one | what came of it | s |\n"
                        + "|---|---|---|---|---|---|---|\n" + row(workers, "worker", middle - start)
                        + row(checkers, "checker", end - middle));
        assertThat(workers.faults()).isEmpty();
        assertThat(checkers.faults()).isEmpty();
        assertThat(workers.messages()).isGreaterThanOrEqualTo(MESSAGES);
        assertThat(workers.outcomes()).containsKeys("answered", "refused", "crashed", "threw");
    }

    private static String row(Tally tally, String who, long nanos) {
        return tally.row(who) + String.format(Locale.ROOT, " %.0f |%n", nanos / 1e9);
    }
}
