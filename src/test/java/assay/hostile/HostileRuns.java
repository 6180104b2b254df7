package assay.hostile;

import assay.sandbox.Tier;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often the hostile suite was run in each tier and on each Java, and the harm that was done in the last siege there. */
record HostileRuns(Map<Where, Siege> sieges) {

    private static final String HEAD =
            "| tier | Java | runs | submissions | harm | s a run |\n|---|---|---|---|---|---|\n";

    /** A tier and the feature version of a Java. */
    record Where(Tier tier, int java) implements Comparable<Where> {
        @Override
        public int compareTo(Where other) {
            return Comparator.comparing(Where::tier).thenComparing(Where::java).compare(this, other);
        }
    }

    /** @param seconds the wall time of the shortest run */
    record Siege(int runs, int submissions, int harm, long seconds) {}

    HostileRuns {
        sieges = new TreeMap<>(sieges);
    }

    /** What a page says. */
    static HostileRuns read(String page) {
        Map<Where, Siege> sieges = new TreeMap<>();
        page.lines()
                .map(l -> l.split(" ?\\| ?"))
                .filter(c -> c.length == 7 && isTier(c[1]))
                .forEach(c -> sieges.put(
                        new Where(Tier.of(c[1]), Integer.parseInt(c[2])),
                        new Siege(
                                Integer.parseInt(c[3]),
                                Integer.parseInt(c[4]),
                                Integer.parseInt(c[5]),
                                Long.parseLong(c[6]))));
        return new HostileRuns(sieges);
    }

    /** The same with what was measured now. */
    HostileRuns with(Where where, Siege measured) {
        Map<Where, Siege> all = new TreeMap<>(sieges);
        all.put(where, measured);
        return new HostileRuns(all);
    }

    String render() {
        return sieges.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue()))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(Where where, Siege siege) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d |%n",
                where.tier().id(),
                where.java(),
                siege.runs(),
                siege.submissions(),
                siege.harm(),
                siege.seconds());
    }

    private static boolean isTier(String word) {
        for (Tier tier : Tier.values()) {
            if (tier.id().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
