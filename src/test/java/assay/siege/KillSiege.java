package assay.siege;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coordinators and checkers killed by turns at random moments: {@code -Dassay.siege.kills=100}. */
class KillSiege {

    private static final int KILLS = Integer.getInteger("assay.siege.kills", 100);
    private static final long SEED = 20_260_101;

    /** On a busy machine many come when the run has ended; so often it may be tried for each that hits. */
    private static final int PATIENCE = 4;

    @TempDir
    Path folder;

    @Test
    void noKillLeavesAProcessOrABrokenFileOrAnotherGrade() throws Exception {
        Kills kills = new Kills(folder, SEED);
        for (int i = 0; kills.coordinators() + kills.checkers() < KILLS && i < PATIENCE * KILLS; i++) {
            kills.kill(i);
        }
        Files.writeString(Path.of("target/siege-kills.md"), kills.table());
        assertThat(KILLS).isPositive();
        assertThat(kills.orphans()).as("orphans").isEmpty();
        assertThat(kills.invalid()).as("invalid files").isEmpty();
        assertThat(kills.differing()).as("runs whose grades differ").isEmpty();
        assertThat(kills.coordinators() + kills.checkers()).as("hits").isGreaterThanOrEqualTo(KILLS);
        assertThat(kills.coordinators()).as("coordinators hit").isPositive();
        assertThat(kills.checkers()).as("checkers hit").isPositive();
    }
}
