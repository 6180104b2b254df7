package assay.exercise;

import assay.catalogue.TaskInfo;
import assay.tasks.NotDone;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the class with which a solution of one task begins. */
final class Stub {

    private final TaskInfo task;
    private final String name;
    private final ExerciseText exercise;
    private final SourceNames names;

    Stub(TaskInfo task) {
        this.task = task;
        this.name = "My" + task.name();
        this.exercise = ExerciseText.of(task);
        this.names = new SourceNames(task.type(), name);
    }

    String path() {
        return task.course().folder() + "/" + name + ".java";
    }

    String source() {
        names.of(NotDone.class);
        String methods = methods().stream().map(this::method).collect(Collectors.joining("\n"));
        String imports =
                names.imports().stream().map(i -> "import " + i + ";\n").collect(Collectors.joining());
        return "package " + task.course().folder() + ";\n\n" + imports + "\n/** " + comment(task.title())
                + ": {@code java -jar target/assay.jar tasks " + task.id()
                + "} shows the exercise. */\npublic final class "
                + name + " implements " + names.of(task.type()) + " {\n" + (methods.isEmpty() ? "" : "\n" + methods)
                + "}\n";
    }

    // Reflection promises no order: the exercise has one, and the names decide between overloads.
    private List<Method> methods() {
        return Arrays.stream(task.type().getMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .sorted(Comparator.comparingInt((Method m) -> exercise.position(m.getName(), m.getParameterCount()))
                        .thenComparing(Method::toGenericString))
                .toList();
    }

    private String method(Method method) {
        String summary = exercise.summary(method.getName(), method.getParameterCount())
                .map(s -> "    // " + comment(s) + "\n")
                .orElse("");
        String thrown = method.getGenericExceptionTypes().length == 0
                ? ""
                : Arrays.stream(method.getGenericExceptionTypes())
                        .map(names::of)
                        .collect(Collectors.joining(", ", " throws ", ""));
        return summary + "    @Override\n    public " + names.declared(method.getTypeParameters())
                + names.of(method.getGenericReturnType()) + " " + method.getName() + parameters(method) + thrown
                + " {\n        throw new NotDone();\n    }\n";
    }

    private String parameters(Method method) {
        Parameter[] parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .mapToObj(i -> parameter(parameters[i]))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String parameter(Parameter parameter) {
        String type = names.of(parameter.getParameterizedType());
        String shown = parameter.isVarArgs() ? type.substring(0, type.length() - "[]".length()) + "..." : type;
        return shown + " " + parameter.getName();
    }

    private static String comment(String text) {
        return text.replace("*/", "* /").replace("\\", "/").replaceAll("\\s+", " ");
    }
}
