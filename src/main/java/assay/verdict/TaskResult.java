package assay.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found of one task of one submission.
 *
 * @param id {@code <course>/<Task>}
 * @param assigned whether it counts; an extra is shown and counts nothing
 * @param score points earned
 * @param maxScore points that could be earned
 * @param millis wall time, which may differ between two runs
 * @param items the points by item
 * @param properties what was found, in the order in which the task declares its properties
 * @param figures pictures drawn from the submission's own values
 */
public record TaskResult(
        String id,
        boolean assigned,
        double score,
        double maxScore,
        long millis,
        SortedMap<String, ItemScore> items,
        List<PropertyResult> properties,
        List<Figure> figures) {

    public TaskResult {
        Objects.requireNonNull(id, "id is null");
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
        properties = List.copyOf(properties);
        figures = List.copyOf(figures);
    }

    /** What was found, before any points. */
    public static TaskResult unscored(
            String id, boolean assigned, long millis, List<PropertyResult> properties, List<Figure> figures) {
        return new TaskResult(id, assigned, 0, 0, millis, Collections.emptySortedMap(), properties, figures);
    }

    /** The same with these points, whose sums are the task's. */
    public TaskResult withItems(SortedMap<String, ItemScore> points) {
        double earned = points.values().stream().mapToDouble(ItemScore::score).sum();
        double most = points.values().stream().mapToDouble(ItemScore::maxScore).sum();
        return new TaskResult(id, assigned, earned, most, millis, points, properties, figures);
    }

    /** The same with other properties, the points unchanged. */
    public TaskResult withProperties(List<PropertyResult> others) {
        return new TaskResult(id, assigned, score, maxScore, millis, items, others, figures);
    }

    /** The same with other figures. */
    public TaskResult withFigures(List<Figure> others) {
        return new TaskResult(id, assigned, score, maxScore, millis, items, properties, others);
    }

    /** The same without what may differ between two runs with one seed. */
    public TaskResult reproducible() {
        List<PropertyResult> same =
                properties.stream().map(PropertyResult::reproducible).toList();
        return new TaskResult(id, assigned, score, maxScore, 0, items, same, figures);
    }
}
