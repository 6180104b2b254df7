package assay.report.pages;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.report.text.Plain;
import assay.tasks.Course;
import java.util.Arrays;

/** What tasks and items are called, also where a results file knows a task that this version does not. */
public final class Names {

    private Names() {}

    /** The task's simple name, such as {@code DualNorm}. */
    public static String shortName(String task) {
        return Plain.line(task.substring(task.lastIndexOf('/') + 1), 60);
    }

    /** The task's title, or its id. */
    static String title(String task) {
        return Catalogue.find(task).map(TaskInfo::title).orElse(Plain.line(task, 80));
    }

    /** The title of the task's course, or the folder in the task's id. */
    static String course(String task) {
        String folder = task.substring(0, Math.max(0, task.lastIndexOf('/')));
        return Course.inFolder(folder).map(Course::title).orElse(Plain.line(folder, 40));
    }

    /** The number of the sheet of the course with this title, or the title itself. */
    static String sheet(String course) {
        return Arrays.stream(Course.values())
                .filter(c -> c.title().equals(course))
                .map(Course::sheet)
                .findFirst()
                .orElse(course);
    }

    /** What an item asks for, or nothing. */
    static String asks(String task, String item) {
        return Catalogue.find(task).stream()
                .flatMap(t -> t.items().stream())
                .filter(i -> i.id().equals(item))
                .map(TaskInfo.Item::asks)
                .findFirst()
                .orElse("");
    }

    static String anchor(String task) {
        return "task-" + task.replaceAll("[^A-Za-z0-9]", "-");
    }
}
