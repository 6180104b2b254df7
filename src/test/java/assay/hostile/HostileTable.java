package assay.hostile;

import assay.sandbox.Tier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page {@code docs/hostile.md}: what is tried and what came of it in each tier, as a siege last measured it. */
final class HostileTable {

    static final Path FILE = Path.of("docs", "hostile.md");

    private static final String NOTHING = "–";
    private static final String INTRODUCTION = """
            # What hostile submissions come to

            Written by `mvn verify -Psiege -Dassay.sieges='**/HostileSiege.java'` (`-Dassay.hostile.tier=bwrap|landlock|process`)
            from `src/test/hostile`, one tier at a time; `HostileIT` grades the same submissions beside an honest one at every harness
            run. Each is right in everything but the method that attacks. A verdict is what its properties came to besides passing; the
            time is the median wall time of the first property that did, a second run alone and shrinking included. Deadlines are a fifth
            of the usual ones here.

            A submission may spoil its own grade; none may raise it, read a secret, reach a server of this machine, change its settings,
            devices or JDK, void a property, leave a process or a file, or end the run. Its permitted twins must pass.
            """;

    /** What came of a submission in a tier. */
    record Cell(String verdict, String millis) {}

    private final Map<Tier, Map<String, Cell>> cells;
    private final HostileRuns runs;

    private HostileTable(Map<Tier, Map<String, Cell>> cells, HostileRuns runs) {
        this.cells = cells;
        this.runs = runs;
    }

    /** What the page says now. */
    static HostileTable read() {
        Map<Tier, Map<String, Cell>> cells = new EnumMap<>(Tier.class);
        for (String row : text().lines().filter(l -> l.startsWith("| `")).toList()) {
            String[] columns = row.split(" ?\\| ?");
            String name = columns[1].replace("`", "");
            for (Tier tier : Tier.values()) {
                int at = 4 + 2 * tier.ordinal();
                cells.computeIfAbsent(tier, t -> new TreeMap<>()).put(name, new Cell(columns[at], columns[at + 1]));
            }
        }
        return new HostileTable(cells, HostileRuns.read(text()));
    }

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with other cells for those that were measured in a tier. */
    HostileTable with(Tier tier, Map<String, Cell> measured) {
        Map<Tier, Map<String, Cell>> all = new EnumMap<>(Tier.class);
        all.putAll(cells);
        Map<String, Cell> column = new TreeMap<>(cells.getOrDefault(tier, Map.of()));
        column.putAll(measured);
        all.put(tier, column);
        return new HostileTable(all, runs);
    }

    /** The same with what a siege came to as a whole. */
    HostileTable with(HostileRuns.Where where, HostileRuns.Siege siege) {
        return new HostileTable(cells, runs.with(where, siege));
    }

    /** The verdict on a submission; empty where it was not tried yet. */
    Optional<String> verdict(String name, Tier tier) {
        return Optional.of(cell(name, tier).verdict()).filter(v -> !v.equals(NOTHING));
    }

    String render(List<Attack> attacks, List<Expected> submissions) {
        StringJoiner page = new StringJoiner("\n");
        page.add(INTRODUCTION)
                .add("## Runs\n")
                .add(
                        "Harm is counted over all runs: an attack that gained, read, reached, voided or left something, ended the run")
                .add("or ended otherwise than it must, and a twin that did not pass.\n")
                .add(runs.render())
                .add("## Known attacks\n")
                .add("| # | attack | what it does | submissions |\n|---|---|---|---|");
        for (Attack attack : attacks) {
            page.add("| " + attack.number() + " | " + attack.name() + " | " + attack.does() + " | "
                    + attack.moot().map(m -> "not applicable: " + m).orElseGet(() -> names(submissions, attack))
                    + " |");
        }
        section(page, "Attacks", submissions, e -> !e.twin());
        section(page, "Permitted twins", submissions, Expected::twin);
        page.add("""

                ## What plain processes do not stop

                The tier `process` is for one's own work. A worker there has a process of its own, a cleared environment and, on Linux,
                rlimits, so that it can neither answer for the checker nor end the run; but it is a process of the same user. It reads,
                writes, connects and starts what the user may. These come to their end there:
                """);
        page.add(list(submissions, e -> e.inPlain() == Expected.InPlain.OPEN));
        page.add("\nThese are not tried there, because the machine would suffer:\n");
        page.add(list(submissions, e -> e.inPlain() == Expected.InPlain.HARMFUL));
        return page + "\n";
    }

    private void section(StringJoiner page, String title, List<Expected> submissions, Predicate<Expected> which) {
        page.add("\n## " + title + "\n");
        page.add("| submission | # | what it does | bwrap | ms | landlock | ms | process | ms |");
        page.add("|---|---|---|---|---|---|---|---|---|");
        submissions.stream().filter(which).forEach(e -> page.add(row(e)));
    }

    private String row(Expected expected) {
        String numbers = expected.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String measured = Arrays.stream(Tier.values())
                .map(t -> cell(expected.name(), t))
                .map(c -> " | " + c.verdict() + " | " + c.millis())
                .collect(Collectors.joining());
        return "| `" + expected.name() + "` | " + (numbers.isEmpty() ? NOTHING : numbers) + " | " + expected.about()
                + measured + " |";
    }

    private Cell cell(String name, Tier tier) {
        return cells.getOrDefault(tier, Map.of()).getOrDefault(name, new Cell(NOTHING, NOTHING));
    }

    private static String names(List<Expected> submissions, Attack attack) {
        return submissions.stream()
                .filter(e -> e.numbers().contains(attack.number()))
                .map(Expected::name)
                .collect(Collectors.joining(", "));
    }

    private static String list(List<Expected> submissions, Predicate<Expected> which) {
        return submissions.stream().filter(which).map(Expected::name).collect(Collectors.joining(", ", "", "."));
    }
}
