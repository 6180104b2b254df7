package assay.checker;

import assay.catalogue.TaskInfo;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import assay.studies.Trials;
import assay.verdict.PropertyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One answer asked with many seeds. At the first few all properties are run; once some have cost it points, only these are, and
 * the others where these cost none: whether an answer passes is asked of all properties at every seed, which of them reject it
 * is not.
 */
public final class Inquiry {

    /** So many seeds with all properties show which of them reject an answer. */
    public static final int WHOLE = 4;

    private final PropertyClass properties;
    private final Subjects answer;
    private final int whole;
    private final Set<String> telling = new TreeSet<>();

    private int asked;

    /**
     * @param answer workers of the answer
     * @param whole at how many seeds all properties are run whatever they say
     */
    public Inquiry(TaskInfo task, Subjects answer, int whole) {
        properties = PropertyClass.of(task);
        this.answer = answer;
        this.whole = whole;
    }

    /** What the properties that were run say, in the order of the class. */
    public List<PropertyResult> with(Plan plan) {
        boolean all = asked++ < whole || telling.isEmpty();
        List<PropertyResult> results = new ArrayList<>(run(plan, all ? Set.of() : telling));
        if (!all && Trials.lost(results).isEmpty()) {
            results.clear();
            results.addAll(run(plan, Set.of()));
        }
        telling.addAll(Trials.lost(results));
        return results;
    }

    private List<PropertyResult> run(Plan plan, Set<String> ids) {
        List<PropertyInfo> chosen = properties.properties().stream()
                .filter(p -> ids.isEmpty() || ids.contains(p.id()))
                .toList();
        return new Grader(plan, answer, Optional::empty).grade(properties, chosen, Trials.REPLAY);
    }
}
