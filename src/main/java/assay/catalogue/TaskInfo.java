package assay.catalogue;

import assay.tasks.Course;
import assay.tasks.Task;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a task from its interface alone.
 *
 * @param id {@code <course>/<Task>}, such as {@code lowrank/DualNorm}
 * @param type the service interface
 * @param course the course that the task belongs to
 * @param title what the task is called on a page
 * @param items the items that it grades, in the order of the sheet
 * @param tensors whether the worker needs DJL's native libraries
 * @param memory the worker's Java heap in MiB
 * @param forbids the library routines that an answer must do without, as {@code type#method}
 */
public record TaskInfo(
        String id,
        Class<?> type,
        Course course,
        String title,
        List<Item> items,
        boolean tensors,
        int memory,
        List<String> forbids) {

    /** An item of the homework sheet with its default points. */
    public record Item(String id, double points, String asks) {}

    public TaskInfo {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(type, "type is null");
        items = List.copyOf(items);
        forbids = List.copyOf(forbids);
        for (String routine : forbids) {
            if (!routine.matches("[\\w.$]+#\\w+")) {
                throw new IllegalArgumentException(
                        id + " forbids '" + routine + "'; a routine is written as org.ejml.Type#method");
            }
        }
    }

    /** Reads the annotation of a task's interface; an interface that breaks a rule of tasks is an error of ours. */
    public static TaskInfo of(Class<?> type) {
        Task task = type.getAnnotation(Task.class);
        if (task == null || !type.isInterface()) {
            throw new IllegalArgumentException(type.getName() + " is no interface annotated with @Task");
        }
        String folder = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        Course course = Course.inFolder(folder)
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " lies in no course's package"));
        List<Item> items = List.of(task.items()).stream()
                .map(i -> new Item(i.id(), i.points(), i.asks()))
                .toList();
        if (items.isEmpty()) {
            throw new IllegalArgumentException(type.getName() + " grades no item");
        }
        return new TaskInfo(
                folder + "/" + type.getSimpleName(),
                type,
                course,
                task.title(),
                items,
                task.tensors(),
                task.memory(),
                List.of(task.forbids()));
    }

    /** The simple name of the interface. */
    public String name() {
        return type.getSimpleName();
    }
}
