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
import java.util.Random;
import java.util.TreeMap;

/** Results as a run might find them: every status, every kind of figure, long matrices and hostile text. */
public final class Fixture {

    public static final String SCRIPT =
            "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
    public static final String HOSTILE = "eve " + SCRIPT + "\u202Egpj.exe\u001B[31mred\u001B[0m\u0007";
    public static final String SECRET_SEED = "8236482364823648";
    public static final String SECRET_EXPECTED = "2.0000000000000471";

    private Fixture() {}

    public static Results results() {
        return results(List.of(ada(), bert(), broken(), eve()), List.of());
    }

    public static Results results(List<SubmissionResult> submissions, List<String> faults) {
        return new Results(
                Results.SCHEMA,
                "0.1.0",
                new Results.Assigned(
                        "Numerical linear algebra, sheet 1",
                        Map.of("lowrank/DualNorm", Map.of("A1", 2.0, "A2", 2.0, "A3", 2.0, "A4", 2.0)),
                        0,
                        1,
                        ""),
                new Results.Seed(
                        "sha256:4be1f0c5e2d0a6b1f6d7c99b1a0c6f1c3c8ed52f5f7c33b1b8d3ffb1b0a6a1d2", "00ff", null),
                "bwrap",
                "17.0.17",
                "cpu",
                true,
                faults,
                submissions);
    }

    /** Half right, as most are. */
    public static SubmissionResult ada() {
        List<TaskResult> tasks = List.of(
                dualNorm(),
                statuses(),
                task("flows/Score", true, List.of(missing("A7", "gradient"), missing("A8", "divergence"))),
                task("lowrank/Pseudoinverse", true, List.of(passed("A5", "penrose1"), passed("A5", "penrose2"))),
                task("symmetry/Invariants", true, List.of(missing("B1", "orbit"))),
                heat());
        return new SubmissionResult("ada", 11.25, 27, 2, List.of(), tasks);
    }

    /** Everything holds. */
    public static SubmissionResult bert() {
        List<TaskResult> tasks = List.of(task(
                "lowrank/DualNorm",
                true,
                List.of(
                        passed("A1", "axioms"),
                        passed("A2", "ends"),
                        passed("A3", "attained"),
                        passed("A4", "weighted"))));
        return new SubmissionResult("bert", 8, 8, 0, List.of(), tasks);
    }

    /** Does not compile. */
    public static SubmissionResult broken() {
        PropertyResult p =
                property("A1", "axioms", Status.NOT_COMPILED, "MyDualNorm.java does not compile", true, List.of());
        return new SubmissionResult(
                "Broken Build (2)",
                0,
                8,
                0,
                List.of(
                        "src/MyDualNorm.java:12: error: ';' expected\n        return Math.max(a, b)\n                             ^"),
                List.of(task("lowrank/DualNorm", true, List.of(p))));
    }

    /** Hostile in every text that a submission can choose. */
    public static SubmissionResult eve() {
        PropertyResult p = PropertyResult.of(
                        "axioms",
                        "A1",
                        "the dual of a norm is a norm",
                        true,
                        0,
                        Status.THREW,
                        "your code threw " + SCRIPT)
                .withTries(1, 12)
                .withFacts(List.of(
                        Fact.of("exception", "::set-output name=score::100\n##[error]x\n" + HOSTILE),
                        Fact.of("long", "x".repeat(50_000)),
                        Fact.of("</dl>" + SCRIPT, "\u0000\u0001\u2066weird\u2069\uD800")))
                .withDiagnostics(Map.of(
                        "captured output", "\u001B]0;title\u0007" + "</pre>" + SCRIPT + "\n".repeat(3000) + "end"));
        return new SubmissionResult(
                HOSTILE,
                0,
                8,
                0,
                List.of("=cmd|' /C calc'!A0 " + SCRIPT),
                List.of(task("lowrank/DualNorm", true, List.of(p))));
    }

