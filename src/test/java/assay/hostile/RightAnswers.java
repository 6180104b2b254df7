package assay.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Right answers to build hostile submissions on: the reference's own code as abstract classes, {@code RightDualNorm} and so
 * on, in package {@code hostile}. Most attack in one method, on which the right answers of the others do not rest.
 */
final class RightAnswers {

    private static final Path REFERENCE = Path.of("reference");

    private RightAnswers() {}

    /** Writes the right answers to these tasks into a submission's folder. */
    static void write(Path folder, List<String> tasks) throws IOException {
        for (String task : tasks) {
            String name = nameOf(task);
            Files.writeString(folder.resolve("Right" + name + ".java"), source(task, name));
        }
    }

    /** The same with a class each that is only that. */
    static void writeWhole(Path folder, List<String> tasks) throws IOException {
        write(folder, tasks);
        for (String task : tasks) {
            String name = nameOf(task);
            Files.writeString(
                    folder.resolve("Honest" + name + ".java"),
                    "package hostile;\n\npublic final class Honest" + name + " extends Right" + name + " {}\n");
        }
    }

    private static String nameOf(String task) {
        return task.substring(task.indexOf('/') + 1);
    }

    private static String source(String task, String name) throws IOException {
        String reference = Files.readString(REFERENCE.resolve(task + "Reference.java"));
        return reference
                .replaceFirst("package \\w+;", "package hostile;")
                .replace("public final class " + name + "Reference", "public abstract class Right" + name)
                .replace("solved(a, x), dualWeighted(a, x)", "solved(a, x), Math.sqrt(dot(x, solved(a, x)))");
    }
}
