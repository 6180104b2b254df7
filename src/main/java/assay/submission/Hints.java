package assay.submission;

import assay.base.Nearest;
import assay.catalogue.TaskInfo;
import assay.compiler.Sketch;
import assay.intake.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Adds to the compiler's message what the compiler cannot know: which libraries and tasks there are. */
final class Hints {

    private static final String LIBRARIES = "not available; EJML offers dense real and complex matrices and their"
            + " decompositions (org.ejml.data, org.ejml.dense.row, org.ejml.simple), DJL offers tensors and gradients"
            + " (ai.djl.ndarray)";

    private final List<TaskInfo> tasks;

    Hints(Collection<TaskInfo> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    Problem explained(Problem problem, Collection<Sketch> sketches) {
        Optional<String> hint = hint(problem.message(), sketches);
        return hint.map(h -> new Problem(
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.severity(),
                        problem.message() + "\n  " + h))
                .orElse(problem);
    }

    private Optional<String> hint(String message, Collection<Sketch> sketches) {
        Optional<String> symbol = JavacWording.missingType(message);
        return symbol.isPresent()
                ? taskMeant(symbol.get(), sketches)
                : JavacWording.missingPackage(message).flatMap(this::library);
    }

    private Optional<String> taskMeant(String name, Collection<Sketch> sketches) {
        if (sketches.stream().anyMatch(s -> s.declares(name))) {
            return Optional.empty();
        }
        Optional<TaskInfo> same =
                tasks.stream().filter(t -> t.name().equals(name)).findFirst();
        if (same.isPresent()) {
            return same.map(
                    t -> "the task is " + t.id() + "; add: import " + t.type().getName() + ";");
        }
        return Nearest.to(name, tasks.stream().map(TaskInfo::name).toList())
                .map(n -> "there is no task " + name + "; did you mean " + id(n) + "?");
    }

    private String id(String simpleName) {
        return tasks.stream()
                .filter(t -> t.name().equals(simpleName))
                .map(TaskInfo::id)
                .findFirst()
                .orElse(simpleName);
    }

    private Optional<String> library(String packageName) {
        List<String> packages =
                tasks.stream().map(t -> t.type().getPackageName()).distinct().toList();
        if (ReservedPackages.in(packageName, "assay")) {
            return Optional.of("tasks lie in " + String.join(", ", packages) + Nearest.question(packageName, packages));
        }
        return packageName.indexOf('.') < 0 ? Optional.empty() : Optional.of(LIBRARIES);
    }
}
