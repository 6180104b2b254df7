package assay.report.pages;

import assay.report.text.Plain;
import assay.verdict.PropertyResult;
import assay.verdict.Results;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many of those who tried a property failed it. */
record Difficulty(String task, String property, String item, String title, int failed, int tried) {

    private static final int SHOWN = 20;
    private static final Set<Status> UNTRIED = EnumSet.of(Status.MISSING, Status.NOT_COMPILED, Status.REJECTED);

    /** The properties that most submissions fail, the hardest first. */
    static List<Difficulty> of(Results results) {
        Map<String, Difficulty> all = new LinkedHashMap<>();
        for (SubmissionResult s : results.submissions()) {
            for (TaskResult t : s.tasks()) {
                for (PropertyResult p : t.properties()) {
                    if (p.status().counts() && !UNTRIED.contains(p.status())) {
                        all.merge(t.id() + "#" + p.id(), one(t, p), Difficulty::plus);
                    }
                }
            }
        }
        return all.values().stream()
                .filter(d -> d.failed > 0)
                .sorted(Comparator.comparingDouble(Difficulty::share)
                        .thenComparing(Difficulty::failed)
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    double share() {
        return (double) failed / tried;
    }

    int percent() {
        return (int) Math.round(100 * share());
    }

    /** A property that nobody satisfies may itself be wrong. */
    boolean nobody() {
        return failed == tried && tried > 2;
    }

    private static Difficulty one(TaskResult t, PropertyResult p) {
        return new Difficulty(
                Names.shortName(t.id()),
                Plain.line(p.id(), 60),
                Plain.line(p.item(), 20),
                Plain.line(p.title(), 200),
                p.status().lost() ? 1 : 0,
                1);
    }

    private Difficulty plus(Difficulty other) {
        return new Difficulty(task, property, item, title, failed + other.failed, tried + other.tried);
    }
}
