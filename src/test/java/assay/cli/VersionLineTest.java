package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.run.Version;
import org.junit.jupiter.api.Test;

class VersionLineTest {

    @Test
    void oneLineNamesVersionAndJava() {
        assertThat(new VersionLine().getVersion())
                .containsExactly("assay " + Version.readable(Version.text()) + ", Java " + Runtime.version());
    }
}
