package assay.cli;

import assay.assignment.Assignment;
import assay.base.BadInput;
import assay.base.Nearest;
import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.submission.Claim;
import assay.submission.Submission;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tasks that {@code --task} chooses. */
final class TaskFilter {

    private final List<TaskInfo> chosen;
    private final boolean all;

    private TaskFilter(List<TaskInfo> chosen, boolean all) {
        this.chosen = chosen;
        this.all = all;
    }

    /** A glob over ids, or a task's simple name; one that matches nothing is bad input. */
    static TaskFilter of(Optional<String> glob) {
        if (glob.isEmpty()) {
            return new TaskFilter(Catalogue.all(), true);
        }
        String pattern = "\\Q" + glob.get().replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E";
        List<TaskInfo> chosen = Catalogue.all().stream()
                .filter(t -> t.id().matches(pattern) || t.name().matches(pattern))
                .toList();
        if (chosen.isEmpty()) {
            List<String> names = Catalogue.all().stream()
                    .flatMap(t -> Stream.of(t.id(), t.name()))
                    .toList();
            throw new BadInput("there is no task " + glob.get()
                    + Nearest.to(glob.get(), names)
                            .map(n -> "; did you mean " + n + "?")
                            .orElse("; see 'assay tasks'"));
        }
        return new TaskFilter(chosen, false);
    }

    List<TaskInfo> tasks() {
        return chosen;
    }

    Assignment apply(Assignment assignment) {
        if (all) {
            return assignment;
        }
        SortedMap<String, SortedMap<String, Double>> points = new TreeMap<>(assignment.points());
        points.keySet().retainAll(ids());
        return new Assignment(
                assignment.title(), points, assignment.tries(), assignment.timeScale(), assignment.isolation());
    }

    Submission apply(Submission submission) {
        if (all) {
            return submission;
        }
        SortedMap<String, Claim> claims = new TreeMap<>(submission.claims());
        claims.keySet().retainAll(ids());
        return new Submission(
                submission.name(), submission.origin(), submission.classes(), claims, submission.problems());
    }

    private List<String> ids() {
        return chosen.stream().map(TaskInfo::id).toList();
    }
}