    /** A class of this size with a plausible spread. */
    public static Results large(int submissions, int tasks) {
        Random random = new Random(7);
        String[] courses = {"flows", "lowrank", "matrixcalculus", "symmetry", "vision"};
        List<SubmissionResult> all = new ArrayList<>();
        for (int s = 0; s < submissions; s++) {
            double skill = Math.min(1, Math.max(0, 0.65 + 0.25 * random.nextGaussian()));
            List<TaskResult> mine = new ArrayList<>();
            double score = 0;
            for (int t = 0; t < tasks; t++) {
                List<PropertyResult> properties = new ArrayList<>();
                for (int p = 0; p < 4; p++) {
                    boolean right = random.nextDouble() < skill - 0.05 * (t % 7);
                    String name = List.of("constructed", "attained", "hoelder", "biduality")
                            .get(p);
                    properties.add(right ? passed("A" + p, name) : falsified("A" + p, name));
                }
                if (random.nextDouble() > skill + 0.3) {
                    properties.replaceAll(p -> missing(p.item(), p.id()));
                }
                String id = courses[t * courses.length / tasks] + "/" + "Task" + (char) ('A' + t % 26)
                        + "OfThisSheet".substring(0, 2 + t % 9);
                TaskResult task = task(id + t, true, properties);
                score += task.score();
                mine.add(task);
            }
            all.add(new SubmissionResult(
                    String.format(java.util.Locale.ROOT, "student-%03d", s), score, 8.0 * tasks, 0, List.of(), mine));
        }
        return results(all, List.of());
    }

    private static TaskResult dualNorm() {
        String matrix = matrix(14, 9);
        List<PropertyResult> properties = List.of(
                passed("A1", "axioms"),
                passed("A2", "ends"),
                PropertyResult.of(
                                "attained",
                                "A3",
                                "yᵀx = ‖x‖′ for the norming vector y, and ‖y‖_p = 1",
                                true,
                                0,
                                Status.FALSIFIED,
                                "For p = 3, x = (1, 1) your dual norm is 2; the vector y = (0.794, 0.794) has ‖y‖₃ = 1 and y·x = 1.587, and no unit vector gives more. Your value is off by 26 % (allowed: 5e-15).")
                        .withTries(3, 41)
                        .withFacts(List.of(
                                Fact.of("looks like", "Σ|xᵢ|^q without the root 1/q."),
                                Fact.hidden("expected", SECRET_EXPECTED),
                                Fact.of("but was", "1.5874010519681994"),
                                Fact.of("relative error", "0.26"),
                                Fact.of("attainable", "5.3e-15"),
                                Fact.of("tolerance", "2.1e-14"),
                                Fact.of("condition", "1"),
                                Fact.of("shrunk input", "p = 3.0, x = (1, 1)"),
                                Fact.hidden("seed", SECRET_SEED),
                                Fact.of(
                                        "as Java",
                                        "double p = 3;\ndouble[] x = {1, 1};\nassertThat(new MyDualNorm().dual(p, x)).isCloseTo(2, within(2.1e-14));"),
                                Fact.hidden(
                                        "replay",
                                        "java -jar assay.jar replay lowrank/DualNorm#attained --seed " + SECRET_SEED))),
                PropertyResult.of(
                                "weighted",
                                "A4",
                                "the dual of the weighted norm is the norm weighted with the inverse, also where A is not symmetric",
                                false,
                                2,
                                Status.FALSIFIED,
                                "A is not symmetric here; your value is that of its lower triangle mirrored.")
                        .withTries(17, 88)
                        .withFacts(List.of(
                                Fact.of("error", "3 digits lost"),
                                Fact.of("A", matrix),
                                Fact.of("x", "(1, 0, 0, −2, 1/3)")))
                        .withDiagnostics(Map.of(
                                "stack", "java.lang.ArithmeticException: x\n\tat MyDualNorm.dual(MyDualNorm.java:31)")),
                falsified("A3", "hoelder"),
                falsified("A3", "biduality"),
                partly("A4", "digits"));
        TreeMap<String, ItemScore> items = new TreeMap<>();
        items.put("A1", new ItemScore(2, 2, 0));
        items.put("A2", new ItemScore(2, 2, 0));
        items.put("A3", new ItemScore(0, 2, 0));
        items.put("A4", new ItemScore(0.75, 2, 0));
        List<Figure> figures = List.of(Figures.ball(), Figures.convergence());
        return TaskResult.unscored("lowrank/DualNorm", true, 312, properties, figures)
                .withItems(items);
    }

