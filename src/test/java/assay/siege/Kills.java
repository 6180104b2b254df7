package assay.siege;

import assay.cli.Assay;
import assay.cli.ExitCode;
import assay.hostile.Bubblewrap;
import assay.report.ResultsFile;
import assay.verdict.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Kills coordinators and checkers by turns at random moments of a run, and counts what should not be. */
final class Kills {

    private static final int SUBMISSIONS = 6;
    private static final int SECONDS_TO_END = 60;
    private static final String SALT = "5a".repeat(32);

    private final Path folder;
    private final SplittableRandom random;
    private final List<String> orphans = new ArrayList<>();
    private final List<String> invalid = new ArrayList<>();
    private final List<String> differing = new ArrayList<>();
    private final long millis;
    private final String undisturbed;
    private int coordinators;
    private int checkers;
    private int missed;

    /** Runs twice without being disturbed: for the grades, and in a process like those to be killed, for the time that it takes. */
    Kills(Path folder, long seed) throws IOException, InterruptedException {
        this.folder = folder;
        random = new SplittableRandom(seed);
        SmallClass.write(folder.resolve("submissions"), SUBMISSIONS);
        undisturbed = finished("undisturbed");
        long start = System.nanoTime();
        try (GradeProcess run = new GradeProcess(folder.resolve("timed-tmp"), arguments("timed"))) {
            run.end();
        }
        millis = (System.nanoTime() - start) / 1_000_000;
    }

    void kill(int number) throws IOException, InterruptedException {
        String name = "run" + number;
        try (GradeProcess run = new GradeProcess(folder.resolve(name + "-tmp"), arguments(name))) {
            run.watchFor(random.nextLong(50, millis));
            if (number % 2 == 0) {
                killCoordinator(name, run);
            } else {
                killChecker(name, run);
            }
            run.orphans(SECONDS_TO_END).forEach(p -> orphans.add(name + ": " + p.pid() + " " + p.info()));
        }
        Mounted.delete(folder.resolve(name + "-tmp"));
        Mounted.delete(folder.resolve(name));
    }

    private void killCoordinator(String name, GradeProcess run) throws IOException, InterruptedException {
        run.descendants();
        count(run.coordinator().destroyForcibly(), true);
        run.end();
        run.orphans(SECONDS_TO_END);
        Path file = folder.resolve(name).resolve(ResultsFile.NAME);
        if (Files.exists(file) && !valid(file)) {
            invalid.add(name);
        }
        compare(name, finished(name));
    }

    private void killChecker(String name, GradeProcess run) throws IOException, InterruptedException {
        List<ProcessHandle> all = run.checkers();
        count(!all.isEmpty() && all.get(random.nextInt(all.size())).destroyForcibly(), false);
        int code = run.end();
        Path file = folder.resolve(name).resolve(ResultsFile.NAME);
        if (code != ExitCode.DONE || !valid(file)) {
            invalid.add(name + ", exit " + code);
        } else {
            compare(name, canonical(file));
        }
    }

    private void count(boolean hit, boolean coordinator) {
        coordinators += hit && coordinator ? 1 : 0;
        checkers += hit && !coordinator ? 1 : 0;
        missed += hit ? 0 : 1;
    }

    private void compare(String name, String disturbed) {
        if (!disturbed.equals(undisturbed)) {
            differing.add(name + " has " + missingFrom(undisturbed, disturbed) + " instead of "
                    + missingFrom(disturbed, undisturbed));
        }
    }

    /** The lines of one text that the other lacks. */
    private static List<String> missingFrom(String text, String other) {
        Set<String> known = Set.of(text.lines().distinct().toArray(String[]::new));
        return other.lines()
                .filter(line -> !known.contains(line))
                .map(String::strip)
                .toList();
    }

    /** Ends a run that was begun, or makes one, and answers what it found. */
    private String finished(String name) throws IOException {
        List<String> again = new ArrayList<>(arguments(name));
        again.add("--resume");
        Assay run = Assay.run(again.toArray());
        if (run.code() != ExitCode.DONE) {
            return name + " ended with " + run.code() + ": " + run.err();
        }
        return canonical(folder.resolve(name).resolve(ResultsFile.NAME));
    }

    private List<String> arguments(String name) {
        return List.of(
                "grade",
                "--submissions=" + folder.resolve("submissions"),
                "--reports=" + folder.resolve(name),
                "--reference=" + folder.resolve("none"),
                "--isolation=" + (Bubblewrap.works() ? "bwrap" : "process"),
                "--task=DualNorm",
                "--tries=20",
                "--jobs=2",
                "--seed=7",
                "--salt=" + SALT);
    }

    private static boolean valid(Path file) {
        try {
            Results results = ResultsFile.read(file);
            return results.submissions().size() <= SUBMISSIONS;
        } catch (IOException e) {
            return false;
        }
    }

    /** Without the version and the commitment that names it: a packaged Assay and one of this build's classes differ there. */
    private static String canonical(Path file) throws IOException {
        return ResultsFile.text(ResultsFile.canonical(ResultsFile.read(file)))
                .lines()
                .filter(line ->
                        !line.strip().startsWith("\"assay\"") && !line.strip().startsWith("\"commitment\""))
                .collect(Collectors.joining("\n"));
    }

    List<String> orphans() {
        return orphans;
    }

    List<String> invalid() {
        return invalid;
    }

    List<String> differing() {
        return differing;
    }

    /** How many coordinators were hit while they ran. */
    int coordinators() {
        return coordinators;
    }

    /** How many checkers were hit while they ran. */
    int checkers() {
        return checkers;
    }

    String table() {
        return "| coordinators killed | checkers killed | misses | orphans | invalid files | differing grades |\n"
                + "|---|---|---|---|---|---|\n"
                + String.format(
                        "| %d | %d | %d | %d | %d | %d |%n",
                        coordinators, checkers, missed, orphans.size(), invalid.size(), differing.size());
    }
}
