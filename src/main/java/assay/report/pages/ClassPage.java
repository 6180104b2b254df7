package assay.report.pages;

import assay.report.svg.Svg;
import assay.report.text.Numbers;
import assay.report.text.Plain;
import assay.verdict.Results;
import assay.verdict.SubmissionResult;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The instructor's page of the whole class. */
record ClassPage(
        RunView run,
        List<String> faults,
        List<Group> groups,
        List<Column> columns,
        List<Row> rows,
        List<String> means,
        String mean,
        Content histogram,
        List<Difficulty> difficulties) {

    record Group(String course, int span) {

        private static final int FEWEST_FOR_A_TITLE = 4;

        /** The title where it fits; above a narrow group the number of the homework sheet. */
        String shown() {
            return span >= FEWEST_FOR_A_TITLE ? course : Names.sheet(course);
        }
    }

    record Column(String id, String name, String max, boolean extra, boolean first) {}

    record Row(String name, String href, Meter meter, List<Cell> cells, String problem) {}

    static ClassPage of(Results results, UnaryOperator<String> hrefs) {
        Columns columns = Columns.of(results);
        String svg = Svg.of(Histogram.of(results.submissions()));
        return new ClassPage(
                RunView.of(results, Audience.INSTRUCTOR),
                results.graderFaults().stream()
                        .map(f -> Plain.block(f, 30, 4000))
                        .toList(),
                groups(columns.ids()),
                columns.views(),
                results.submissions().stream()
                        .map(s -> row(s, columns.ids(), hrefs))
                        .toList(),
                columns.means(results),
                mean(results.submissions()),
                out -> out.writeContent(svg),
                Difficulty.of(results));
    }

    private static Row row(SubmissionResult s, List<String> ids, UnaryOperator<String> hrefs) {
        return new Row(
                Plain.line(s.name(), 36),
                hrefs.apply(s.name()),
                Meter.of(s.score(), s.maxScore(), s.pending()),
                Cell.row(s, ids),
                s.problems().isEmpty() ? "" : Plain.line(s.problems().get(0), 160));
    }

    private static List<Group> groups(List<String> ids) {
        Map<String, Integer> spans = new LinkedHashMap<>();
        ids.forEach(id -> spans.merge(Names.course(id), 1, Integer::sum));
        List<Group> groups = new ArrayList<>();
        spans.forEach((course, span) -> groups.add(new Group(course, span)));
        return groups;
    }

    private static String mean(List<SubmissionResult> submissions) {
        return Numbers.points(submissions.stream()
                .mapToDouble(SubmissionResult::score)
                .average()
                .orElse(0));
    }
}
