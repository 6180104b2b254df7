package assay.checker;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a checker is asked to do: run properties of tasks against one compiled submission.
 *
 * @param submission the submission's name
 * @param classes the folder with its classes and service index
 * @param tasks ids of the tasks to check, all of them implemented
 * @param property the only property to run, for a replay; empty for all
 * @param input the input code to run that property on, instead of generated inputs
 * @param plan seeds, tries and time
 * @param replay the command that replays a property, up to the property's id
 * @param figures whether to draw
 */
public record Job(
        String submission,
        Path classes,
        List<String> tasks,
        Optional<String> property,
        Optional<String> input,
        Plan plan,
        String replay,
        boolean figures) {

    public Job {
        Objects.requireNonNull(submission, "submission is null");
        Objects.requireNonNull(classes, "classes is null");
        tasks = List.copyOf(tasks);
    }

    /** All properties of these tasks on generated inputs, and figures. */
    public static Job of(String submission, Path classes, List<String> tasks, Plan plan, String replay) {
        return new Job(submission, classes, tasks, Optional.empty(), Optional.empty(), plan, replay, true);
    }

    /** One property of one task, and no figures. */
    public Job only(String task, String id) {
        return new Job(submission, classes, List.of(task), Optional.of(id), input, plan, replay, false);
    }

    /** The same on the input of this code, where there is one. */
    public Job on(Optional<String> code) {
        return new Job(submission, classes, tasks, property, code, plan, replay, figures);
    }

    /** The same, but nothing is drawn. */
    public Job withoutFigures() {
        return new Job(submission, classes, tasks, property, input, plan, replay, false);
    }

    /** The same for other classes. */
    public Job with(Path others) {
        return new Job(submission, others, tasks, property, input, plan, replay, figures);
    }
}
