package assay.grading;

import assay.checker.Checked;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What went wrong on our side during a run; safe for several threads. */
final class Faults {

    private final SortedSet<String> lines = new TreeSet<>();
    private final SortedSet<String> voids = new TreeSet<>();

    /** A property that the reference does not pass is broken, and void for everybody. */
    synchronized void noticeReference(Checked checked) {
        for (PropertyResult p : checked.properties()) {
            if (p.status() != Status.PASSED && p.status() != Status.DEFERRED) {
                voids.add(checked.task() + "#" + p.id());
                lines.add(checked.task() + "#" + p.id() + ": the reference does not pass it ("
                        + p.status().id() + (p.headline().isEmpty() ? "" : ": " + p.headline())
                        + "); void for everybody");
            }
        }
    }

    /** A submission that could not even be taken in. */
    synchronized void notice(String submission, String fault) {
        lines.add(submission + ": " + fault);
    }

    /** A fault that showed with one submission only. */
    synchronized void notice(SubmissionResult result) {
        for (TaskResult task : result.tasks()) {
            for (PropertyResult p : task.properties()) {
                String id = task.id() + "#" + p.id();
                if (p.status() == Status.VOID && voids.add(id)) {
                    lines.add(id + ": Assay and the reference fail together on it; void for everybody");
                }
                if (p.status() == Status.GRADER_FAULT) {
                    lines.add(id + ": Assay failed on " + result.name());
                }
            }
        }
    }

    synchronized SortedSet<String> voids() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(voids));
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
