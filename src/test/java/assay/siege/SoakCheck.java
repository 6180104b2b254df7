package assay.siege;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.ExitCode;
import java.util.List;

/** What a run may grow by, whatever the size of the class. */
final class SoakCheck {

    private static final long MIB = 1 << 20;
    private static final long MOST = 512 * MIB;
    private static final long CHECKER_GROWTH = 32 * MIB;
    private static final int DESCRIPTORS = 40;
    private static final int PROCESSES = 12;

    private SoakCheck() {}

    static void flat(Soak soak, int samples) {
        List<Soak.Sample> all = soak.samples();
        assertThat(all).hasSize(samples);
        Soak.Sample first = all.get(0);
        for (Soak.Sample sample : all) {
            assertThat(sample.heap()).as("coordinator's heap, %s", sample).isBetween(MIB, MOST);
            assertThat(sample.checkers())
                    .as("checker's heap, %s", sample)
                    .isBetween(MIB, first.checkers() + CHECKER_GROWTH);
            assertThat(sample.descriptors())
                    .as("descriptors, %s", sample)
                    .isLessThan(first.descriptors() + DESCRIPTORS);
            assertThat(sample.processes()).as("processes, %s", sample).isLessThan(first.processes() + PROCESSES);
            assertThat(sample.files()).as("temporary files, %s", sample).isLessThan(first.files() + DESCRIPTORS);
        }
        assertThat(soak.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(soak.filesLeft()).as("temporary files left").isZero();
        assertThat(soak.orphans()).as("processes left").isEmpty();
    }
}
