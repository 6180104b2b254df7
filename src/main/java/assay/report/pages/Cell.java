package assay.report.pages;

import assay.report.text.Numbers;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One submission's result in one task, as small as a class table needs it.
 *
 * @param text the score, or a sign where there is none
 * @param tone the class of its colour
 */
record Cell(String text, String tone) {

    private static final Cell ABSENT = new Cell("", "absent");

    static List<Cell> row(SubmissionResult submission, List<String> ids) {
        Map<String, TaskResult> tasks =
                submission.tasks().stream().collect(Collectors.toMap(TaskResult::id, Function.identity(), (a, b) -> a));
        return ids.stream()
                .map(id -> tasks.containsKey(id) ? of(tasks.get(id)) : ABSENT)
                .toList();
    }

    private static Cell of(TaskResult task) {
        if (any(task, Status.GRADER_FAULT)) {
            return new Cell("‼" + Numbers.decimals(task.score(), 1), "ours");
        }
        if (task.maxScore() == 0) {
            return new Cell("⋯", "wait");
        }
        if (NextSteps.isMissing(task)) {
            return new Cell("–", "none");
        }
        if (any(task, Status.NOT_COMPILED) || any(task, Status.REJECTED)) {
            return new Cell("!" + Numbers.decimals(task.score(), 1), "q0");
        }
        Meter meter = Meter.of(task.score(), task.maxScore(), 0);
        return new Cell(Numbers.decimals(task.score(), 1), meter.tone());
    }

    private static boolean any(TaskResult task, Status status) {
        return task.properties().stream().map(PropertyResult::status).anyMatch(s -> s == status);
    }
}
