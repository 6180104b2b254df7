package assay.report.pages;

import assay.report.text.Numbers;
import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tasks of a run in the order of the class table, each with one result that tells its points. */
record Columns(Map<String, TaskResult> tasks) {

    /** Sheet by sheet, as a course hands them out. */
    private static final Comparator<String> BY_SHEET = Comparator.<String, String>comparing(
                    id -> Names.sheet(Names.course(id)))
            .thenComparing(Comparator.naturalOrder());

    static Columns of(Results results) {
        Map<String, TaskResult> tasks = new TreeMap<>(BY_SHEET);
        for (SubmissionResult s : results.submissions()) {
            for (TaskResult t : s.tasks()) {
                tasks.merge(t.id(), t, (a, b) -> b.maxScore() > a.maxScore() ? b : a);
            }
        }
        return new Columns(tasks);
    }

    List<String> ids() {
        return List.copyOf(tasks.keySet());
    }

    List<ClassPage.Column> views() {
        List<ClassPage.Column> views = new ArrayList<>();
        String course = null;
        for (TaskResult t : tasks.values()) {
            String mine = Names.course(t.id());
            views.add(new ClassPage.Column(
                    Names.title(t.id()),
                    Names.shortName(t.id()),
                    Numbers.points(t.maxScore()),
                    !t.assigned(),
                    !mine.equals(course)));
            course = mine;
        }
        return views;
    }

    /** The mean score of every task over the submissions that have it. */
    List<String> means(Results results) {
        return tasks.keySet().stream()
                .map(id -> results.submissions().stream()
                        .flatMap(s -> s.tasks().stream())
                        .filter(t -> t.id().equals(id))
                        .mapToDouble(TaskResult::score)
                        .average()
                        .orElse(0))
                .map(m -> Numbers.decimals(m, 1))
                .toList();
    }
}
