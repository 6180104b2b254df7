package assay.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the hostile suite several times in one tier and writes what came of it into {@code docs/hostile.md}. The system
 * properties {@code assay.hostile.tier} and {@code assay.hostile.runs} say which tier and how often.
 */
class HostileSiege {

    private static final Tier TIER = Tier.of(System.getProperty("assay.hostile.tier", Tier.BWRAP.id()));

    /** Verdicts and times in the table are this Java's; of others the table says how often they ran and what harm was done. */
    private static final int BASELINE = 17;

    private static final int JAVA = Runtime.version().feature();
    private static final int RUNS = Integer.getInteger("assay.hostile.runs", 3);

    private final Map<String, Set<String>> verdicts = new TreeMap<>();
    private final Map<String, List<Long>> millis = new TreeMap<>();
    private final List<String> harm = new ArrayList<>();

    @Test
    void nothingGetsThrough(@TempDir Path folder) throws IOException {
        assumeTrue(
                TIER != Tier.BWRAP || Bubblewrap.works(),
                "bubblewrap is not installed or may not create namespaces here");
        assertThat(RUNS).isPositive();
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            note(HostileRun.of(TIER, Files.createDirectory(folder.resolve("run" + i))));
            shortest = Math.min(shortest, (System.nanoTime() - start) / 1_000_000_000);
        }
        HostileTable table = HostileTable.read()
                .with(
                        new HostileRuns.Where(TIER, JAVA),
                        new HostileRuns.Siege(RUNS, HostileRun.submissions(TIER).size(), harm.size(), shortest));
        Files.writeString(
                HostileTable.FILE,
                (JAVA == BASELINE ? table.with(TIER, cells()) : table)
                        .render(Attack.all(HostileRun.HOSTILE), Expected.all(HostileRun.HOSTILE)));
        assertThat(harm).as(RUNS + " runs in " + TIER.id()).isEmpty();
    }

    private void note(HostileRun run) throws IOException {
        for (Expected expected : HostileRun.submissions(TIER)) {
            Ending ending = run.ending(expected);
            boolean open = TIER == Tier.PROCESS && !ending.faults().isEmpty();
            verdicts.computeIfAbsent(expected.name(), n -> new LinkedHashSet<>())
                    .add(open ? "not stopped" : ending.verdict());
            millis.computeIfAbsent(expected.name(), n -> new ArrayList<>()).add(ending.millis());
        }
        for (Harm kind : Harm.values()) {
            if (TIER != Tier.PROCESS || !HostileIT.BEYOND_PLAIN.contains(kind)) {
                run.harm(kind).forEach(h -> harm.add(kind + ": " + h));
            }
        }
        if (!run.honest().equals(run.honestAlone())) {
            harm.add("the honest grade is another one");
        }
    }

    private Map<String, HostileTable.Cell> cells() {
        Map<String, HostileTable.Cell> cells = new TreeMap<>();
        verdicts.forEach((name, found) -> {
            List<Long> sorted = millis.get(name).stream().sorted().toList();
            long median = sorted.get(sorted.size() / 2);
            cells.put(
                    name, new HostileTable.Cell(String.join(" or ", found), median == 0 ? "–" : Long.toString(median)));
        });
        return cells;
    }
}
