package assay.grading;

import assay.grading.Trials.Trial;
import assay.tasks.Catalogue;
import assay.tasks.TaskInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that says which property rejects which wrong answer. */
final class KillTable {

    private KillTable() {}

    static String of(
            List<Trial> wrong,
            Map<String, Map<String, Integer>> kills,
            int right,
            int seeds,
            List<String> falseRejects,
            List<String> survivors) {
        StringBuilder page = new StringBuilder("# Which property rejects which wrong answer\n\n");
        page.append("Written by `mvn verify -Pseeds`. Reference and right answers: ")
                .append(right)
                .append(" seeds, ")
                .append(falseRejects.size())
                .append(" false rejects. Wrong answers: ")
                .append(seeds)
                .append(" seeds each, ")
                .append(survivors.size())
                .append(" times one passed. A property is named with the number of seeds at which it cost points,"
                        + " where that is not all of them.\n");
        for (TaskInfo task : Catalogue.all()) {
            page.append("\n## ").append(task.id()).append("\n\n| wrong answer | rejected by |\n|---|---|\n");
            wrong.stream()
                    .filter(t -> t.task().equals(task))
                    .forEach(t -> page.append(row(t, kills.getOrDefault(t.label(), Map.of()), seeds)));
        }
        return page.toString();
    }

    private static String row(Trial trial, Map<String, Integer> kills, int seeds) {
        String properties = kills.entrySet().stream()
                .map(e -> e.getValue() == seeds ? e.getKey() : e.getKey() + " (" + e.getValue() + ")")
                .collect(Collectors.joining(", "));
        return "| " + trial.name() + " | " + properties + " |\n";
    }
}
