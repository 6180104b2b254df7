package assay.run;

import assay.base.BadInput;
import assay.verdict.Results;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A run that ended too early and is to be gone on with: as it began, for grades of two kinds cannot stand in one table. */
final class Interrupted {

    private static final int NAMED = 3;

    private final List<String> others = new ArrayList<>();

    private Interrupted() {}

    /** Refuses to go on in another way than a run began. */
    static void mustBeLike(Results now, Results then, Path file) {
        Interrupted run = new Interrupted();
        run.compare("version of Assay", then.assay(), now.assay());
        run.compareTasks(then.assignment().points(), now.assignment().points());
        run.compare("tries", tries(then), tries(now));
        run.compare(
                "time scale", then.assignment().timeScale(), now.assignment().timeScale());
        run.compareData(then.assignment().data(), now.assignment().data());
        run.compare("seed", then.seed().value(), now.seed().value());
        run.compare("salt", then.seed().salt(), now.seed().salt());
        run.compare("isolation", then.isolation(), now.isolation());
        if (!run.others.isEmpty()) {
            throw new BadInput("--resume: the run in " + file + " had other " + String.join(", other ", run.others)
                    + "; ask for the same as then, or begin anew without --resume");
        }
    }

    private void compare(String what, Object then, Object now) {
        if (!Objects.equals(then, now)) {
            others.add(what + " (" + then + ", now " + now + ")");
        }
    }

    private void compareTasks(Map<String, Map<String, Double>> then, Map<String, Map<String, Double>> now) {
        Set<String> either = new TreeSet<>(then.keySet());
        either.addAll(now.keySet());
        either.removeIf(task -> then.containsKey(task) && now.containsKey(task));
        if (!either.isEmpty()) {
            others.add("tasks (" + named(either, task -> (then.containsKey(task) ? "no more " : "now also ") + task)
                    + ")");
        }
        Set<String> changed = new TreeSet<>(now.keySet());
        changed.removeIf(task -> !then.containsKey(task) || then.get(task).equals(now.get(task)));
        if (!changed.isEmpty()) {
            others.add("points (of " + named(changed, task -> task) + ")");
        }
    }

    private void compareData(String then, String now) {
        if (!then.equals(now)) {
            others.add("data (" + kind(then) + ", now " + kind(now) + ")");
        }
    }

    private static String kind(String fingerprint) {
        return fingerprint.isEmpty()
                ? "generated"
                : "files of digest " + fingerprint.replaceFirst("^(sha256:.{8}).*", "$1");
    }

    private static String tries(Results run) {
        int tries = run.assignment().tries();
        return tries == 0 ? "each property's own" : Integer.toString(tries);
    }

    private static String named(Set<String> tasks, UnaryOperator<String> words) {
        String more = tasks.size() > NAMED ? " and " + (tasks.size() - NAMED) + " more" : "";
        return tasks.stream().limit(NAMED).map(words).collect(Collectors.joining(", ")) + more;
    }
}
