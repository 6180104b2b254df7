package assay.verdict;

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
        items = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(items));
        properties = List.copyOf(properties);
        figures = List.copyOf(figures);
    }
}
