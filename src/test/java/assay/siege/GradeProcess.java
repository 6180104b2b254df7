package assay.siege;

import assay.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A grading run in a JVM of its own, with all processes that it starts, so that it can be killed and what it leaves be counted. */
final class GradeProcess implements AutoCloseable {

    private static final String CHECKER = "assay.checker.CheckerMain";
    private static final String MARK = "ASSAY_SIEGE";

    private final String mark = UUID.randomUUID().toString();
    private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
    private final Path temporary;
    private final Process process;
    private final BufferedReader lines;

    /** @param temporary a folder of this run's own for its temporary files */
    GradeProcess(Path temporary, List<String> arguments) throws IOException {
        this.temporary = Files.createDirectories(temporary).toRealPath();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary, "-cp", path));
        command.add(Main.class.getName());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put(MARK, mark);
        process = builder.start();
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line that it says, or null at the end. */
    String line() throws IOException {
        return lines.readLine();
    }

    /** Waits for its end and answers its exit code. */
    int end() throws IOException, InterruptedException {
        while (line() != null) {
            look();
        }
        return process.waitFor();
    }

    ProcessHandle coordinator() {
        return process.toHandle();
    }

    List<ProcessHandle> checkers() {
        return process.toHandle().children().filter(GradeProcess::isChecker).toList();
    }

    /** By all of its command line: {@link ProcessHandle.Info} cuts it short, often within the class path. */
    private static boolean isChecker(ProcessHandle process) {
        try {
            return Files.readString(
                            Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1)
                    .contains(CHECKER);
        } catch (IOException e) {
            return false;
        }
    }

    /** All processes below it now. */
    List<ProcessHandle> descendants() {
        look();
        return process.toHandle().descendants().toList();
    }

    /** Lets it work for a while and notes what it starts. */
    void watchFor(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end && process.isAlive()) {
            look();
            Thread.sleep(20);
        }
    }

    /** What still runs of it after so many seconds of patience. */
    List<ProcessHandle> orphans(int seconds) throws InterruptedException {
        List<ProcessHandle> left = left();
        for (int i = 0; i < 10 * seconds && !left.isEmpty(); i++) {
            Thread.sleep(100);
            left = left();
        }
        return left;
    }

    /** How many temporary files there are. */
    long files() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.filter(Files::isRegularFile).count();
        } catch (UncheckedIOException e) {
            // Deleted while they were counted: count again.
            return files();
        }
    }

    @Override
    public void close() {
        look();
        process.destroyForcibly();
        seen.forEach(ProcessHandle::destroyForcibly);
    }

    private void look() {
        process.toHandle().descendants().forEach(seen::add);
    }

    private List<ProcessHandle> left() {
        Stream<ProcessHandle> marked = ProcessHandle.allProcesses()
                .filter(p -> !p.equals(process.toHandle()))
                .filter(this::isOurs);
        return Stream.concat(seen.stream(), marked)
                .distinct()
                .filter(Descendants::runs)
                .toList();
    }

    /** Checkers inherit the environment, and workers start in a folder among the temporary files. */
    private boolean isOurs(ProcessHandle other) {
        Path proc = Path.of("/proc", Long.toString(other.pid()));
        try {
            return Files.readString(proc.resolve("environ"), StandardCharsets.ISO_8859_1)
                            .contains(mark)
                    || Files.readSymbolicLink(proc.resolve("cwd")).startsWith(temporary);
        } catch (IOException e) {
            return false;
        }
    }
}
