package assay.hostile;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.report.Site;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one hostile submission ended.
 *
 * @param expected what must come of it
 * @param tasks what came of the tasks that it is judged by
 * @param reports where its pages are
 */
record Ending(Expected expected, List<TaskResult> tasks, Path reports) {

    static Ending of(Expected expected, SubmissionResult result, Path reports) {
        return new Ending(
                expected,
                result.tasks().stream()
                        .filter(t -> expected.tasks().contains(t.id()))
                        .toList(),
                reports);
    }

    /** Everything that is not as it must be; empty if all is. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!expected.allows(statuses())) {
            faults.add("its statuses are " + statuses());
        }
        if (!(score() >= expected.least() - 1e-9 && score() <= expected.most() + 1e-9)) {
            faults.add("its score is " + score());
        }
        if (Math.abs(tasks.stream().mapToDouble(TaskResult::maxScore).sum() - worth()) > 1e-9) {
            faults.add("not all points of its tasks count");
        }
        String page = read(new Site(reports).instructorPage(expected.name()));
        String handedOut = read(new Site(reports).studentPage(expected.name()));
        if (!page.contains("</html>") || !handedOut.contains("</html>")) {
            faults.add("its page is cut short");
        }
        expected.shows().stream()
                .filter(s -> !page.contains(s))
                .forEach(s -> faults.add("its page does not show '" + s + "'"));
        expected.hides().stream()
                .filter(s -> page.contains(s) || handedOut.contains(s))
                .forEach(s -> faults.add("a page of it shows '" + s + "'"));
        return faults;
    }

    double score() {
        return tasks.stream().mapToDouble(TaskResult::score).sum();
    }

    Set<Status> statuses() {
        return properties().map(PropertyResult::status).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The verdict in words: what was found besides passing. */
    String verdict() {
        List<String> lost = statuses().stream()
                .filter(s -> s != Status.PASSED && s != Status.FOLLOWS)
                .map(Status::id)
                .toList();
        return lost.isEmpty() ? Status.PASSED.id() : String.join(", ", lost);
    }

    /** How long the first property took that was not passed, in milliseconds; 0 if all were passed, or none was run. */
    long millis() {
        return properties()
                .filter(p -> p.status().lost())
                .mapToLong(PropertyResult::millis)
                .findFirst()
                .orElse(0);
    }

    private Stream<PropertyResult> properties() {
        return tasks.stream().flatMap(t -> t.properties().stream());
    }

    private double worth() {
        return expected.tasks().stream()
                .flatMap(id -> Catalogue.find(id).orElseThrow().items().stream())
                .mapToDouble(TaskInfo.Item::points)
                .sum();
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
