package assay.cli;

import assay.assignment.Assignment;
import assay.base.BadInput;
import assay.catalogue.Catalogue;
import assay.checker.Plan;
import assay.checker.Seeds;
import assay.grading.GradingRun;
import assay.intake.Candidate;
import assay.intake.Submissions;
import assay.report.ResultsFile;
import assay.report.Site;
import assay.report.Summary;
import assay.report.pages.Audience;
import assay.run.BackgroundResult;
import assay.run.OneSubmission;
import assay.run.ReportsFolder;
import assay.run.RunRecord;
import assay.run.WorkFolder;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import assay.submission.Submission;
import assay.verdict.Results;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay check}: one submission, for its author. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check one submission: the same properties and tries as grade, with a fixed seed.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options;

    @Parameters(paramLabel = "PATH", description = "the submission: a folder, zip or jar")
    private Path path;

    @Option(names = "--json", description = "print the results as JSON instead of a summary")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.exists(path)) {
            throw new BadInput(path + ": there is no such submission; name a folder, a zip or a jar");
        }
        TaskFilter filter = options.filter();
        Path folder = path.toAbsolutePath().normalize().getParent();
        Optional<Assignment> assigned =
                Assignment.in(Submissions.assignment(folder), Catalogue.all()).map(filter::apply);
        Path reports = options.reports().resolve("check");
        ReportsFolder.prepare(reports);
        try (WorkFolder work = new WorkFolder()) {
            return check(filter, assigned, reports, work.path());
        }
    }

    private int check(TaskFilter filter, Optional<Assignment> assigned, Path reports, Path work) {
        List<Candidate> candidates = List.of(Submissions.at(path));
        Plan plan = options.plan(
                Seeds.fixed(),
                assigned.map(a -> a.tries().orElse(0)).orElse(0),
                assigned.map(Assignment::timeScale).orElse(1.0));
        WorkerImage image = WorkerImage.assemble(work);
        BackgroundResult<Tier> tier =
                new BackgroundResult<>(() -> options.isolation(work, image, assigned.flatMap(Assignment::isolation))
                        .tier());
        GradingRun.Setting setting = OneSubmission.setting(path, plan, tier, image, work);
        try (GradingRun run = new GradingRun(setting, new SilentListener())) {
            Submission taken = filter.apply(run.takeIn(candidates).get(0));
            Assignment assignment = assigned.orElseGet(() -> Assignment.everything(filter.tasks().stream()
                    .filter(t -> taken.claims().containsKey(t.id()))
                    .toList()));
            RunRecord record = new RunRecord(reports, assignment, plan, tier.get());
            BackgroundResult<Results> rehearsal = new BackgroundResult<>(
                    () -> rehearsed(new RunRecord(work.resolve("rehearsal"), assignment, plan, tier.get())));
            GradingRun.Outcome outcome = run.grade(List.of(taken), assignment);
            rehearsal.get();
            return told(record.completeForAuthor(outcome), reports, tier.get());
        }
    }

    /** Reports on nothing, so that what writes reports is loaded when there is something. */
    private static Results rehearsed(RunRecord record) {
        SubmissionResult nothing = new SubmissionResult("nothing", 0, 0, 0, List.of(), List.of());
        return record.completeForAuthor(new GradingRun.Outcome(List.of(nothing), List.of()));
    }

    private int told(Results results, Path reports, Tier tier) {
        SubmissionResult result = results.submissions().get(0);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(ResultsFile.text(results));
        } else {
            out.print(Summary.of(result, Audience.AUTHOR));
            out.println("The same with pictures: " + new Site(reports).authorPage(result.name()));
        }
        if (tier == Tier.PROCESS) {
            spec.commandLine().getErr().println("assay: not isolated: fine for your own work (see 'assay doctor')");
        }
        results.graderFaults()
                .forEach(f -> spec.commandLine().getErr().println(Printed.line("assay: grader at fault: " + f)));
        out.flush();
        if (!results.graderFaults().isEmpty()) {
            return ExitCode.GRADER_AT_FAULT;
        }
        return result.tasks().stream().anyMatch(CheckCommand::lost)
                        || !result.problems().isEmpty() && result.tasks().isEmpty()
                ? ExitCode.POINTS_LOST
                : ExitCode.DONE;
    }

    /** Whether a task that is present lost points; what was not handed in is no failure of a check. */
    private static boolean lost(TaskResult task) {
        boolean present = task.properties().stream().anyMatch(p -> p.status() != Status.MISSING);
        return present && task.properties().stream().anyMatch(p -> p.status().lost());
    }
}
