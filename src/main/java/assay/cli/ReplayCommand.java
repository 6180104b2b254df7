package assay.cli;

import assay.base.BadInput;
import assay.catalogue.Catalogue;
import assay.checker.Plan;
import assay.checker.Seeds;
import assay.grading.GradingRun;
import assay.intake.Candidate;
import assay.intake.Submissions;
import assay.report.Summary;
import assay.report.pages.Audience;
import assay.run.BackgroundResult;
import assay.run.OneSubmission;
import assay.run.WorkFolder;
import assay.sandbox.Tier;
import assay.sandbox.image.WorkerImage;
import assay.submission.Submission;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
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

/** {@code assay replay}: one property again, with the same seed or with the input that a page shows. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Run one property again: with the seed of a run, or on the input that a page shows.")
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options;

    @Parameters(index = "0", paramLabel = "PATH", description = "the submission: a folder, zip or jar")
    private Path path;

    @Parameters(index = "1", paramLabel = "TASK#PROPERTY", description = "such as lowrank/DualNorm#attained")
    private String property;

    @Option(
            names = "--input",
            paramLabel = "CODE",
            description = "the input code that the page shows, instead of a seed")
    private String input;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String[] parts = property.split("#", -1);
        if (parts.length != 2 || Catalogue.find(parts[0]).isEmpty()) {
            throw new BadInput(
                    "'" + property + "' names no property; write TASK#PROPERTY, such as lowrank/DualNorm#attained");
        }
        try (WorkFolder work = new WorkFolder()) {
            return replay(parts[0], parts[1], work.path());
        }
    }

    private int replay(String task, String id, Path work) {
        List<Candidate> candidates = List.of(Submissions.at(path));
        Plan plan = options.plan(Seeds.fixed(), 0, 1);
        WorkerImage image = WorkerImage.assemble(work);
        BackgroundResult<Tier> tier = new BackgroundResult<>(
                () -> options.isolation(work, image, Optional.empty()).tier());
        GradingRun.Setting setting = OneSubmission.setting(path, plan, tier, image, work);
        try (GradingRun run = new GradingRun(setting, new SilentListener())) {
            Submission submission = run.takeIn(candidates).get(0);
            tier.get();
            return told(replayed(run, submission, task, id));
        }
    }

    private SubmissionResult replayed(GradingRun run, Submission submission, String task, String id) {
        try {
            return run.replay(submission, task, id, Optional.ofNullable(input));
        } catch (IllegalArgumentException e) {
            throw new BadInput(e.getMessage());
        }
    }

    private int told(SubmissionResult result) {
        spec.commandLine().getOut().print(Summary.of(result, Audience.AUTHOR));
        spec.commandLine().getOut().flush();
        if (result.tasks().stream().flatMap(t -> t.properties().stream()).anyMatch(ReplayCommand::ours)) {
            return ExitCode.GRADER_AT_FAULT;
        }
        boolean lost = result.tasks().stream()
                .flatMap(t -> t.properties().stream())
                .anyMatch(p -> p.status().lost());
        return lost ? ExitCode.POINTS_LOST : ExitCode.DONE;
    }

    private static boolean ours(PropertyResult property) {
        return property.status() == Status.GRADER_FAULT;
    }
}
