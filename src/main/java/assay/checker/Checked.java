package assay.checker;

import assay.verdict.Figure;
import assay.verdict.PropertyResult;
import java.util.List;

/**
 * What a checker found of one task.
 *
 * @param task the task's id
 * @param properties one result per property, in the order of its class
 * @param figures drawn from the submission's values
 * @param millis wall time
 */
public record Checked(String task, List<PropertyResult> properties, List<Figure> figures, long millis) {

    public Checked {
        properties = List.copyOf(properties);
        figures = List.copyOf(figures);
    }
}
