package assay.run;

import static org.assertj.core.api.Assertions.assertThat;

import assay.intake.Candidate;
import assay.intake.Submissions;
import assay.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequiredTierTest {

    @TempDir
    Path submissions;

    @Test
    void severalSubmissionsNeedIsolation() throws IOException {
        assertThat(RequiredTier.of(candidates("ada", "emmy"), Set.of())).isEqualTo(Tier.LANDLOCK);
    }

    @Test
    void ownOnesDoNot() throws IOException {
        assertThat(RequiredTier.of(candidates("ada", "emmy"), Set.of("ada", "emmy", "sophie")))
                .isEqualTo(Tier.PROCESS);
    }

    @Test
    void oneStrangerAmongThemDoes() throws IOException {
        assertThat(RequiredTier.of(candidates("ada", "emmy", "eve"), Set.of("ada", "emmy")))
                .isEqualTo(Tier.LANDLOCK);
    }

    @Test
    void oneAloneHasNobodyToSpoil() throws IOException {
        assertThat(RequiredTier.of(candidates("ada"), Set.of())).isEqualTo(Tier.PROCESS);
    }

    private List<Candidate> candidates(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(submissions.resolve(name));
        }
        return Submissions.find(submissions);
    }
}
