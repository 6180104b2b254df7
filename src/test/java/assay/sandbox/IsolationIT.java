package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sandbox.image.WorkerImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationIT {

    @TempDir
    Path work;

    private TierProbe probe;

    @BeforeEach
    void assemble() {
        probe = new TierProbe(work, WorkerImage.assemble(work));
    }

    private static final List<String> ROOTS = List.of("changing settings of this machine", "changing modes of devices");
    private static final List<String> EVERYTHING = List.of(
            "reading files of yours",
            "writing files outside",
            "changing its own classes",
            "changing dates of files",
            "connecting to this host",
            ROOTS.get(0),
            ROOTS.get(1),
            "starting processes",
            "ending processes of yours");

    @Test
    void bwrapDeniesTheCanaryEverything() {
        Sandboxed.assumeBwrap();
        deniesEverything(probe.of(Tier.BWRAP, false), 0);
    }

    @Test
    void landlockDeniesTheCanaryEverything() {
        Sandboxed.assumeLandlock();
        Isolation found = probe.of(Tier.LANDLOCK, false);
        assertThat(found.findings().get(0)).matches("Landlock ABI [3-9]\\d*;.*");
        deniesEverything(found, 1);
    }

    private static void deniesEverything(Isolation found, int notes) {
        assertThat(found.findings().subList(notes, found.findings().size()))
                .containsExactlyElementsOf(
                        EVERYTHING.stream().map(each -> each + ": denied").toList());
        assertThat(found.available()).isTrue();
    }

    @Test
    void plainProcessDeniesNothingThatItsUserMay() {
        Isolation found = probe.of(Tier.PROCESS, false);
        assertThat(found.available()).isTrue();
        assertThat(found.findings())
                .filteredOn(line -> ROOTS.stream().noneMatch(line::startsWith))
                .containsExactlyElementsOf(EVERYTHING.stream()
                        .filter(each -> !ROOTS.contains(each))
                        .map(each -> each + ": possible")
                        .toList());
    }

    @Test
    void tensorsWorkInPlainProcesses() {
        assertThat(probe.of(Tier.PROCESS, true).findings()).contains("multiplying tensors: possible");
    }

    @Test
    void tensorsWorkUnderBwrap() {
        Sandboxed.assumeBwrap();
        assertThat(probe.of(Tier.BWRAP, true).findings()).contains("multiplying tensors: possible");
    }

    @Test
    void tensorsWorkUnderLandlock() {
        Sandboxed.assumeLandlock();
        assertThat(probe.of(Tier.LANDLOCK, true).findings()).contains("multiplying tensors: possible");
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
    void choosesLandlockWhereItIsAskedFor() {
        Sandboxed.assumeLandlock();
        assertThat(Isolation.choose(Optional.of(Tier.LANDLOCK), Optional.empty(), probe)
                        .tier())
                .isEqualTo(Tier.LANDLOCK);
    }
}
