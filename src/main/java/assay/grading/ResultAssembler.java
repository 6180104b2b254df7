package assay.grading;

import assay.assignment.Assignment;
import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checker.Checked;
import assay.checker.Verdicts;
import assay.intake.Problem;
import assay.submission.Claim;
import assay.submission.Submission;
import assay.verdict.Fact;
import assay.verdict.ItemScore;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a submission's result together: what was checked, what could not be, and the points. */
public final class ResultAssembler {

    private final Assignment assignment;

    public ResultAssembler(Assignment assignment) {
        this.assignment = assignment;
    }

    /** The tasks of a submission that a checker can run, sorted by id. */
    public static List<String> runnable(Submission submission) {
        return submission.claims().entrySet().stream()
                .filter(e -> e.getValue() instanceof Claim.Implemented)
                .map(Map.Entry::getKey)
                .toList();
    }

    public SubmissionResult of(Submission submission, Map<String, Checked> checked) {
        SortedSet<String> ids = new TreeSet<>(assignment.points().keySet());
        ids.addAll(submission.claims().keySet());
        List<TaskResult> tasks = ids.stream()
                .map(id -> task(submission, Catalogue.find(id).orElseThrow(), checked))
                .toList();
        return of(
                submission.name(),
                submission.problems().stream().map(Problem::toString).toList(),
                tasks);
    }

    /** The same result with some properties void, and the points that follow. */
    SubmissionResult voided(SubmissionResult result, SortedSet<String> voids) {
        List<TaskResult> tasks = result.tasks().stream()
                .map(t -> scored(t.withProperties(t.properties().stream()
                        .map(p -> voids.contains(t.id() + "#" + p.id()) ? Verdicts.voided(p) : p)
                        .toList())))
                .toList();
        return of(result.name(), result.problems(), tasks);
    }

    private static SubmissionResult of(String name, List<String> problems, List<TaskResult> tasks) {
        double score = 0;
        double maxScore = 0;
        double pending = 0;
        for (TaskResult task : tasks) {
            if (task.assigned()) {
                score += task.score();
                maxScore += task.maxScore();
                pending += task.items().values().stream()
                        .mapToDouble(ItemScore::pending)
                        .sum();
            }
        }
        return new SubmissionResult(name, score, maxScore, pending, problems, tasks);
    }

    private TaskResult task(Submission submission, TaskInfo task, Map<String, Checked> checked) {
        Checked found = checked.get(task.id());
        if (found == null) {
            found = new Checked(task.id(), unchecked(submission, task), List.of(), 0);
        }
        boolean assigned = assignment.points().containsKey(task.id());
        return scored(TaskResult.unscored(task.id(), assigned, found.millis(), found.properties(), found.figures()));
    }

    private TaskResult scored(TaskResult task) {
        return task.withItems(Scoring.items(points(task.id()), task.properties()));
    }

    private Map<String, Double> points(String id) {
        if (assignment.points().containsKey(id)) {
            return assignment.points().get(id);
        }
        Map<String, Double> points = new TreeMap<>();
        Catalogue.find(id).orElseThrow().items().forEach(i -> points.put(i.id(), i.points()));
        return points;
    }

    private static List<PropertyResult> unchecked(Submission submission, TaskInfo task) {
        if (submission.fault().isPresent()) {
            return Verdicts.all(
                    task,
                    Status.GRADER_FAULT,
                    "Assay failed here; this costs you nothing",
                    reasons(List.of(submission.fault().get())));
        }
        if (submission.rejection().isPresent()) {
            return Verdicts.all(task, Status.REJECTED, submission.rejection().get(), List.of());
        }
        Claim claim = submission.claims().get(task.id());
        if (claim instanceof Claim.NotCompiled broken) {
            return Verdicts.all(
                    task, Status.NOT_COMPILED, "the code for this task does not compile", reasons(broken.reasons()));
        }
        if (claim instanceof Claim.Unusable unusable) {
            List<String> reasons = unusable.reasons();
            return reasons.size() == 1
                    ? Verdicts.all(task, Status.REJECTED, reasons.get(0), List.of())
                    : Verdicts.all(
                            task, Status.REJECTED, "none of the classes for this task can be used", reasons(reasons));
        }
        if (claim instanceof Claim.Ambiguous several) {
            return Verdicts.all(
                    task,
                    Status.REJECTED,
                    "several classes implement this task, and nobody can know which one is meant",
                    reasons(several.candidates()));
        }
        if (claim instanceof Claim.Rejected rejected) {
            return Verdicts.all(task, Status.REJECTED, rejected.reason(), List.of());
        }
        return claim == null
                ? Verdicts.all(task, Status.MISSING, "not handed in", List.of())
                : Verdicts.all(task, Status.GRADER_FAULT, "Assay failed here; this costs you nothing", List.of());
    }

    private static List<Fact> reasons(List<String> reasons) {
        List<Fact> facts = new ArrayList<>();
        reasons.forEach(r -> facts.add(Fact.of("because", r)));
        return facts;
    }
}
