package assay.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sandbox.Tier;
import assay.verdict.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page on hostile submissions says what is in the suite, and nothing that the suite contradicts. */
class HostileTableTest {

    private static final List<Attack> ATTACKS = Attack.all(HostileRun.HOSTILE);
    private static final List<Expected> SUBMISSIONS = Expected.all(HostileRun.HOSTILE);

    @Test
    void everyKnownAttackIsMadeOrMoot() {
        assertThat(ATTACKS).hasSizeGreaterThan(50);
        for (Attack attack : ATTACKS) {
            boolean made =
                    SUBMISSIONS.stream().anyMatch(e -> !e.twin() && e.numbers().contains(attack.number()));
            assertThat(made).as(attack.name()).isNotEqualTo(attack.moot().isPresent());
        }
    }

    @Test
    void submissionsNameKnownAttacksOnly() {
        Set<Integer> known = new HashSet<>(ATTACKS.stream().map(Attack::number).toList());
        assertThat(known).hasSameSizeAs(ATTACKS);
        assertThat(SUBMISSIONS).isNotEmpty().allSatisfy(e -> assertThat(known).containsAll(e.numbers()));
    }

    @Test
    void twinsMustPassAndAttacksMustNotGain() {
        assertThat(SUBMISSIONS.stream().filter(Expected::twin))
                .hasSizeGreaterThan(10)
                .allSatisfy(e -> {
                    assertThat(e.statuses()).isEqualTo(EnumSet.of(Status.PASSED));
                    assertThat(e.maybe()).isEmpty();
                    assertThat(e.least()).isEqualTo(e.most()).isPositive();
                });
        assertThat(SUBMISSIONS.stream().filter(e -> !e.twin()))
                .allSatisfy(e -> assertThat(e.about()).isNotBlank());
    }

    @Test
    void thePageIsWhatTheSuiteWrites() {
        assertThat(HostileTable.read().render(ATTACKS, SUBMISSIONS))
                .as("docs/hostile.md; run HostileSiege after a change of the suite")
                .isEqualTo(HostileTable.text());
    }

    @Test
    void noVerdictOnThePageIsOneThatMustNotBe() {
        HostileTable table = HostileTable.read();
        for (Expected expected : SUBMISSIONS) {
            for (Tier tier : List.of(Tier.BWRAP, Tier.LANDLOCK)) {
                table.verdict(expected.name(), tier)
                        .ifPresent(v -> assertThat(allowed(expected))
                                .as(expected + " in " + tier.id())
                                .containsAll(Arrays.asList(v.split(", | or "))));
            }
        }
    }

    @Test
    void aSiegeIsReadAsItWasWritten() {
        HostileRuns runs = new HostileRuns(Map.of())
                .with(new HostileRuns.Where(Tier.LANDLOCK, 25), new HostileRuns.Siege(3, 140, 0, 200))
                .with(new HostileRuns.Where(Tier.BWRAP, 17), new HostileRuns.Siege(3, 140, 1, 180));
        assertThat(HostileRuns.read(runs.render())).isEqualTo(runs);
        assertThat(runs.render()).containsSubsequence("| bwrap | 17 | 3 | 140 | 1 | 180 |", "| landlock | 25 |");
    }

    private static List<String> allowed(Expected expected) {
        Set<Status> all = new HashSet<>(expected.statuses());
        all.addAll(expected.maybe());
        return all.stream().map(Status::id).toList();
    }
}
