package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {

    private static final String OWN_WORK = "--isolation process for your own work";

    @Test
    void plainProcessesNeedNothing() {
        assertThat(Prerequisites.missing(Tier.PROCESS)).isEmpty();
    }

    @Test
    void missingProgramsAreInstalled() {
        assertThat(Prerequisites.remedy(
                        List.of("bwrap: bubblewrap is not installed", "landlock: this kernel has none")))
                .contains("apt-get install bubblewrap")
                .endsWith(OWN_WORK);
    }

    @Test
    void namespacesThatAreRefusedAreAllowed() {
        assertThat(Prerequisites.remedy(List.of("bwrap: setting up uid map: Permission denied")))
                .contains("apparmor_restrict_unprivileged_userns")
                .endsWith(OWN_WORK);
    }

    @Test
    void otherwiseAnotherMachineIsNeeded() {
        assertThat(Prerequisites.remedy(List.of("landlock: Landlock exists on Linux only")))
                .contains("Linux with bubblewrap or with Landlock")
                .endsWith(OWN_WORK);
    }
}
