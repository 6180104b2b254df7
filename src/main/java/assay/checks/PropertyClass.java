package assay.checks;

import assay.catalogue.TaskInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The class that states a task's theorems: {@code assay.checks.<course>.<task>.<Task>Properties}.
 *
 * @param task the task
 * @param type the class
 * @param properties its properties, in a fixed order; never empty
 * @param drawings the methods that draw its figures, by name
 */
public record PropertyClass(TaskInfo task, Class<?> type, List<PropertyInfo> properties, List<Method> drawings) {

    /** Finds and reads the class; a class that breaks a rule is an error of ours. */
    public static PropertyClass of(TaskInfo task) {
        String name = "assay.checks." + task.course().folder() + "."
                + task.name().toLowerCase(Locale.ROOT) + "." + task.name() + "Properties";
        try {
            return read(task, Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the properties of " + task.id() + " are missing: no class " + name, e);
        }
    }

    private static PropertyClass read(TaskInfo task, Class<?> type) {
        List<PropertyInfo> properties = Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Graded.class))
                .map(m -> new PropertyInfo(m, m.getAnnotation(Graded.class)))
                .sorted(PropertyInfo.ORDER)
                .toList();
        List<Method> drawings = Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Drawing.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        verify(task, type, properties);
        return new PropertyClass(task, type, properties, drawings);
    }

    /** The property with this id; an unknown one is the caller's error. */
    public PropertyInfo property(String id) {
        return properties.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(task.id() + " has no property " + id + "; it has "
                        + properties.stream().map(PropertyInfo::id).collect(Collectors.joining(", "))));
    }

    private static void verify(TaskInfo task, Class<?> type, List<PropertyInfo> properties) {
        Set<String> items = task.items().stream().map(TaskInfo.Item::id).collect(Collectors.toSet());
        Set<String> graded = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (PropertyInfo p : properties) {
            String where = type.getSimpleName() + "." + p.id();
            require(ids.add(p.id()), where + " is overloaded");
            require(
                    items.contains(p.graded().item()),
                    where + " names item " + p.graded().item() + ", which " + task.id() + " does not grade");
            require(p.graded().weight() > 0, where + " has no positive weight");
            graded.add(p.graded().item());
        }
        for (PropertyInfo p : properties) {
            verifyPrerequisite(p, properties);
        }
        require(graded.equals(items), type.getSimpleName() + " grades " + graded + ", and the task has " + items);
    }

    /** Only a gate of the same item: else failing something cheap would excuse something dear. */
    private static void verifyPrerequisite(PropertyInfo p, List<PropertyInfo> properties) {
        String follows = p.graded().follows();
        boolean known = properties.stream()
                .anyMatch(g -> g.id().equals(follows)
                        && g.graded().gate()
                        && g.graded().item().equals(p.graded().item()));
        require(follows.isEmpty() || known, p.id() + " follows " + follows + ", which is no gate of its item");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
