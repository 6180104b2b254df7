package assay.siege;

import assay.hostile.Bubblewrap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Grades a class of small submissions and looks at the processes as it goes on. */
final class Soak {

    private static final Pattern GRADED = Pattern.compile("\\[(\\d+)/\\d+\\] .*");
    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

    /**
     * How things stand after so many submissions.
     *
     * @param millis since the first was graded
     * @param heap bytes alive in the coordinator
     * @param checkers bytes alive in the fattest checker
     * @param descriptors open in the coordinator and the checkers together
     * @param processes below the coordinator
     * @param files temporary ones
     */
    record Sample(int graded, long millis, long heap, long checkers, long descriptors, int processes, long files) {

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.1f | %d | %d | %d |%n",
                    graded,
                    millis / 1000.0,
                    heap / 1048576.0,
                    checkers / 1048576.0,
                    descriptors,
                    processes,
                    files);
        }
    }

    private final List<Sample> samples = new ArrayList<>();
    private final Path folder;
    private int exitCode;
    private long filesLeft;
    private List<ProcessHandle> orphans = List.of();

    Soak(Path folder) {
        this.folder = folder;
    }

    void run(int submissions, List<Integer> at) throws IOException, InterruptedException {
        SmallClass.write(folder.resolve("submissions"), submissions);
        List<String> arguments = List.of(
                "grade",
                "--submissions=" + folder.resolve("submissions"),
                "--reports=" + folder.resolve("reports"),
                "--isolation=" + (Bubblewrap.works() ? "bwrap" : "process"),
                "--task=DualNorm",
                "--tries=20",
                "--jobs=2",
                "--seed=7");
        try (GradeProcess run = new GradeProcess(folder.resolve("tmp"), arguments)) {
            follow(run, at);
            exitCode = run.end();
            orphans = run.orphans(60);
            filesLeft = run.files();
        }
    }

    private void follow(GradeProcess run, List<Integer> at) throws IOException, InterruptedException {
        long start = 0;
        for (String line = run.line(); line != null; line = run.line()) {
            Matcher graded = GRADED.matcher(line);
            if (graded.matches()) {
                start = start == 0 ? System.nanoTime() : start;
                int count = Integer.parseInt(graded.group(1));
                if (at.contains(count)) {
                    samples.add(sample(run, count, (System.nanoTime() - start) / 1_000_000));
                }
            }
        }
    }

    private static Sample sample(GradeProcess run, int graded, long millis) throws IOException, InterruptedException {
        List<ProcessHandle> checkers = run.checkers();
        long fattest = 0;
        long descriptors = descriptors(run.coordinator());
        for (ProcessHandle checker : checkers) {
            fattest = Math.max(fattest, alive(checker));
            descriptors += descriptors(checker);
        }
        int processes = run.descendants().size();
        return new Sample(graded, millis, alive(run.coordinator()), fattest, descriptors, processes, run.files());
    }

    /** Bytes of live objects, after a full collection. */
    private static long alive(ProcessHandle jvm) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(jvm.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String text = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        Matcher total = TOTAL.matcher(text);
        return total.find() ? Long.parseLong(total.group(1)) : 0;
    }

    private static long descriptors(ProcessHandle process) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return all.count();
        }
    }

    List<Sample> samples() {
        return samples.stream().sorted(Comparator.comparingInt(Sample::graded)).toList();
    }

    int exitCode() {
        return exitCode;
    }

    long filesLeft() {
        return filesLeft;
    }

    List<ProcessHandle> orphans() {
        return orphans;
    }

    String table() {
        StringBuilder table = new StringBuilder(
                "| graded | s | coordinator MiB | fattest checker MiB | descriptors | processes | temporary files |\n"
                        + "|---|---|---|---|---|---|---|\n");
        samples().forEach(s -> table.append(s.row()));
        return table.append("\nleft at the end: ")
                .append(filesLeft)
                .append(" temporary files, ")
                .append(orphans.size())
                .append(" processes\n")
                .toString();
    }
}
