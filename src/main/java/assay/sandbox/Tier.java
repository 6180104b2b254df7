package assay.sandbox;

import java.util.Arrays;
import java.util.Locale;

/** How strongly a worker is confined, strongest first. */
public enum Tier {
    /** Bubblewrap with seccomp and rlimits: own namespaces, no files, no network, no fork. */
    BWRAP,
    /** Landlock with seccomp and rlimits, without any installed tool. */
    LANDLOCK,
    /** A plain process of the same user: for one's own work only. */
    PROCESS;

    /** The name on the command line and in {@code results.json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this tier is at least as strong as {@code floor}. */
    public boolean atLeast(Tier floor) {
        return compareTo(floor) <= 0;
    }

    /** The tier with this name. */
    public static Tier of(String id) {
        return Arrays.stream(values())
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no isolation is called '" + id + "'; there are bwrap, landlock and process"));
    }
}
