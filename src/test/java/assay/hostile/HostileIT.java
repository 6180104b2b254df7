package assay.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Grades every hostile submission beside an honest one, in one run, and sees that nobody else notices. The system property
 * {@code assay.hostile.tier} names another tier than bubblewrap.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostileIT {

    /** What plain processes do not prevent; {@code docs/hostile.md} lists it. */
    static final Set<Harm> BEYOND_PLAIN = EnumSet.of(Harm.SECRET, Harm.LOOPBACK, Harm.PROCESS, Harm.FILE);

    private static final Tier TIER = Tier.of(System.getProperty("assay.hostile.tier", Tier.BWRAP.id()));

    private HostileRun run;

    @BeforeAll
    void gradeAll(@TempDir Path folder) throws IOException {
        assumeTrue(
                TIER != Tier.BWRAP || Bubblewrap.works(),
                "bubblewrap is not installed or may not create namespaces here");
        run = HostileRun.of(TIER, folder);
    }

    static List<Expected> tried() {
        List<Expected> tried = HostileRun.submissions(TIER);
        assertThat(tried).isNotEmpty();
        return tried.stream()
                .filter(e -> TIER != Tier.PROCESS || e.inPlain() == Expected.InPlain.STOPPED)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tried")
    void endsAsExpected(Expected expected) {
        assertThat(run.ending(expected).faults()).as(expected.about()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    void noHarmIsDone(Harm harm) {
        if (TIER != Tier.PROCESS || !BEYOND_PLAIN.contains(harm)) {
            assertThat(run.harm(harm)).as(harm.toString()).isEmpty();
        }
    }

    @Test
    void theHonestGradeIsWhatItIsAlone() throws IOException {
        assertThat(run.honest().score()).isEqualTo(run.honest().maxScore()).isPositive();
        assertThat(run.honest()).isEqualTo(run.honestAlone());
    }

    @Test
    void nothingThatCommandsATerminalOrAServiceWasPrinted() {
        assertThat(run.said()).isNotEmpty().doesNotContain("\u001b", "::set-output", "##vso", "\u202e");
    }
}
