package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationIT {

    @TempDir
    Path work;

    private Probe probe;

    @BeforeEach
    void assemble() {
        probe = new Probe(work, WorkerImage.assemble(work));
    }

    @Test
    void bwrapDeniesTheCanaryEverything() {
        Sandboxed.assumeBwrap();
        Isolation found = probe.of(Tier.BWRAP, false);
        assertThat(found.findings())
                .containsExactly(
                        "reading files of yours: denied",
                        "writing files outside: denied",
                        "changing its own classes: denied",
                        "connecting to this host: denied",
                        "starting processes: denied");
        assertThat(found.available()).isTrue();
    }

    @Test
    void plainProcessDeniesNothing() {
        Isolation found = probe.of(Tier.PROCESS, false);
        assertThat(found.available()).isTrue();
        assertThat(found.findings())
                .hasSize(5)
                .allMatch(finding -> finding.endsWith(": possible"))
                .contains("connecting to this host: possible");
    }

    @Test
    void tensorsWorkInBothTiers() {
        assertThat(probe.of(Tier.PROCESS, true).findings()).contains("multiplying tensors: possible");
        Sandboxed.assumeBwrap();
        assertThat(probe.of(Tier.BWRAP, true).findings()).contains("multiplying tensors: possible");
    }

    @Test
    void choosesBwrapWhereItHolds() {
        Sandboxed.assumeBwrap();
        assertThat(Isolation.choose(Optional.empty(), Optional.empty(), probe).tier())
                .isEqualTo(Tier.BWRAP);
        assertThat(Isolation.choose(Optional.empty(), Optional.of(Tier.LANDLOCK), probe)
                        .tier())
                .isEqualTo(Tier.BWRAP);
    }

    @Test
    void saysWhatToDoWithoutTheTierAskedFor() {
        assertThatThrownBy(() -> Isolation.choose(Optional.of(Tier.LANDLOCK), Optional.empty(), probe))
                .isInstanceOf(IsolationException.class)
                .hasMessageContaining("landlock is not built yet")
                .hasMessageContaining("--isolation process for your own work");
    }
}
