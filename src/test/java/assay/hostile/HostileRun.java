package assay.hostile;

import assay.cli.ExitCode;
import assay.cli.Main;
import assay.report.ResultsFile;
import assay.sandbox.Tier;
import assay.siege.Descendants;
import assay.verdict.PropertyResult;
import assay.verdict.Results;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One run over all hostile submissions and an honest one, in one tier, and the harm that was done. */
final class HostileRun {

    static final Path HOSTILE = Path.of("src", "test", "hostile");

    private static final Set<Status> OURS = EnumSet.of(Status.VOID, Status.GRADER_FAULT);
    private static final Set<String> PLACES = Set.of("prepared", "drop", "reports", "secret.txt");

    private final Tier tier;
    private final Path work;
    private final Path reports;
    private final List<Expected> submissions;
    private final Map<Harm, List<String>> harm = new EnumMap<>(Harm.class);
    private String said = "";
    private int exitCode;
    private Results results;

    private HostileRun(Tier tier, Path work) {
        this.tier = tier;
        this.work = work;
        this.reports = work.resolve("reports");
        this.submissions = submissions(tier);
    }

    /** Runs in a folder that is empty. */
    static HostileRun of(Tier tier, Path work) throws IOException {
        HostileRun run = new HostileRun(tier, work);
        Machine before = Machine.now();
        try (Traps traps = Traps.set(work, run.reports);
                Descendants processes = new Descendants()) {
            run.fill(traps);
            run.exitCode = run.grade(work.resolve("drop"), run.reports);
            run.results = ResultsFile.read(run.reports.resolve(ResultsFile.NAME));
            run.look(traps, processes);
            Machine.now().changesSince(before).forEach(c -> run.done(Harm.MACHINE, c));
        }
        return run;
    }

    /**
     * What is tried in a tier: everything but what would harm the machine. The system property {@code assay.hostile.only}, a
     * regular expression of names, is for trying a new one.
     */
    static List<Expected> submissions(Tier tier) {
        return Expected.all(HOSTILE).stream()
                .filter(e -> e.name().matches(System.getProperty("assay.hostile.only", ".*")))
                .filter(e -> tier != Tier.PROCESS || e.inPlain() != Expected.InPlain.HARMFUL)
                .toList();
    }

    /** What was done of this kind of harm, a line each. */
    List<String> harm(Harm kind) {
        return harm.getOrDefault(kind, List.of());
    }

    Ending ending(Expected expected) {
        return Ending.of(expected, result(results, expected.name()), reports);
    }

    Results results() {
        return results;
    }

    String said() {
        return said;
    }

    Set<String> tasks() {
        Set<String> tasks = new TreeSet<>();
        submissions.forEach(s -> tasks.addAll(s.tasks()));
        return tasks;
    }

    SubmissionResult honest() {
        return result(ResultsFile.canonical(results), HostileFolder.HONEST);
    }

    /** What an honest submission gets that nobody attacks. */
    SubmissionResult honestAlone() throws IOException {
        Path alone = work.resolve("alone");
        new HostileFolder(work, alone).addHonest(tasks());
        grade(alone, work.resolve("reports-alone"));
        Results quiet = ResultsFile.read(work.resolve("reports-alone").resolve(ResultsFile.NAME));
        return result(ResultsFile.canonical(quiet), HostileFolder.HONEST);
    }

    private void fill(Traps traps) throws IOException {
        HostileFolder drop = new HostileFolder(work, work.resolve("drop"));
        drop.addHonest(tasks());
        for (Expected expected : submissions) {
            drop.add(HOSTILE.resolve(expected.name()), expected, traps);
        }
    }

    private int grade(Path drop, Path into) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        List<String> line = new ArrayList<>(List.of("grade", "--submissions", drop.toString(), "--reports"));
        line.addAll(List.of(into.toString(), "--reference", "reference", "--isolation", tier.id(), "--jobs", "2"));
        line.addAll(List.of("--seed", Long.toString(Traps.SEED), "--tries", "20", "--time-scale", "0.2"));
        int code = Main.run(out, out, line.toArray(String[]::new));
        out.flush();
        said += text;
        return code;
    }

    private void look(Traps traps, Descendants processes) throws IOException {
        for (Expected expected : submissions) {
            if (tier != Tier.PROCESS || expected.inPlain() == Expected.InPlain.STOPPED) {
                ending(expected).faults().forEach(f -> done(Harm.GRADE, expected.name() + ": " + f));
            }
        }
        for (Path file : filesBelow(reports)) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(Traps.SECRET)) {
                done(Harm.SECRET, file.toString());
            }
        }
        if (said.contains(Traps.SECRET)) {
            done(Harm.SECRET, "the terminal");
        }
        if (traps.connections() > 0) {
            done(Harm.LOOPBACK, traps.connections() + " connections");
        }
        lookAtResults();
        if (processes.count() <= submissions.size()) {
            done(Harm.RUN, "only " + processes.count() + " processes were seen");
        }
        processes.left().forEach(p -> done(Harm.PROCESS, p.info().toString()));
        lookForFiles(traps);
    }

    private void lookAtResults() {
        results.graderFaults().forEach(f -> done(Harm.VOID, f));
        for (SubmissionResult submission : results.submissions()) {
            submission.tasks().stream()
                    .flatMap(t -> t.properties().stream())
                    .filter(p -> OURS.contains(p.status()))
                    .map(PropertyResult::id)
                    .forEach(id -> done(Harm.VOID, submission.name() + ": " + id));
        }
        if (exitCode != ExitCode.DONE
                || !results.complete()
                || !results.isolation().equals(tier.id())
                || results.submissions().size() != submissions.size() + 1) {
            done(
                    Harm.RUN,
                    "exit code " + exitCode + ", " + results.submissions().size() + " results: " + said);
        }
    }

    private void lookForFiles(Traps traps) throws IOException {
        traps.planted().stream().filter(Files::exists).forEach(f -> done(Harm.FILE, f.toString()));
        try (Stream<Path> places = Files.list(work)) {
            places.filter(p -> !PLACES.contains(p.getFileName().toString()))
                    .forEach(p -> done(Harm.FILE, p.toString()));
        }
    }

    private void done(Harm kind, String what) {
        harm.computeIfAbsent(kind, k -> new ArrayList<>()).add(what);
    }

    private static SubmissionResult result(Results of, String name) {
        return of.submissions().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
