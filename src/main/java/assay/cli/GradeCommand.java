package assay.cli;

import assay.assignment.Assignment;
import assay.base.BadInput;
import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checker.Plan;
import assay.checker.Seeds;
import assay.grading.GradingListener;
import assay.grading.GradingRun;
import assay.intake.Candidate;
import assay.intake.Submissions;
import assay.report.ResultsFile;
import assay.report.Site;
import assay.run.Replays;
import assay.run.ReportsFolder;
import assay.run.RequiredTier;
import assay.run.RunRecord;
import assay.run.WorkFolder;
import assay.sandbox.Isolation;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import assay.submission.Submission;
import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code assay grade}: every submission of a folder, for the instructor and for CI. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "Grade every submission of a folder and write the reports.")
final class GradeCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options;

    @Option(
            names = "--submissions",
            paramLabel = "DIR",
            defaultValue = "submissions",
            description = "where they lie (${DEFAULT-VALUE})")
    private Path submissions;

    @Option(
            names = "--assignment",
            paramLabel = "FILE",
            description = "what is assigned (assignment.toml among the submissions)")
    private Path assignmentFile;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            defaultValue = "reference",
            description = "the reference, which verifies the grader (${DEFAULT-VALUE})")
    private Path reference;

    @Option(names = "--jobs", paramLabel = "N", description = "checkers side by side (as many as there are cores)")
    private Integer jobs;

    @Option(
            names = "--own",
            paramLabel = "NAME",
            description = "a submission of your own: where only such are graded, plain processes will do if need be")
    private Set<String> own = Set.of();

    @Option(names = "--resume", description = "keep what an interrupted run with the same options has graded already")
    private boolean resume;

    @Option(names = "--json", description = "print results.json instead of a summary")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Candidate> candidates = Submissions.find(submissions);
        if (candidates.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "assay: nothing to grade: " + submissions
                                    + " holds no folder, zip or jar; put submissions there, or name another folder with --submissions");
            return ExitCode.NOTHING_TO_GRADE;
        }
        TaskFilter filter = options.filter();
        Optional<Assignment> assigned = assignmentFile == null
                ? Assignment.in(Submissions.assignment(submissions), Catalogue.all())
                : Optional.of(Assignment.read(assignmentFile, Catalogue.all()));
        ReportsFolder.prepare(options.reports());
        try (WorkFolder work = new WorkFolder()) {
            return grade(candidates, assigned.map(filter::apply), filter, work.path());
        }
    }

    private int grade(List<Candidate> candidates, Optional<Assignment> assigned, TaskFilter filter, Path work)
            throws IOException {
        Path file = options.reports().resolve(ResultsFile.NAME);
        Optional<Results> earlier =
                resume && Files.exists(file) ? Optional.of(ResultsFile.read(file)) : Optional.empty();
        WorkerImage image = WorkerImage.assemble(work);
        Isolation isolation = options.isolation(
                work, image, assigned.flatMap(Assignment::isolation), RequiredTier.of(candidates, own));
        warn(isolation);
        Plan plan = options.plan(
                earlier.map(GradeCommand::seeds).orElseGet(Seeds::random),
                assigned.map(a -> a.tries().orElse(0)).orElse(0),
                assigned.map(Assignment::timeScale).orElse(1.0));
        GradingRun.Setting setting = setting(plan, isolation.tier(), image, candidates, work);
        return told(graded(candidates, assigned, filter, setting, earlier));
    }

    private Results graded(
            List<Candidate> candidates,
            Optional<Assignment> assigned,
            TaskFilter filter,
            GradingRun.Setting setting,
            Optional<Results> earlier) {
        try (Recorder recorder = new Recorder(new Progress(out()));
                GradingRun run = new GradingRun(setting, recorder)) {
            List<Submission> taken =
                    run.takeIn(candidates).stream().map(filter::apply).toList();
            Assignment assignment = assigned.orElseGet(() -> Assignment.everything(offered(taken)));
            recorder.record = new RunRecord(
                    options.reports(),
                    assignment,
                    setting.plan(),
                    setting.tier().get());
            earlier.ifPresent(e -> recorder.record.keep(e, names(taken.stream().map(Submission::name))));
            List<SubmissionResult> kept = recorder.record.graded();
            Set<String> done = names(kept.stream().map(SubmissionResult::name));
            recorder.record.begin();
            List<Submission> left =
                    taken.stream().filter(s -> !done.contains(s.name())).toList();
            return recorder.record.complete(run.grade(left, kept, assignment));
        }
    }

    private GradingRun.Setting setting(Plan plan, Tier tier, WorkerImage image, List<Candidate> candidates, Path work) {
        int cores = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (cores < 1) {
            throw new BadInput("--jobs: " + jobs + " is too few; 1 is the least");
        }
        Map<String, Path> origins = candidates.stream().collect(Collectors.toMap(Candidate::name, Candidate::origin));
        return new GradingRun.Setting(
                plan,
                () -> tier,
                image,
                Math.min(cores, candidates.size() + 1),
                work,
                Optional.of(reference).filter(Files::isDirectory),
                true,
                name -> Replays.command(origins.get(name), plan));
    }

    private int told(Results results) {
        if (json) {
            out().print(ResultsFile.text(results));
        } else {
            out().println(results.submissions().size() + " submissions graded; open "
                    + new Site(options.reports()).index());
            out().println("seed " + results.seed().value() + " ("
                    + results.seed().commitment() + ")");
        }
        results.graderFaults()
                .forEach(f -> spec.commandLine().getErr().println(Printed.line("assay: grader at fault: " + f)));
        out().flush();
        return results.graderFaults().isEmpty() ? ExitCode.DONE : ExitCode.GRADER_AT_FAULT;
    }

    private void warn(Isolation isolation) {
        if (isolation.tier() == Tier.PROCESS) {
            spec.commandLine()
                    .getErr()
                    .println("assay: NOT ISOLATED: submissions run as plain processes of yours, for your own work only"
                            + " (see 'assay doctor')");
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static Seeds seeds(Results earlier) {
        if (earlier.seed().value() == null) {
            throw new BadInput(
                    "--resume: the seed of the interrupted run is not in its results; give --seed and --salt");
        }
        return new Seeds(earlier.seed().value(), earlier.seed().salt());
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toSet());
    }

    private static List<TaskInfo> offered(List<Submission> taken) {
        Set<String> ids = new HashSet<>();
        taken.forEach(s -> ids.addAll(s.claims().keySet()));
        List<TaskInfo> tasks = new ArrayList<>(Catalogue.all());
        tasks.removeIf(t -> !ids.contains(t.id()));
        return tasks;
    }

    /** Passes progress on, and every result to the record. */
    private static final class Recorder implements GradingListener, AutoCloseable {
        private final Progress progress;
        private RunRecord record;

        Recorder(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void begins(int count) {
            progress.begins(count);
        }

        @Override
        public void graded(SubmissionResult result) {
            record.add(result).ifPresent(progress::note);
            progress.graded(result);
        }

        @Override
        public void note(String line) {
            progress.note(line);
        }

        @Override
        public void close() {
            progress.close();
        }
    }
}
