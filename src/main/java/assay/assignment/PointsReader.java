package assay.assignment;

import assay.base.Nearest;
import assay.catalogue.TaskInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the tasks of an assignment: points by task, by pattern or by item. */
final class PointsReader {

    private static final String TABLE = "tasks";

    private final SortedMap<String, TaskInfo> tasks = new TreeMap<>();
    private final TomlMistakes mistakes;
    private final SortedMap<String, SortedMap<String, Double>> points = new TreeMap<>();

    PointsReader(Collection<TaskInfo> tasks, TomlMistakes mistakes) {
        tasks.forEach(t -> this.tasks.put(t.id(), t));
        this.mistakes = mistakes;
    }

    SortedMap<String, SortedMap<String, Double>> read(JsonNode table) {
        if (!table.isObject() || table.isEmpty()) {
            mistakes.add("no task is assigned; add [tasks] with, for example, \"*\" = \"default\"", TABLE);
            return points;
        }
        // Patterns first, so that a task's own line overrides them wherever it stands.
        table.properties().stream().filter(e -> e.getKey().contains("*")).forEach(this::pattern);
        table.properties().stream().filter(e -> !e.getKey().contains("*")).forEach(this::task);
        return points;
    }

    private void pattern(Map.Entry<String, JsonNode> entry) {
        String pattern = entry.getKey();
        Pattern matcher = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
        List<TaskInfo> matched = tasks.values().stream()
                .filter(t -> matcher.matcher(t.id()).matches())
                .toList();
        if (matched.isEmpty()) {
            mistakes.add("no task matches '" + pattern + "'; there are " + courses(), TABLE, pattern);
        }
        if (!entry.getValue().asText().equals("default")) {
            mistakes.add(
                    "a pattern takes \"default\" only, not " + entry.getValue() + "; give points task by task",
                    TABLE,
                    pattern);
        }
        matched.forEach(t -> points.put(t.id(), Points.byDefault(t)));
    }

    private void task(Map.Entry<String, JsonNode> entry) {
        String id = entry.getKey();
        JsonNode value = entry.getValue();
        TaskInfo task = tasks.get(id);
        if (task == null) {
            mistakes.add("there is no task '" + id + "'" + suggestion(id), TABLE, id);
        } else if (value.isTextual() && value.asText().equals("default")) {
            points.put(id, Points.byDefault(task));
        } else if (value.isNumber()) {
            points(value, "points", TABLE, id).ifPresent(p -> points.put(id, Points.spread(task, p)));
        } else if (value.isObject()) {
            points.put(id, items(task, value));
        } else {
            mistakes.add("'" + id + "' is " + value + "; give points, \"default\" or { items = { ... } }", TABLE, id);
        }
    }

    private SortedMap<String, Double> items(TaskInfo task, JsonNode value) {
        List<String> known = task.items().stream().map(TaskInfo.Item::id).toList();
        SortedMap<String, Double> read = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            if (!entry.getKey().equals("items")) {
                mistakes.add(
                        "a task has no '" + entry.getKey() + "'; write { items = { ... } }",
                        TABLE,
                        task.id(),
                        entry.getKey());
            }
        }
        JsonNode items = value.path("items");
        if (!items.isObject() || items.isEmpty()) {
            mistakes.add(
                    "'" + task.id() + "' lists no items; write { items = { " + known.get(0) + " = 1 } }",
                    TABLE,
                    task.id());
            return read;
        }
        for (Map.Entry<String, JsonNode> entry : items.properties()) {
            String item = entry.getKey();
            if (!known.contains(item)) {
                mistakes.add(
                        task.id() + " has no item '" + item + "'; it has " + String.join(", ", known),
                        TABLE,
                        task.id(),
                        item);
            }
            points(entry.getValue(), "points of " + item, TABLE, task.id(), item)
                    .ifPresent(p -> read.put(item, p));
        }
        return read;
    }

    private Optional<Double> points(JsonNode value, String what, String... path) {
        double points = value.asDouble(Double.NaN);
        if (!value.isNumber() || !(points >= 0 && points < Double.POSITIVE_INFINITY)) {
            mistakes.add(what + " are " + value + "; give a number that is not negative", path);
            return Optional.empty();
        }
        return Optional.of(points);
    }

    private String suggestion(String id) {
        Optional<String> bySimpleName = tasks.values().stream()
                .filter(t -> t.name().equals(id.substring(id.lastIndexOf('/') + 1)))
                .map(TaskInfo::id)
                .findFirst();
        return bySimpleName
                .or(() -> Nearest.to(id, tasks.keySet()))
                .map(n -> " (did you mean \"" + n + "\"?)")
                .orElse("; 'tasks' on the command line lists them");
    }

    private String courses() {
        return tasks.values().stream()
                .map(t -> t.course().folder() + "/*")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
