package assay.grading;

import assay.tasks.Catalogue;
import assay.tasks.TaskInfo;
import assay.verdict.PropertyResult;
import assay.verdict.Status;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** -Dassay.trial=lowrank/DualNorm writes target/trial.txt: reference and answers, in process, no isolation. */
@EnabledIfSystemProperty(named = "assay.trial", matches = ".+")
class TrialTest {
    @TempDir
    Path work;

    @Test
    void trial() throws Exception {
        StringBuilder out = new StringBuilder();
        long seed = Long.getLong("assay.seed", 713);
        int seeds = Integer.getInteger("assay.seeds", 1);
        for (String id : System.getProperty("assay.trial").split(",")) {
            TaskInfo task = Catalogue.find(id).orElseThrow();
            Path reference = Path.of("reference", task.course().folder(), task.name() + "Reference.java");
            if (Files.exists(reference)) {
                run(out, task, "reference", List.of(reference), seed, seeds);
            }
            for (Answer a : Answer.of(task)) {
                try (Stream<Path> files = Files.walk(a.folder())) {
                    run(
                            out,
                            task,
                            (a.right() ? "RIGHT " : "wrong ") + a.name(),
                            files.filter(f -> f.toString().endsWith(".java")).toList(),
                            seed,
                            seeds);
                }
            }
        }
        Files.writeString(Path.of("target/trial.txt"), out);
    }

    private void run(StringBuilder out, TaskInfo task, String name, List<Path> sources, long seed, int seeds)
            throws Exception {
        Path classes = Files.createDirectory(work.resolve(task.name() + name.replaceAll("\\W", "_")));
        List<String> args = new ArrayList<>(List.of(
                "-proc:none",
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")));
        sources.forEach(s -> args.add(s.toString()));
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, null, err, args.toArray(String[]::new)) != 0) {
            out.append(name).append(": DOES NOT COMPILE\n").append(err).append('\n');
            return;
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Object answer = instance(task, classes, loader);
            for (int k = 0; k < seeds; k++) {
                long t = System.nanoTime();
                List<PropertyResult> results = new Grader(
                                new Plan(Seeds.of(seed + k), 0, 1), new InProcessSubjects(answer), Optional::empty)
                        .grade(task, "replay ");
                out.append(name)
                        .append(" seed ")
                        .append(seed + k)
                        .append("  ")
                        .append((System.nanoTime() - t) / 1_000_000)
                        .append(" ms\n");
                for (PropertyResult r : results) {
                    if (r.status() != Status.PASSED || seeds == 1) {
                        out.append("    ")
                                .append(r.status())
                                .append(' ')
                                .append(r.item())
                                .append(' ')
                                .append(r.id())
                                .append(' ')
                                .append(r.millis())
                                .append(" ms ")
                                .append(r.headline())
                                .append('\n');
                        if (r.status() != Status.PASSED) {
                            r.facts()
                                    .forEach(f -> out.append("        ")
                                            .append(f.key())
                                            .append(": ")
                                            .append(f.value().replace("\n", "\n            "))
                                            .append('\n'));
                            String checker = r.diagnostics().get("checker");
                            out.append(checker == null ? "" : checker + "\n");
                        }
                    }
                }
            }
        }
    }

    private static Object instance(TaskInfo task, Path classes, URLClassLoader loader) throws Exception {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path f : files.filter(p -> p.toString().endsWith(".class")).toList()) {
                String n = classes.relativize(f).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> c = loader.loadClass(n);
                if (task.type().isAssignableFrom(c) && !java.lang.reflect.Modifier.isAbstract(c.getModifiers())) {
                    var constructor = c.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    return constructor.newInstance();
                }
            }
        }
        throw new IllegalStateException("no answer to " + task.id());
    }
}
