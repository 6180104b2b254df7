package assay.report;

import assay.report.pages.Audience;
import assay.report.text.Numbers;
import assay.verdict.ItemScore;
import assay.verdict.PropertyResult;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.List;
import java.util.Map;

/**
 * {@code junit/NAME.xml}: a submission's result in the form that CI services show, a suite per task and a case per property,
 * with the points as properties. Everybody who sees a build sees it, so it holds what a student may read: no seed, no
 * expected value.
 */
final class JUnitReport {

    private static final String INTAKE = "intake";
    private static final Audience READER = Audience.STUDENT;

    private final JUnitXml xml = new JUnitXml();

    private JUnitReport() {}

    static String of(SubmissionResult submission) {
        JUnitReport report = new JUnitReport();
        report.submission(submission);
        return report.xml.text();
    }

    private void submission(SubmissionResult s) {
        List<PropertyResult> all =
                s.tasks().stream().flatMap(t -> t.properties().stream()).toList();
        xml.open("testsuites");
        xml.name(s.name());
        xml.counts(JUnitCounts.of(all).plus(intake(s)));
        suiteOfIntake(s);
        s.tasks().forEach(this::suite);
        xml.close();
    }

    /** Nothing to run is no success: a submission without any task is a failure of this one case. */
    private static JUnitCounts intake(SubmissionResult s) {
        return new JUnitCounts(1, s.tasks().isEmpty() ? 1 : 0, 0, 0, 0);
    }

    private void suiteOfIntake(SubmissionResult s) {
        xml.open("testsuite");
        xml.name(INTAKE);
        xml.counts(intake(s));
        xml.property("score", Numbers.decimals(s.score(), 4));
        xml.property("maxScore", Numbers.decimals(s.maxScore(), 4));
        xml.property("pending", Numbers.decimals(s.pending(), 4));
        xml.closeProperties();
        xml.openCase(INTAKE, "holds a task", 0);
        String problems = String.join("\n", s.problems());
        if (s.tasks().isEmpty()) {
            xml.outcome("failure", INTAKE, "no task was found", problems);
        } else if (!problems.isEmpty()) {
            xml.output("system-err", problems);
        }
        xml.close();
        xml.close();
    }

    private void suite(TaskResult task) {
        xml.open("testsuite");
        xml.name(task.id());
        xml.counts(JUnitCounts.of(task.properties()));
        xml.property("assigned", String.valueOf(task.assigned()));
        xml.property("score", Numbers.decimals(task.score(), 4));
        xml.property("maxScore", Numbers.decimals(task.maxScore(), 4));
        for (Map.Entry<String, ItemScore> item : task.items().entrySet()) {
            xml.property(
                    item.getKey() + ".score", Numbers.decimals(item.getValue().score(), 4));
            xml.property(
                    item.getKey() + ".maxScore",
                    Numbers.decimals(item.getValue().maxScore(), 4));
        }
        xml.closeProperties();
        task.properties().forEach(p -> property(task, p));
        xml.close();
    }

    private void property(TaskResult task, PropertyResult p) {
        xml.openCase(task.id(), p.id(), p.millis());
        xml.property("item", p.item());
        xml.property("title", String.valueOf(p.title()));
        xml.property("gate", String.valueOf(p.gate()));
        xml.property("weight", Numbers.decimals(p.weight(), 4));
        xml.property("earned", Numbers.decimals(p.earned(), 4));
        xml.closeProperties();
        boolean inside = READER.readsInside(p);
        JUnitCounts.element(p.status())
                .ifPresent(
                        e -> xml.outcome(e, p.status().id(), JUnitText.message(p, inside), JUnitText.facts(p, READER)));
        if (inside) {
            JUnitText.output(p).ifPresent(o -> xml.output("system-out", o));
        }
        xml.close();
    }
}
