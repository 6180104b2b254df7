package assay.submission;

import assay.base.Nearest;
import assay.catalogue.TaskInfo;
import assay.compiler.Sketch;
import assay.compiler.Sketch.Declared;
import assay.compiler.Sketch.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells from declarations alone which tasks a file was meant to implement. */
final class TaskNames {

    private final List<TaskInfo> tasks;
    private final List<Sketch> sketches;

    TaskNames(Collection<TaskInfo> tasks, Collection<Sketch> sketches) {
        this.tasks = List.copyOf(tasks);
        this.sketches = List.copyOf(sketches);
    }

    /** The ids of the tasks that classes of this file claim, each with those classes. */
    SortedMap<String, List<String>> claimedIn(Sketch sketch) {
        SortedMap<String, List<String>> claims = new TreeMap<>();
        for (Declared type : sketch.types()) {
            if (type.kind() == Kind.CONCRETE) {
                for (String id : claimedBy(sketch, type, new HashSet<>())) {
                    claims.merge(id, List.of(sketch.qualified(type)), TaskNames::joined);
                }
            }
        }
        return claims;
    }

    private Set<String> claimedBy(Sketch sketch, Declared type, Set<Declared> seen) {
        Set<String> ids = new TreeSet<>();
        if (!seen.add(type)) {
            return ids;
        }
        for (String supertype : type.supertypes()) {
            String simple = supertype.substring(supertype.lastIndexOf('.') + 1);
            boolean own = false;
            for (Sketch other : sketches) {
                for (Declared declared : other.types()) {
                    if (declared.simpleName().equals(simple) && !declared.equals(type)) {
                        own = true;
                        ids.addAll(claimedBy(other, declared, seen));
                    }
                }
            }
            if (!own || namesTask(sketch, supertype)) {
                ids.addAll(meant(sketch, supertype, simple));
            }
        }
        return ids;
    }

    // A qualified or imported name is the task even where the submission has a type of the same simple name.
    private boolean namesTask(Sketch sketch, String name) {
        return tasks.stream()
                .map(t -> t.type().getName())
                .anyMatch(t -> t.equals(name)
                        || t.endsWith("." + name) && sketch.imports().contains(t));
    }

    private Set<String> meant(Sketch sketch, String written, String simple) {
        Set<String> ids = new TreeSet<>();
        String imported = sketch.imports().stream()
                .filter(i -> i.endsWith("." + simple))
                .findFirst()
                .orElse(written);
        boolean foreign = imported.indexOf('.') >= 0 && !imported.startsWith("assay.");
        if (foreign) {
            return ids;
        }
        String name = Nearest.to(simple, tasks.stream().map(TaskInfo::name).toList())
                .filter(n -> Nearest.distance(simple, n) <= 2)
                .orElse(simple);
        tasks.stream().filter(t -> t.name().equals(name)).map(TaskInfo::id).forEach(ids::add);
        String exact = imported;
        tasks.stream()
                .filter(t -> t.type().getName().equals(exact))
                .map(TaskInfo::id)
                .forEach(id -> {
                    ids.clear();
                    ids.add(id);
                });
        return ids;
    }

    private static List<String> joined(List<String> a, List<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
