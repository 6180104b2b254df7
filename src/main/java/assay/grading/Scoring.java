package assay.grading;

import assay.verdict.ItemScore;
import assay.verdict.PropertyResult;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Points from verdicts: an item is worth nothing once a gate failed, else points × weight passed ÷ weight run. */
public final class Scoring {

    private Scoring() {}

    /** The score of every item of a task. */
    public static SortedMap<String, ItemScore> items(Map<String, Double> points, List<PropertyResult> properties) {
        SortedMap<String, ItemScore> scores = new TreeMap<>();
        points.forEach((item, worth) -> scores.put(
                item,
                item(
                        worth,
                        properties.stream().filter(p -> p.item().equals(item)).toList())));
        return scores;
    }

    private static ItemScore item(double points, List<PropertyResult> properties) {
        List<PropertyResult> run =
                properties.stream().filter(p -> p.status().counts()).toList();
        if (run.isEmpty()) {
            return new ItemScore(0, 0, points);
        }
        if (run.stream().anyMatch(p -> p.gate() && p.status().lost())) {
            return new ItemScore(0, points, 0);
        }
        double weight = run.stream().mapToDouble(PropertyResult::weight).sum();
        double earned = run.stream().mapToDouble(p -> p.weight() * p.earned()).sum();
        boolean onlyGates = weight == 0;
        return new ItemScore(onlyGates ? points * leastEarned(run) : points * Math.min(1, earned / weight), points, 0);
    }

    private static double leastEarned(List<PropertyResult> gates) {
        return gates.stream().mapToDouble(PropertyResult::earned).min().orElse(0);
    }
}
