package assay.cli;

import assay.base.BadInput;
import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.exercise.ExerciseText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay tasks}: the list, or one exercise's text. */
@Command(
        name = "tasks",
        mixinStandardHelpOptions = true,
        description = "List the tasks, or show the exercise text of those that match.")
final class TasksCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TASK", arity = "0..1", description = "a task, such as DualNorm, or a glob")
    private String task;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        PrintWriter out = spec.commandLine().getOut();
        if (task == null) {
            Catalogue.all().forEach(t -> out.println(line(t)));
            out.println();
            out.println("The text of an exercise: assay tasks NAME. A start of your own: assay new NAME --task TASK.");
        } else {
            List<TaskInfo> chosen = TaskFilter.of(Optional.of(task)).tasks();
            chosen.forEach(t -> out.println(ExerciseText.of(t).plain()));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String line(TaskInfo t) {
        double points = t.items().stream().mapToDouble(TaskInfo.Item::points).sum();
        String items = t.items().get(0).id()
                + (t.items().size() > 1
                        ? "–" + t.items().get(t.items().size() - 1).id()
                        : "");
        return String.format(Locale.ROOT, "%-34s %-9s %5.1f points  %s", t.id(), items, points, t.title());
    }
}
