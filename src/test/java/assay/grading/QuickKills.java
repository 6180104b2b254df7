package assay.grading;

import assay.base.Once;
import assay.catalogue.TaskInfo;
import assay.checker.Checked;
import assay.checker.Job;
import assay.checker.Plan;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.verdict.Figure;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Asks of wrong answers only whether they are rejected: one property after another, first those that rejected the answer the last
 * time, until one costs points. Nothing is shrunk, drawn or run a second time.
 */
public final class QuickKills implements AutoCloseable {

    /** What rejects an answer. A time-out or a crash does not, unless the answer is kept for it: a busy machine is slow as well. */
    private static final Set<Status> REJECTS =
            EnumSet.of(Status.FALSIFIED, Status.THREW, Status.REFUSED, Status.MISSING);

    /**
     * A wrong answer.
     *
     * @param label what it is called
     * @param task what it answers
     * @param classes its compiled classes
     * @param first the properties to ask first
     * @param also what rejects it besides
     */
    public record Wrong(String label, TaskInfo task, Path classes, List<String> first, Set<Status> also) {

        private List<String> order() {
            Set<String> order = new LinkedHashSet<>(first);
            List<String> all = PropertyClass.of(task).properties().stream()
                    .map(PropertyInfo::id)
                    .toList();
            order.retainAll(all);
            order.addAll(all);
            return List.copyOf(order);
        }
    }

    /**
     * What became of a wrong answer.
     *
     * @param by the property that rejected it, if one did
     * @param asked what the properties said that were asked, in this order
     */
    public record Rejection(Optional<String> by, List<PropertyResult> asked) {}

    private final CheckerPool checkers;
    private final Plan plan;

    /** @param setting how checkers are started; its plan should explain nothing */
    public QuickKills(GradingRun.Setting setting) {
        checkers = new CheckerPool(setting, new Once<>(Optional::empty));
        plan = setting.plan();
    }

    /** Asks all of them, as many at a time as there are checkers; answers in their order. */
    public List<Rejection> of(List<Wrong> answers) {
        List<Callable<Rejection>> work = new ArrayList<>();
        answers.forEach(answer -> work.add(() -> of(answer)));
        return checkers.all(work);
    }

    /** What a wrong answer draws. */
    public List<Figure> figures(Wrong answer) {
        Plan explained = new Plan(plan.seeds(), plan.tries(), plan.timeScale(), true, plan.data());
        Job job = new Job(
                answer.label(),
                answer.classes(),
                List.of(answer.task().id()),
                Optional.of(answer.order().get(0)),
                Optional.empty(),
                explained,
                "",
                true);
        return checkers.check(job).get(0).figures();
    }

    @Override
    public void close() {
        checkers.close();
    }

    private Rejection of(Wrong answer) {
        List<PropertyResult> asked = new ArrayList<>();
        Job job = Job.of(answer.label(), answer.classes(), List.of(answer.task().id()), plan, "");
        for (String id : answer.order()) {
            List<Checked> checked = checkers.check(job.only(answer.task().id(), id));
            PropertyResult result = checked.get(0).properties().get(0);
            asked.add(result);
            if (rejects(answer, result)) {
                return new Rejection(Optional.of(id), asked);
            }
        }
        return new Rejection(Optional.empty(), asked);
    }

    private static boolean rejects(Wrong answer, PropertyResult result) {
        return REJECTS.contains(result.status())
                || answer.also().contains(result.status())
                || result.status() == Status.PASSED && result.earned() < 1;
    }
}
