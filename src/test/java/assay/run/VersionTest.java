package assay.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void theCommitStandsInParentheses() {
        assertThat(Version.readable("0.1.0-SNAPSHOT+813c45a")).isEqualTo("0.1.0-SNAPSHOT (813c45a)");
        assertThat(Version.readable("0.1.0+813c45a-dirty")).isEqualTo("0.1.0 (813c45a-dirty)");
    }

    @Test
    void anUnknownCommitIsLeftOut() {
        assertThat(Version.readable("0.1.0-SNAPSHOT")).isEqualTo("0.1.0-SNAPSHOT");
    }
}
