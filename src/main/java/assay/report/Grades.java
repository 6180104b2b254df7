package assay.report;

import assay.report.text.Numbers;
import assay.report.text.Plain;
import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code grades.csv}: a line per submission, by RFC 4180, with nothing that a spreadsheet would take for a formula. */
final class Grades {

    private static final String FORMULA = "=+-@＝＋－＠";

    private Grades() {}

    static String csv(Results results) {
        SortedSet<String> tasks = results.submissions().stream()
                .flatMap(s -> s.tasks().stream())
                .filter(TaskResult::assigned)
                .map(TaskResult::id)
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder out = new StringBuilder();
        List<String> head = new ArrayList<>(List.of("name", "score", "max", "pending"));
        head.addAll(tasks);
        line(out, head);
        results.submissions().forEach(s -> line(out, cells(s, tasks)));
        return out.toString();
    }

    private static List<String> cells(SubmissionResult s, SortedSet<String> tasks) {
        Map<String, TaskResult> mine =
                s.tasks().stream().collect(Collectors.toMap(TaskResult::id, Function.identity(), (a, b) -> a));
        List<String> cells =
                new ArrayList<>(List.of(s.name(), number(s.score()), number(s.maxScore()), number(s.pending())));
        tasks.forEach(id -> cells.add(mine.containsKey(id) ? number(mine.get(id).score()) : ""));
        return cells;
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(Grades::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        String clean = Plain.line(text, 200);
        String start = clean.stripLeading();
        boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        String safe = formula ? "'" + clean : clean;
        return safe.matches("[\\w ./-]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String number(double value) {
        return Numbers.decimals(value, 4);
    }
}
