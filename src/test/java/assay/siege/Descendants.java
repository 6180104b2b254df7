package assay.siege;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Watches which processes a run starts, so that none is missed which another one adopts later. */
public final class Descendants implements AutoCloseable {

    private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
    private final Set<ProcessHandle> before =
            Set.copyOf(ProcessHandle.current().descendants().toList());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    public Descendants() {
        clock.scheduleWithFixedDelay(this::look, 0, 100, TimeUnit.MILLISECONDS);
    }

    /** Those that were started since and still run. */
    public List<ProcessHandle> left() {
        look();
        return seen.stream().filter(Descendants::runs).toList();
    }

    public int count() {
        return seen.size();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void look() {
        ProcessHandle.current().descendants().filter(p -> !before.contains(p)).forEach(seen::add);
    }

    /** Whether a process is more than an entry that nobody has looked at yet. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && !isZombie(process);
    }

    private static boolean isZombie(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return true;
        }
    }
}
