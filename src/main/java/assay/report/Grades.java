package assay.report;

import assay.report.text.Numbers;
import assay.report.text.Plain;
import assay.verdict.ItemScore;
import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code grades.csv}: a line per submission, by RFC 4180, with nothing that a spreadsheet would take for a formula. */
final class Grades {

    private static final String FORMULA = "=+-@＝＋－＠";

    private Grades() {}

    static String csv(Results results) {
        List<Column> columns = columns(results);
        StringBuilder out = new StringBuilder();
        List<String> head = new ArrayList<>(List.of("name", "score", "max", "pending"));
        columns.forEach(c -> head.add(c.title()));
        line(out, head);
        results.submissions().forEach(s -> line(out, cells(s, columns)));
        return out.toString();
    }

    /** A task, or one item of it; the item is empty for the whole task. */
    private record Column(String task, String item) {

        String title() {
            return item.isEmpty() ? task : task + " " + item;
        }

        String of(TaskResult result) {
            if (item.isEmpty()) {
                return number(result.score());
            }
            ItemScore score = result.items().get(item);
            return score == null ? "" : number(score.score());
        }
    }

    private static List<Column> columns(Results results) {
        SortedMap<String, SortedSet<String>> tasks = new TreeMap<>();
        results.submissions().stream()
                .flatMap(s -> s.tasks().stream())
                .filter(TaskResult::assigned)
                .forEach(t -> tasks.computeIfAbsent(t.id(), id -> new TreeSet<>())
                        .addAll(t.items().keySet()));
        List<Column> columns = new ArrayList<>();
        tasks.forEach((task, items) -> {
            columns.add(new Column(task, ""));
            items.forEach(item -> columns.add(new Column(task, item)));
        });
        return columns;
    }

    private static List<String> cells(SubmissionResult s, List<Column> columns) {
        Map<String, TaskResult> mine =
                s.tasks().stream().collect(Collectors.toMap(TaskResult::id, Function.identity(), (a, b) -> a));
        List<String> cells =
                new ArrayList<>(List.of(s.name(), number(s.score()), number(s.maxScore()), number(s.pending())));
        columns.forEach(c -> cells.add(mine.containsKey(c.task()) ? c.of(mine.get(c.task())) : ""));
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
