package assay.report.pages;

import assay.report.text.Numbers;
import assay.report.text.Plain;
import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import java.util.List;

/** The page of one submission. */
record SubmissionPage(
        String name,
        boolean instructor,
        String other,
        RunView run,
        Meter meter,
        List<StepView> steps,
        List<StepView> more,
        List<StepView> notBegun,
        String notBegunPoints,
        List<String> problems,
        List<TaskView> tasks) {

    private static final int STEPS = 5;

    /**
     * @param other where the same submission's page for the other audience lies, for the instructor
     */
    static SubmissionPage of(Results run, SubmissionResult submission, Audience audience, String other) {
        NextSteps next = NextSteps.of(submission);
        List<StepView> steps = steps(next.steps());
        int shown = Math.min(STEPS, steps.size());
        return new SubmissionPage(
                Plain.line(submission.name(), 80),
                audience == Audience.INSTRUCTOR,
                other,
                RunView.of(run, audience),
                Meter.of(submission.score(), submission.maxScore(), submission.pending()),
                steps.subList(0, shown),
                steps.subList(shown, steps.size()),
                steps(next.notBegun()),
                Numbers.counted(
                        next.notBegun().stream()
                                .mapToDouble(NextSteps.Step::points)
                                .sum(),
                        "point"),
                submission.problems().stream()
                        .map(p -> Plain.block(p, 24, 3000))
                        .toList(),
                submission.tasks().stream().map(t -> TaskView.of(t, audience)).toList());
    }

    boolean allDone() {
        return steps.isEmpty() && notBegun.isEmpty() && problems.isEmpty();
    }

    private static List<StepView> steps(List<NextSteps.Step> steps) {
        return steps.stream().map(s -> StepView.of(s, Names.anchor(s.task()))).toList();
    }
}
