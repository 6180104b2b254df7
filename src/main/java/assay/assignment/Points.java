package assay.assignment;

import assay.catalogue.TaskInfo;
import java.util.SortedMap;
import java.util.TreeMap;

/** Points of a task's items. */
final class Points {

    private Points() {}

    static SortedMap<String, Double> byDefault(TaskInfo task) {
        SortedMap<String, Double> points = new TreeMap<>();
        task.items().forEach(i -> points.put(i.id(), i.points()));
        return points;
    }

    /** So many points in all, spread in proportion to the default ones. */
    static SortedMap<String, Double> spread(TaskInfo task, double total) {
        SortedMap<String, Double> points = byDefault(task);
        double sum = points.values().stream().mapToDouble(Double::doubleValue).sum();
        points.replaceAll((item, value) -> total * value / sum);
        return points;
    }
}
