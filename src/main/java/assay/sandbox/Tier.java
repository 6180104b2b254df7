package assay.sandbox;

import java.util.Arrays;
import java.util.Locale;

/** How strongly a worker is confined, strongest first. */
public enum Tier {
    /** Bubblewrap with seccomp and rlimits: own namespaces, no files, no network, no fork. */
    BWRAP(true, "namespaces of its own, seccomp, rlimits; no file, process or network of yours exists there"),
    /** Landlock with seccomp and rlimits, without any installed tool: the host is in sight, but out of reach. */
    LANDLOCK(
            true,
            "Landlock, seccomp, rlimits; your files cannot be opened, nothing can be written, and sockets, signals and new"
                    + " processes are refused; whether a path exists can be asked"),
    /** A plain process of the same user: for one's own work only. */
    PROCESS(false, "a plain process, which may do all that you may");

    private final boolean isolated;
    private final String means;

    Tier(boolean isolated, String means) {
        this.isolated = isolated;
        this.means = means;
    }

    /** Whether anything but good will keeps a worker from what is outside. */
    public boolean isolated() {
        return isolated;
    }

    /** In a line, what keeps a worker in, and what does not. */
    public String means() {
        return means;
    }

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
