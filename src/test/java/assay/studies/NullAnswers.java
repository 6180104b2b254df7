package assay.studies;

import assay.catalogue.TaskInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Answers that know nothing, generated for any task from its interface: they must earn next to nothing. */
final class NullAnswers {

    /** What they answer; "skeleton" leaves everything to the contract's defaults. */
    static final List<String> KINDS = List.of("skeleton", "zero", "one", "identity", "input", "nan", "random");

    /** The share of a task's points that may be had for nothing. */
    static final double MOST = 0.05;

    private NullAnswers() {}

    /** Writes the sources of one into a new folder below {@code work}, and answers the folder. */
    static Path write(TaskInfo task, String kind, Path work) {
        Path folder = work.resolve(task.id().replace('/', '-') + "-" + kind);
        try (InputStream blank = NullAnswers.class.getResourceAsStream("/null-answers/Blank.java.txt")) {
            Files.createDirectories(folder);
            Files.write(folder.resolve("Blank.java"), blank.readAllBytes());
            Files.writeString(folder.resolve("Nothing.java"), source(task, kind));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }

    private static String source(TaskInfo task, String kind) {
        String methods = kind.equals("skeleton")
                ? ""
                : Arrays.stream(task.type().getMethods())
                        .filter(m -> !Modifier.isStatic(m.getModifiers()))
                        .map(m -> method(task, kind, m))
                        .collect(Collectors.joining("\n"));
        return "package nothing;\n\n/** Knows nothing. */\npublic final class Nothing implements "
                + task.type().getName() + " {\n" + methods + "}\n";
    }

    private static String method(TaskInfo task, String kind, Method method) {
        String parameters = Arrays.stream(method.getParameters())
                .map(p -> p.getParameterizedType().getTypeName().replace('$', '.') + " " + p.getName())
                .collect(Collectors.joining(", "));
        String names = Arrays.stream(method.getParameters())
                .map(Parameter::getName)
                .map(n -> ", " + n)
                .collect(Collectors.joining());
        String type = method.getGenericReturnType().getTypeName().replace('$', '.');
        return "    @Override\n    @SuppressWarnings(\"unchecked\")\n    public " + type + " " + method.getName() + "("
                + parameters + ") {\n        return (" + type + ") Blank.answer(\"" + kind + "\", "
                + task.type().getName() + ".class, \"" + method.getName() + "\", " + method.getParameterCount()
                + names.replace(", ", ", (Object) ") + ");\n    }\n";
    }
}
