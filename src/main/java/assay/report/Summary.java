package assay.report;

import assay.report.pages.Audience;
import assay.report.pages.Names;
import assay.report.pages.NextSteps;
import assay.report.pages.Words;
import assay.report.text.CommandFree;
import assay.report.text.Numbers;
import assay.report.text.Plain;
import assay.verdict.Fact;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import assay.verdict.SubmissionResult;
import assay.verdict.TaskResult;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A submission's result as plain lines for a terminal or a log: what to do next, then a line per property with the facts of
 * the first failures. Whatever a submission wrote can neither steer a terminal nor command a CI runner from here.
 */
public final class Summary {

    private static final int LONGEST_KEY = 48;
    private static final int STEPS = 5;
    private static final int DETAILED = 3;

    private final StringBuilder out = new StringBuilder();

    private final Audience audience;

    private Summary(Audience audience) {
        this.audience = audience;
    }

    /** The lines, each ended by a line break, with what this reader may know. */
    public static String of(SubmissionResult submission, Audience audience) {
        Summary summary = new Summary(audience);
        summary.head(submission);
        summary.next(submission);
        submission.tasks().stream().filter(t -> !NextSteps.isMissing(t)).forEach(summary::task);
        return CommandFree.text(summary.out.toString());
    }

    private void head(SubmissionResult s) {
        String pending = s.pending() > 0 ? ", " + Numbers.points(s.pending()) + " pending" : "";
        line(Plain.line(s.name(), 80) + ": " + score(s.score(), s.maxScore()) + pending);
    }

    private void next(SubmissionResult s) {
        s.problems().forEach(p -> indented("  ", Plain.block(p, 12, 2000)));
        NextSteps next = NextSteps.of(s);
        String start = "Start with ";
        for (NextSteps.Step step :
                next.steps().subList(0, Math.min(STEPS, next.steps().size()))) {
            line("  " + start + told(step));
            start = "then ";
        }
        if (next.steps().size() > STEPS) {
            line("  and " + (next.steps().size() - STEPS) + " more below");
        }
        if (!next.notBegun().isEmpty()) {
            line("  Not begun: "
                    + next.notBegun().stream()
                            .map(b -> Names.shortName(b.task()) + " (" + Numbers.points(b.points()) + ")")
                            .collect(Collectors.joining(", ")));
        }
        if (next.steps().isEmpty() && next.notBegun().isEmpty() && s.problems().isEmpty()) {
            line("  Nothing to mend: every property that counts holds.");
        }
    }

    private static String told(NextSteps.Step step) {
        String what = step.property().map(p -> ": " + Plain.line(p.id(), 60)).orElse("");
        String items = step.items().isEmpty() ? "" : Plain.line(step.items(), 60) + ", ";
        return Names.shortName(step.task()) + what + " (" + items + Numbers.counted(step.points(), "point") + ") "
                + step.words();
    }

    private void task(TaskResult task) {
        String extra = task.assigned() ? "" : " (extra, counts nothing)";
        line("");
        line(Plain.line(task.id(), 80) + "  " + score(task.score(), task.maxScore()) + extra);
        if (NextSteps.isBarred(task)) {
            barred(task.properties().get(0));
            return;
        }
        List<PropertyResult> detailed =
                NextSteps.failures(task.properties()).stream().limit(DETAILED).toList();
        task.properties().forEach(p -> property(p, detailed.contains(p) || Words.partly(p)));
    }

    /** All properties say the same, so it is said once. */
    private void barred(PropertyResult p) {
        line("  " + Words.sign(p) + " " + Words.of(p));
        facts(p);
    }

    private void property(PropertyResult p, boolean detailed) {
        String verdict = p.status() == Status.PASSED && !Words.partly(p) ? "" : ": " + Words.of(p);
        line("  " + Words.sign(p) + " " + Plain.line(p.item(), 20) + " " + Plain.line(p.id(), 60) + verdict);
        if (detailed) {
            line("      " + Plain.line(p.title(), 200));
            if (!p.headline().isEmpty()) {
                indented("      ", Plain.block(p.headline(), 8, 1000));
            }
            facts(p);
            if (audience.readsInside(p)) {
                diagnostics(p);
            }
        }
    }

    private void facts(PropertyResult p) {
        List<Fact> facts = p.facts().stream().filter(audience::reads).toList();
        int width = facts.stream()
                .mapToInt(f -> Math.min(24, f.key().length()))
                .max()
                .orElse(0);
        facts.forEach(f -> fact(f, width));
    }

    /** Where it was thrown, and what was printed. */
    private void diagnostics(PropertyResult p) {
        new TreeMap<>(p.diagnostics()).forEach((key, value) -> {
            String block = Plain.block(value.strip(), 8, 1000);
            if (!key.equals("cpu") && !block.isEmpty()) {
                line("      " + Plain.line(key, LONGEST_KEY));
                indented("        ", block);
            }
        });
    }

    private void fact(Fact fact, int width) {
        String key = Plain.line(fact.key(), LONGEST_KEY);
        String padded = key + " ".repeat(Math.max(0, width - key.length()) + 2);
        String value = Plain.block(fact.value(), 12, 1600);
        if (value.indexOf('\n') < 0) {
            line("      " + padded + value);
        } else {
            line("      " + key);
            indented("        ", value);
        }
    }

    private void indented(String indent, String block) {
        block.lines().forEach(l -> line(indent + l));
    }

    private static String score(double score, double max) {
        return Numbers.points(score) + " of " + Numbers.counted(max, "point");
    }

    private void line(String text) {
        out.append(text.replace("\t", "    ").stripTrailing()).append('\n');
    }
}
