package assay.report.pages;

import assay.report.svg.Svg;
import assay.report.text.Plain;
import assay.verdict.Figure;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.TaskResult;
import gg.jte.Content;
import java.util.List;
import java.util.function.Predicate;

/** A task as it is shown. */
record TaskView(
        String id,
        String anchor,
        String title,
        boolean extra,
        boolean begun,
        Meter meter,
        List<Item> items,
        List<PropertyView> opened,
        List<PropertyView> folded,
        List<PropertyView> partly,
        List<PropertyView> missing,
        List<PropertyView> uncounted,
        List<PropertyView> held,
        List<Drawn> figures) {

    private static final int OPENED = 3;

    record Item(String id, String asks, Meter meter) {}

    record Drawn(String title, String caption, Content svg) {}

    static TaskView of(TaskResult task, Audience audience) {
        List<PropertyView> failures = NextSteps.failures(task.properties()).stream()
                .map(p -> PropertyView.of(p, audience))
                .toList();
        int opened = Math.min(NextSteps.isBarred(task) ? 1 : OPENED, failures.size());
        return new TaskView(
                Plain.line(task.id(), 80),
                Names.anchor(task.id()),
                Names.title(task.id()),
                !task.assigned(),
                !NextSteps.isMissing(task),
                Meter.of(task.score(), task.maxScore(), pending(task)),
                items(task),
                failures.subList(0, opened),
                failures.subList(opened, failures.size()),
                views(task, audience, Words::partly),
                views(task, audience, p -> p.status() == Status.MISSING),
                views(task, audience, p -> !p.status().counts()),
                views(task, audience, p -> p.status() == Status.PASSED && !Words.partly(p)),
                task.figures().stream().map(TaskView::drawn).toList());
    }

    /** Whether the student is done with it. */
    boolean done() {
        return opened.isEmpty() && missing.isEmpty() && uncounted.isEmpty() && meter.share() >= 0.9995;
    }

    String state() {
        if (!begun) {
            return "not implemented";
        }
        int failed = opened.size() + folded.size() + missing.size();
        String rest = (partly.isEmpty() ? "" : ", " + partly.size() + " earned in part")
                + (uncounted.isEmpty() ? "" : ", " + uncounted.size() + " not counted");
        int all = failed + partly.size() + held.size();
        return failed == 0
                ? held.size() + " hold" + rest
                : failed + " of " + all + (failed == 1 ? " fails" : " fail") + rest;
    }

    private static double pending(TaskResult task) {
        return task.items().values().stream().mapToDouble(i -> i.pending()).sum();
    }

    private static List<Item> items(TaskResult task) {
        return task.items().entrySet().stream()
                .map(e -> new Item(
                        Plain.line(e.getKey(), 20),
                        Names.asks(task.id(), e.getKey()),
                        Meter.of(
                                e.getValue().score(),
                                e.getValue().maxScore(),
                                e.getValue().pending())))
                .toList();
    }

    private static List<PropertyView> views(TaskResult task, Audience audience, Predicate<PropertyResult> which) {
        return task.properties().stream()
                .filter(which)
                .map(p -> PropertyView.of(p, audience))
                .toList();
    }

    private static Drawn drawn(Figure figure) {
        String svg = Svg.of(figure);
        return new Drawn(
                Plain.line(figure.title(), 160), Plain.line(figure.caption(), 600), out -> out.writeContent(svg));
    }
}
