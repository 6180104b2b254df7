package assay.report.pages;

import assay.verdict.ItemScore;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a student should do next, the most valuable first.
 *
 * @param steps what to mend, by points to be won
 * @param notBegun tasks without any implementation, by points to be won
 */
public record NextSteps(List<Step> steps, List<Step> notBegun) {

    private static final double NOTHING = 5e-3;
    private static final Set<Status> BARRED = EnumSet.of(Status.NOT_COMPILED, Status.REJECTED);

    /**
     * @param task the task's id
     * @param items the items that would be won, such as {@code A3}
     * @param points the points that would be won
     * @param property the property to look at first; absent where the whole task is meant
     * @param words what is wrong, in words
     */
    public record Step(String task, String items, double points, Optional<PropertyResult> property, String words) {}

    /** The steps for a submission; extras count nothing and give none. */
    public static NextSteps of(SubmissionResult submission) {
        List<Step> steps = new ArrayList<>();
        List<Step> notBegun = new ArrayList<>();
        for (TaskResult task : submission.tasks()) {
            if (!task.assigned() || task.maxScore() - task.score() < NOTHING) {
                continue;
            }
            if (isMissing(task)) {
                notBegun.add(whole(task, Words.of(Status.MISSING)));
            } else if (isBarred(task)) {
                steps.add(whole(task, Words.of(task.properties().get(0).status())));
            } else {
                task.items().forEach((id, score) -> item(task, id, score).ifPresent(steps::add));
            }
        }
        Comparator<Step> mostValuable = Comparator.comparingDouble(Step::points).reversed();
        steps.sort(mostValuable);
        notBegun.sort(mostValuable);
        return new NextSteps(List.copyOf(steps), List.copyOf(notBegun));
    }

    /** Whether nothing of the task is implemented. */
    public static boolean isMissing(TaskResult task) {
        return only(task, EnumSet.of(Status.MISSING));
    }

    /** Whether nothing of the task could be run, for one reason. */
    public static boolean isBarred(TaskResult task) {
        return only(task, BARRED);
    }

    /** Properties that cost points, the most valuable first. */
    public static List<PropertyResult> failures(List<PropertyResult> properties) {
        return properties.stream()
                .filter(p -> p.status().lost() && p.status() != Status.MISSING)
                .sorted(Comparator.comparing(PropertyResult::gate)
                        .thenComparing(PropertyResult::weight)
                        .reversed())
                .toList();
    }

    private static boolean only(TaskResult task, Set<Status> statuses) {
        List<PropertyResult> counted =
                task.properties().stream().filter(p -> p.status().counts()).toList();
        return !counted.isEmpty() && counted.stream().allMatch(p -> statuses.contains(p.status()));
    }

    private static Step whole(TaskResult task, String words) {
        String items = String.join(", ", task.items().keySet());
        return new Step(task.id(), items, task.maxScore() - task.score(), Optional.empty(), words);
    }

    private static Optional<Step> item(TaskResult task, String id, ItemScore score) {
        double points = score.maxScore() - score.score();
        if (points < NOTHING) {
            return Optional.empty();
        }
        return leading(task, id)
                .map(p -> new Step(task.id(), id, points, Optional.of(p), Words.of(p) + others(task, p)));
    }

    /** The points are the item's, so a reader has to know that the property is not alone. */
    private static String others(TaskResult task, PropertyResult leading) {
        long others = task.properties().stream()
                .filter(p -> p != leading && p.item().equals(leading.item()))
                .filter(p -> p.status().lost())
                .count();
        return others == 0 ? "" : ", and " + others + " more of " + leading.item() + (others == 1 ? " fails" : " fail");
    }

    private static Optional<PropertyResult> leading(TaskResult task, String item) {
        List<PropertyResult> mine =
                task.properties().stream().filter(p -> p.item().equals(item)).toList();
        return failures(mine).stream()
                .findFirst()
                .or(() ->
                        mine.stream().filter(p -> p.status() == Status.MISSING).findFirst())
                .or(() -> mine.stream().filter(Words::partly).findFirst());
    }
}
