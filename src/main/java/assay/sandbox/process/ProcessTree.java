package assay.sandbox.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A started process with all below it: which of them is the JVM, and how to end every one. */
public final class ProcessTree {

    /** Longer than any wrapper takes to start what it wraps. */
    static final Duration STARTING = Duration.ofSeconds(5);

    private static final Duration GRACE = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long SHORTEST_LOOK = 200_000;
    private static final long LONGEST_LOOK = 5_000_000;

    private final ProcessHandle root;
    private final int depth;
    private ProcessHandle jvm;

    /** @param depth how many generations below {@code root} the JVM is */
    ProcessTree(ProcessHandle root, int depth) {
        this.root = root;
        this.depth = depth;
    }

    /** The JVM, once it is there. */
    synchronized Optional<ProcessHandle> jvm() {
        if (jvm == null) {
            Stream<ProcessHandle> generation = Stream.of(root);
            for (int i = 0; i < depth; i++) {
                generation = generation.flatMap(ProcessHandle::children);
            }
            jvm = generation.findFirst().orElse(null);
        }
        return Optional.ofNullable(jvm);
    }

    /**
     * Ends the JVM first and the processes above it after a moment only: left alone they reap what is below them and end,
     * whereas killed first they leave zombies where nobody reaps orphans.
     */
    void end() {
        List<ProcessHandle> all = started();
        boolean wrapped = depth > 0 && all.size() > 1;
        if (wrapped) {
            all.subList(1, all.size()).forEach(ProcessHandle::destroyForcibly);
        }
        if (!wrapped || !gone(all, GRACE)) {
            all = all();
            all.forEach(ProcessHandle::destroyForcibly);
        }
        if (!gone(all, LONGEST)) {
            throw new IllegalStateException("the worker's process " + root.pid() + " cannot be ended");
        }
    }

    /**
     * All, once what the first one wraps is there. Ended in the moment in which it starts another process, it would leave behind
     * one that is not known here and has not asked yet to be ended with its parent.
     */
    private List<ProcessHandle> started() {
        List<ProcessHandle> all = all();
        long end = System.nanoTime() + STARTING.toNanos();
        while (depth > 0 && all.size() == 1 && runs(root) && System.nanoTime() < end) {
            LockSupport.parkNanos(SHORTEST_LOOK);
            all = all();
        }
        return all;
    }

    private List<ProcessHandle> all() {
        List<ProcessHandle> all = new ArrayList<>();
        all.add(root);
        root.descendants().forEach(all::add);
        return all;
    }

    /** Looks often: {@link ProcessHandle#onExit()} notices the end of a grandchild only after 300 ms. */
    private static boolean gone(List<ProcessHandle> all, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        long pause = SHORTEST_LOOK;
        while (all.stream().anyMatch(ProcessTree::runs)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(LONGEST_LOOK, pause * 2);
        }
        return true;
    }

    /** Whether this process is there and more than a zombie that its new parent has not looked at yet. */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }
}
