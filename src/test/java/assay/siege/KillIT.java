package assay.siege;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator and a checker; {@code KillSiege} makes a hundred. */
@Timeout(600)
class KillIT {

    private static final int ATTEMPTS = 8;

    @TempDir
    Path folder;

    @Test
    void aKilledCoordinatorOrCheckerLeavesNobodyAndChangesNoGrade() throws Exception {
        Kills kills = new Kills(folder, 11);
        for (int i = 0; kills.coordinators() == 0 && i < 2 * ATTEMPTS; i += 2) {
            kills.kill(i);
        }
        for (int i = 1; kills.checkers() == 0 && i < 2 * ATTEMPTS; i += 2) {
            kills.kill(i);
        }
        assertThat(kills.coordinators()).as("coordinators hit").isPositive();
        assertThat(kills.checkers()).as("checkers hit").isPositive();
        assertThat(kills.orphans()).as("orphans").isEmpty();
        assertThat(kills.invalid()).as("invalid files").isEmpty();
        assertThat(kills.differing()).as("runs whose grades differ").isEmpty();
    }
}
