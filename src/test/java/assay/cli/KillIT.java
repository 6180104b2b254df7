package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two kills; {@code KillSiege} makes a hundred. */
@Timeout(600)
class KillIT {

    @TempDir
    Path folder;

    @Test
    void aKilledCoordinatorOrCheckerLeavesNobodyAndChangesNoGrade() throws Exception {
        Kills kills = new Kills(folder, 11);
        kills.kill(0);
        kills.kill(1);
        assertThat(kills.orphans()).as("orphans").isEmpty();
        assertThat(kills.invalid()).as("invalid files").isEmpty();
        assertThat(kills.differing()).as("runs whose grades differ").isEmpty();
    }
}
