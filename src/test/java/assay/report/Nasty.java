package assay.report;

import assay.verdict.Fact;
import assay.verdict.Figure;
import assay.verdict.ItemScore;
import assay.verdict.PropertyResult;
import assay.verdict.Results;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Texts that mean something else to whoever shows them, and results that hold one wherever a submission can put it. */
final class Nasty {

    /** A text longer than this is in fewer places, for a file that holds it a hundred times tests nothing more. */
    private static final int HUGE = 100_000;

    private Nasty() {}

    static List<String> texts() {
        List<String> all = new ArrayList<>();
        all.addAll(markup());
        all.addAll(terminal());
        all.addAll(characters());
        all.addAll(formulas());
        all.addAll(commands());
        all.addAll(List.of("x".repeat(1 << 20), "line\n".repeat(10_000), "a" + "\u0301".repeat(10_000)));
        return all;
    }

    private static List<String> markup() {
        return List.of(
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "</pre></dd></body></html>",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "]]><evil/>",
                "<![CDATA[x]]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
                "&lt;b&gt;&#0;&amp;",
                "${7*7} @{evil} !{evil}",
                "../../../etc/passwd");
    }

    private static List<String> terminal() {
        return List.of(
                "\u001B[2J\u001B[31mred\u001B[0m",
                "\u001B]8;;http://x\u001B\\link\u001B]8;;\u001B\\",
                "\u001B]0;title\u0007",
                "\u0007\u0008\u007F",
                "\u009B31m\u0090q\u009C");
    }

    private static List<String> characters() {
        return List.of(
                "a\u0000b",
                "\uD800",
                "\uDC00x\uD800",
                "\uD83D\uDE00 is fine",
                "\uFFFE\uFFFF",
                "\u202Egpj.exe\u2066\u200B\uFEFF",
                "a\u2028b\u2029c\u0085d");
    }

    private static List<String> formulas() {
        return List.of(
                "=cmd|' /C calc'!A0", "+1+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "a\",\"b;c", "\"");
    }

    private static List<String> commands() {
        return List.of(
                "::set-output name=score::100",
                "x\n  ::error::x",
                "\u00A0::error::x",
                "x\r::error::x",
                "##vso[task.complete]",
                "##[error]x",
                "##teamcity[testFailed]",
                "section_start:1:x\r\u001B[0Kx");
    }

    static Results results(String text) {
        return Fixture.results(List.of(submission(text)), List.of("fault " + text));
    }

    private static SubmissionResult submission(String text) {
        TreeMap<String, ItemScore> items = new TreeMap<>(Map.of("A1", new ItemScore(0.5, 2, 0)));
        List<PropertyResult> properties =
                Stream.of(Status.values()).map(s -> property(s, text)).toList();
        Figure figure = new Figure(
                text,
                text,
                Figure.Axis.linear(text),
                Figure.Axis.linear(text),
                false,
                List.of(new Figure.Layer(Figure.Kind.LINE, Figure.Role.WRONG, text, new double[][] {
                    {0, 0}, {1, Double.NaN}, {2, 1}
                })));
        TaskResult task = new TaskResult("lowrank/DualNorm", true, 0.5, 2, 5, items, properties, List.of(figure));
        return new SubmissionResult(text, 0.5, 2, 0, List.of(text, "A.java:1: error: " + text), List.of(task));
    }

    private static PropertyResult property(Status status, String text) {
        String shorter = text.length() > HUGE ? "x" : text;
        return PropertyResult.of("p-" + status.id(), "A1", shorter, false, 1, status, text)
                .withEarned(status == Status.PASSED ? 0.25 : 0)
                .withTries(3, 7)
                .withFacts(List.of(
                        Fact.of("exception", shorter + ": " + text),
                        Fact.of(shorter, "value"),
                        Fact.of("as java", shorter),
                        Fact.hidden("seed", Fixture.SECRET_SEED)))
                .withDiagnostics(Map.of("stack", shorter, "output", "printed\n" + text));
    }
}