    /** One property of every status. */
    private static TaskResult statuses() {
        List<PropertyResult> properties = new ArrayList<>();
        for (Status status : Status.values()) {
            properties.add(property(
                    "S" + status.ordinal() % 3,
                    "when-" + status.id(),
                    status,
                    status == Status.PASSED ? "" : "This is what a finding of the kind " + status.id() + " says.",
                    false,
                    List.of(Fact.of("error", "1.5e-3"), Fact.hidden("seed", SECRET_SEED))));
        }
        return task("matrixcalculus/EveryVerdict", true, properties, List.of(Figures.bars(), Figures.ranges()));
    }

    private static TaskResult heat() {
        return task(
                "vision/Correlation",
                false,
                List.of(passed("C1", "shift"), falsified("C1", "border")),
                List.of(Figures.heat(), Figures.gallery(), Figures.image()));
    }

    private static TaskResult task(String id, boolean assigned, List<PropertyResult> properties) {
        return task(id, assigned, properties, List.of());
    }

    private static TaskResult task(String id, boolean assigned, List<PropertyResult> properties, List<Figure> figures) {
        TreeMap<String, ItemScore> items = new TreeMap<>();
        for (PropertyResult p : properties) {
            List<PropertyResult> mine = properties.stream()
                    .filter(q -> q.item().equals(p.item()) && q.status().counts())
                    .toList();
            double passed = mine.stream().mapToDouble(PropertyResult::earned).sum();
            items.put(
                    p.item(), mine.isEmpty() ? new ItemScore(0, 0, 2) : new ItemScore(2 * passed / mine.size(), 2, 0));
        }
        return TaskResult.unscored(id, assigned, 99, properties, figures).withItems(items);
    }

    private static PropertyResult passed(String item, String id) {
        return property(
                item,
                id,
                Status.PASSED,
                "",
                false,
                List.of(Fact.of("error", "3.1e-16"), Fact.of("attainable", "5.3e-15")));
    }

    private static PropertyResult partly(String item, String id) {
        return PropertyResult.of(id, item, "digits reached against digits attainable", false, 1, Status.PASSED, "")
                .withEarned(0.375)
                .withTries(100, 5)
                .withFacts(List.of(Fact.of("digits", "6 of 14")));
    }

    private static PropertyResult missing(String item, String id) {
        return property(item, id, Status.MISSING, "", false, List.of());
    }

    private static PropertyResult falsified(String item, String id) {
        return property(
                item,
                id,
                Status.FALSIFIED,
                "|yᵀx| = 1.59 is more than ‖y‖_p ‖x‖′ = 1.41.",
                false,
                List.of(Fact.of("error", "0.18"), Fact.of("attainable", "5.3e-15"), Fact.of("x", "(1, 1)")));
    }

    private static PropertyResult property(
            String item, String id, Status status, String headline, boolean gate, List<Fact> facts) {
        String title = "the theorem called " + id + " holds for every x of the domain";
        return PropertyResult.of(id, item, title, gate, gate ? 0 : 1, status, headline)
                .withEarned(status == Status.PASSED ? 1 : 0)
                .withTries(100, 7)
                .withFacts(facts)
                .withDiagnostics(
                        status == Status.CRASHED || status == Status.GRADER_FAULT
                                ? Map.of("stack", "at Somewhere.java:1\nat Inside-" + status.id())
                                : Map.of());
    }

    private static String matrix(int rows, int columns) {
        Random random = new Random(3);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                out.append(String.format(java.util.Locale.ROOT, "%12.5f", 100 * random.nextGaussian()));
            }
            out.append('\n');
        }
        return out.toString();
    }
}
