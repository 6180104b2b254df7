package assay.checker;

import assay.base.Cut;
import assay.catalogue.TaskInfo;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.verdict.Fact;
import assay.verdict.Finding;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;

/** Turns what a run decided into the result that is written down: facts in order, diagnostics beside them. */
public final class Verdicts {

    private static final int MOST_DIAGNOSTICS = 16_384;

    private final PropertyClass properties;
    private final Plan plan;
    private final String replay;

    /** @param replay the command that replays a property, up to its id */
    public Verdicts(PropertyClass properties, Plan plan, String replay) {
        this.properties = properties;
        this.plan = plan;
        this.replay = replay;
    }

    PropertyResult of(PropertyInfo info, Launch.Finished finished) {
        PropertyRun run = finished.run();
        Map<String, String> diagnostics = diagnostics(finished);
        if (run.finding().isEmpty()) {
            List<Fact> facts = new ArrayList<>(run.evidence().facts());
            if (run.subject().changedArgument()) {
                facts.add(Fact.of("warning", "your code changes an argument that it was given"));
            }
            return result(info, Status.PASSED, "")
                    .withEarned(run.evidence().earned())
                    .withTries(run.tries(), finished.millis())
                    .withFacts(facts)
                    .withDiagnostics(diagnostics);
        }
        Finding finding = run.finding().get();
        List<Fact> facts = facts(info, finding, run);
        if (!finding.diagnostics().isEmpty()) {
            diagnostics.put("stack", capped(finding.diagnostics()));
        }
        return result(info, finding.status(), finding.getMessage())
                .withTries(run.tries(), finished.millis())
                .withFacts(facts)
                .withDiagnostics(diagnostics);
    }

    /** A result that the checker could not even read, although the reference's is read. */
    public PropertyResult unreadable(PropertyInfo info, Launch.Finished finished, Throwable fault) {
        Map<String, String> diagnostics = diagnostics(finished);
        diagnostics.put("checker", stack(fault));
        return unreadable(info, fault)
                .withTries(finished.run().tries(), finished.millis())
                .withDiagnostics(diagnostics);
    }

    /** The same where the checker did not even come to an end. */
    public PropertyResult unreadable(PropertyInfo info, Throwable fault) {
        return result(
                        info,
                        Status.REFUSED,
                        "your answer has a form that cannot be checked, such as a wrong length or an empty result")
                .withDiagnostics(Map.of("checker", stack(fault)));
    }

    /** A fault of ours: void for everybody where the reference fails as well, a grader-fault where nothing could be proved. */
    public PropertyResult fault(PropertyInfo info, Throwable fault, Status status) {
        return result(info, status, "Assay failed here; this costs you nothing")
                .withDiagnostics(Map.of("checker", stack(fault)));
    }

    /** The same property as a consequence of another one's failure. */
    static PropertyResult follows(PropertyResult own, PropertyResult cause) {
        return own.withStatus(Status.FOLLOWS, "follows from \u201c" + cause.title() + "\u201d, and costs nothing more");
    }

    /** The same property, found to be broken. */
    public static PropertyResult voided(PropertyResult own) {
        return own.withStatus(Status.VOID, "Assay's own check is broken here; this costs you nothing")
                .withFacts(List.of());
    }

    private List<Fact> facts(PropertyInfo info, Finding finding, PropertyRun run) {
        ShownInput shown = new ShownInput();
        Parameter[] parameters = info.method().getParameters();
        for (int i = 0; i < run.sample().size(); i++) {
            if (parameters[i].isAnnotationPresent(ForAll.class)) {
                shown.add(parameters[i].getName(), run.sample().get(i));
            }
        }
        List<Fact> facts = new ArrayList<>(shown.facts());
        facts.addAll(finding.facts());
        facts.addAll(run.evidence().facts());
        if (!shown.source().isEmpty()) {
            facts.add(Fact.of("as Java", shown.source()));
        }
        new InputCode(info.method())
                .of(generated(parameters, run.sample()))
                .filter(code -> !code.isEmpty())
                .ifPresent(code -> facts.add(Fact.of("input code", code)));
        facts.add(Fact.hidden("run seed", plan.seeds().seed()));
        facts.add(Fact.hidden("replay", replay + properties.task().id() + "#" + info.id()));
        return facts;
    }

    private static List<Object> generated(Parameter[] parameters, List<Object> sample) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < sample.size(); i++) {
            if (parameters[i].isAnnotationPresent(ForAll.class)) {
                values.add(sample.get(i));
            }
        }
        return values;
    }

    private static PropertyResult result(PropertyInfo info, Status status, String headline) {
        return PropertyResult.of(
                info.id(),
                info.graded().item(),
                info.graded().says(),
                info.graded().gate(),
                info.weight(),
                status,
                headline);
    }

    private static Map<String, String> diagnostics(Launch.Finished finished) {
        Map<String, String> diagnostics = new LinkedHashMap<>();
        diagnostics.put("cpu", finished.cpu().toMillis() + " ms");
        String output = finished.run().subject().output();
        if (!output.isBlank()) {
            diagnostics.put("output", capped(output));
        }
        return diagnostics;
    }

    public static String stack(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return capped(text.toString());
    }

    private static String capped(String text) {
        return Cut.to(MOST_DIAGNOSTICS, text, missing -> "\n… (" + missing + " characters more)");
    }

    /** What is written for a task none of whose properties could be run. */
    public static List<PropertyResult> all(TaskInfo task, Status status, String headline, List<Fact> facts) {
        return PropertyClass.of(task).properties().stream()
                .map(p -> result(p, status, headline).withFacts(facts))
                .toList();
    }
}
