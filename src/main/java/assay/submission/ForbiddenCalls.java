package assay.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks for the library routines that a task forbids, in what the compiler made of a submission: in the class that answers the
 * task and in everything that it names. Means of calling a method that is not named there, which numerical work does not need,
 * are refused with it; otherwise nothing could be said.
 */
final class ForbiddenCalls {

    /** How a method can be called without being named, or code be run that nobody has seen. */
    private static final Map<String, String> UNSEEN = Map.of(
            "java.lang.reflect.Method", "invoke.*",
            "java.lang.invoke.MethodHandles$Lookup", "(find|unreflect|define).*",
            "java.lang.ClassLoader", "defineClass",
            "java.net.URLClassLoader", "<init>|newInstance",
            "sun.misc.Unsafe", ".*",
            "java.beans.Expression", ".*",
            "java.beans.Statement", ".*");

    private final Map<String, ClassReferences> classes;

    private ForbiddenCalls(Map<String, ClassReferences> classes) {
        this.classes = classes;
    }

    /** Reads the classes of a submission. */
    static ForbiddenCalls in(Path folder) throws IOException {
        Map<String, ClassReferences> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                ClassReferences read = ClassReferences.read(Files.readAllBytes(file));
                classes.put(read.name(), read);
            }
        }
        return new ForbiddenCalls(classes);
    }

    /**
     * Why the answer of a class must be turned away, if it must.
     *
     * @param className the class that answers the task
     * @param forbidden what the task forbids, each as {@code type#method}
     */
    Optional<String> reason(String className, Collection<String> forbidden) {
        for (String name : reachable(className)) {
            for (ClassReferences.Call call : classes.get(name).calls()) {
                Optional<String> reason = forbidden.stream()
                        .filter(f -> matches(call, f))
                        .map(f -> name + " calls " + shown(f) + ", which this task asks you to do without")
                        .findFirst()
                        .or(() -> unseen(name, call, forbidden));
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> unseen(String name, ClassReferences.Call call, Collection<String> forbidden) {
        return UNSEEN.entrySet().stream()
                .filter(e -> isA(call.owner(), e.getKey()) && call.method().matches(e.getValue()))
                .map(e -> name + " uses " + e.getKey() + "." + call.method() + ", by which it could call "
                        + shown(forbidden.iterator().next()) + " unseen; call methods by their names in this task")
                .findFirst();
    }

    private boolean matches(ClassReferences.Call call, String forbidden) {
        int split = forbidden.indexOf('#');
        return call.method().equals(forbidden.substring(split + 1)) && isA(call.owner(), forbidden.substring(0, split));
    }

    /** The class and all of the submission that it names, by class constants or as text. */
    private List<String> reachable(String className) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(className));
        while (!next.isEmpty()) {
            String name = next.remove();
            if (classes.containsKey(name) && seen.add(name)) {
                ClassReferences at = classes.get(name);
                at.types().forEach(t -> next.add(element(t)));
                next.addAll(at.strings());
            }
        }
        return seen.stream().sorted().toList();
    }

    /** Whether a type is another or inherits from it; types that are not the submission's are libraries of ours. */
    private boolean isA(String type, String wanted) {
        if (type.equals(wanted)) {
            return true;
        }
        ClassReferences own = classes.get(type);
        if (own != null) {
            return own.supertypes().stream().anyMatch(s -> isA(s, wanted));
        }
        try {
            ClassLoader ours = ForbiddenCalls.class.getClassLoader();
            return Class.forName(wanted, false, ours).isAssignableFrom(Class.forName(type, false, ours));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static String element(String type) {
        return type.startsWith("[") && type.endsWith(";")
                ? type.substring(type.lastIndexOf('[') + 2, type.length() - 1)
                : type;
    }

    private static String shown(String forbidden) {
        return forbidden.replace('#', '.');
    }
}
