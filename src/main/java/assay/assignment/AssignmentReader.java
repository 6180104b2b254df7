package assay.assignment;

import assay.base.BadInput;
import assay.base.Nearest;
import assay.base.SafeName;
import assay.catalogue.TaskInfo;
import assay.sandbox.Tier;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/** Reads an assignment and lists everything that is wrong with it at once. */
final class AssignmentReader {

    private static final List<String> KEYS = List.of("title", "tasks", "tries", "timeScale", "isolation", "maxScore");
    private static final double ROUNDING = 1e-9;

    private final JsonNode root;
    private final TomlMistakes mistakes;

    private AssignmentReader(JsonNode root, TomlMistakes mistakes) {
        this.root = root;
        this.mistakes = mistakes;
    }

    static Assignment read(Path file, Collection<TaskInfo> tasks) {
        String name = String.valueOf(file.getFileName());
        try {
            String text = Files.readString(file);
            return new AssignmentReader(new TomlMapper().readTree(text), new TomlMistakes(name, text))
                    .assignment(tasks);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new BadInput(name + ":" + line + ": error: " + SafeName.shown(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new BadInput(file + ": error: cannot be read as UTF-8 text; check its encoding and permissions");
        }
    }

    private Assignment assignment(Collection<TaskInfo> tasks) {
        root.fieldNames().forEachRemaining(this::known);
        String title = title();
        OptionalInt tries = tries();
        double timeScale = timeScale();
        Optional<Tier> isolation = isolation();
        SortedMap<String, SortedMap<String, Double>> points =
                new PointsReader(tasks, mistakes).read(root.path("tasks"));
        if (mistakes.none()) {
            maxScore(points);
        }
        mistakes.refuse();
        return new Assignment(title, points, tries, timeScale, isolation);
    }

    private void known(String key) {
        if (!KEYS.contains(key)) {
            mistakes.add(
                    "there is no setting '" + key + "'; there are " + String.join(", ", KEYS)
                            + Nearest.question(key, KEYS),
                    key);
        }
    }

    private String title() {
        JsonNode title = root.path("title");
        if (!title.isMissingNode() && !title.isTextual()) {
            mistakes.add("title is not a text; write title = \"...\"", "title");
        }
        return title.asText("Assignment");
    }

    private OptionalInt tries() {
        JsonNode tries = root.path("tries");
        if (tries.isMissingNode()) {
            return OptionalInt.empty();
        }
        if (!tries.isIntegralNumber() || !tries.canConvertToInt() || tries.asInt() < 1) {
            mistakes.add("tries is " + tries + ", not a positive integer", "tries");
        }
        return OptionalInt.of(tries.asInt());
    }

    private double timeScale() {
        JsonNode scale = root.path("timeScale");
        if (scale.isMissingNode()) {
            return 1;
        }
        double value = scale.asDouble();
        if (!scale.isNumber() || !(value > 0 && value < Double.POSITIVE_INFINITY)) {
            mistakes.add("timeScale is " + scale + ", not a positive number", "timeScale");
        }
        return value;
    }

    private Optional<Tier> isolation() {
        JsonNode isolation = root.path("isolation");
        if (isolation.isMissingNode()) {
            return Optional.empty();
        }
        List<String> tiers = Arrays.stream(Tier.values()).map(Tier::id).toList();
        if (!isolation.isTextual() || !tiers.contains(isolation.asText())) {
            mistakes.add(
                    "isolation is " + isolation + ", not one of " + String.join(", ", tiers)
                            + Nearest.question(isolation.asText(), tiers),
                    "isolation");
            return Optional.empty();
        }
        return Optional.of(Tier.of(isolation.asText()));
    }

    private void maxScore(SortedMap<String, SortedMap<String, Double>> points) {
        JsonNode stated = root.path("maxScore");
        double sum = points.values().stream()
                .flatMap(items -> items.values().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        if (stated.isMissingNode() || Math.abs(stated.asDouble(Double.NaN) - sum) <= ROUNDING * Math.max(1, sum)) {
            return;
        }
        mistakes.add(
                "maxScore is " + stated + ", but the assigned tasks are worth "
                        + String.format(Locale.ROOT, "%.6g", sum)
                        + " points; change one of them, or leave maxScore out",
                "maxScore");
    }
}
