package assay.verdict;

import java.util.List;
import java.util.Objects;

/**
 * What was found of one submission.
 *
 * @param name the folder's or archive's name, the submission's identity in a run
 * @param score points earned over the assigned tasks
 * @param maxScore points that could be earned over the assigned tasks
 * @param pending points that wait for a device this machine lacks, or for a property to be mended
 * @param problems what intake and compilation found, compiler style
 * @param tasks the tasks, sorted by id
 */
public record SubmissionResult(
        String name, double score, double maxScore, double pending, List<String> problems, List<TaskResult> tasks) {

    public SubmissionResult {
        Objects.requireNonNull(name, "name is null");
        problems = List.copyOf(problems);
        tasks = List.copyOf(tasks);
    }

    /** The same with other tasks, the points unchanged. */
    public SubmissionResult withTasks(List<TaskResult> others) {
        return new SubmissionResult(name, score, maxScore, pending, problems, others);
    }

    /** The same without what may differ between two runs with one seed. */
    public SubmissionResult reproducible() {
        return withTasks(tasks.stream().map(TaskResult::reproducible).toList());
    }
}
