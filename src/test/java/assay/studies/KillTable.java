package assay.studies;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checker.Inquiry;
import assay.studies.Trials.Trial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that says which property rejects which wrong answer, a section per task; a study renews those of its tasks. */
final class KillTable {

    private static final String SECTION = "\n## ";

    private static final String TITLE = """
            # Which property rejects which wrong answer

            Written by `mvn verify -Pseeds`. A property is named with the number of seeds at which it cost points, where that is
            not all of them. All properties were run at the first %d seeds; at the others those that had rejected the answer by
            then, and all again where they did not: so a property that rejects an answer seldom may be missing in its row.
            Answers that know nothing are generated: a skeleton, zeros, ones, identities, NaN, what they were given, random numbers.
            """.formatted(Inquiry.WHOLE);

    /**
     * What a study of one task found.
     *
     * @param rightSeeds at how many seeds its reference and right answers were graded
     * @param falseRejects how often one of those lost points
     * @param wrongSeeds at how many seeds its wrong answers were graded
     * @param passes how often one of those lost nothing
     * @param nulls how many null answers were graded at these seeds too
     * @param mostForNothing the largest share of the points that one of them earned
     * @param kills for each wrong answer, at how many seeds each property rejected it
     */
    record Section(
            TaskInfo task,
            int rightAnswers,
            int rightSeeds,
            long falseRejects,
            int wrongSeeds,
            long passes,
            int nulls,
            double mostForNothing,
            Map<Trial, Map<String, Integer>> kills) {

        private String text() {
            return task.id() + "\n\n" + rightAnswers + " right answers, reference included, at " + rightSeeds
                    + " seeds: "
                    + falseRejects + " false rejects. " + kills.size() + " wrong answers at " + wrongSeeds + " seeds: "
                    + passes + " times one passed.\n"
                    + String.format(
                            Locale.ROOT,
                            "%d answers that know nothing at %d seeds: at most %.1f %% of the points.",
                            nulls,
                            wrongSeeds,
                            100 * mostForNothing)
                    + "\n\n| wrong answer | rejected by |\n|---|---|\n"
                    + kills.entrySet().stream()
                            .map(e -> row(e.getKey(), e.getValue()))
                            .collect(Collectors.joining());
        }

        private String row(Trial trial, Map<String, Integer> properties) {
            return "| " + trial.name() + " | "
                    + properties.entrySet().stream()
                            .map(e -> e.getValue() == wrongSeeds ? e.getKey() : e.getKey() + " (" + e.getValue() + ")")
                            .collect(Collectors.joining(", "))
                    + " |\n";
        }
    }

    private KillTable() {}

    /** The page with these sections in place of what it said of their tasks; tasks that are gone go from it too. */
    static String renew(String page, List<Section> sections) {
        SortedMap<String, String> texts = new TreeMap<>();
        String[] parts = page.split(SECTION);
        for (int i = 1; i < parts.length; i++) {
            texts.put(parts[i].lines().findFirst().orElse(""), parts[i].stripTrailing() + "\n");
        }
        sections.forEach(s -> texts.put(s.task().id(), s.text()));
        texts.keySet().retainAll(Catalogue.all().stream().map(TaskInfo::id).toList());
        return TITLE + texts.values().stream().map(text -> SECTION + text).collect(Collectors.joining());
    }
}
