package assay.studies;

import assay.answers.Answer;
import assay.answers.SlipPatch;
import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.checker.Inquiry;
import assay.checks.PropertyClass;
import assay.checks.PropertyInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page that shows each wrong answer and says which properties reject it, a section per task. A study renews the sections of
 * its tasks; the quick kills read from the page which properties to ask first.
 */
final class KillTable {

    private static final String SECTION = "\n## ";
    private static final String ANSWER = "\n### ";

    private static final Pattern REJECTED = Pattern.compile("(?m)^Rejected by (.+)\\.$");
    private static final Pattern PROPERTY = Pattern.compile("(\\w+)(?: \\((\\d+)\\))?");

    private static final String TITLE = """
            # Which property rejects which wrong answer

            Written by `mvn verify -Pseeds`. A property is named with the number of seeds at which it cost points, where that is
            not all of them. All properties were run at the first %d seeds. At the others only those were run that had rejected
            the answer by then, and all again if these did not: a property that rejects an answer rarely may be missing.
            Answers that know nothing are generated: a skeleton, zeros, ones, identities, NaN, the input, random numbers.
            `mvn verify -Pharness` asks the named properties first, and stops at the first that costs points.
            """.formatted(Inquiry.WHOLE);

    /**
     * What a study of one task found.
     *
     * @param figures at how many seeds how many answers were graded, and how often the outcome was not the right one
     * @param rejections for each wrong answer the properties that rejected it, each with a number if not at all seeds
     */
    record Section(TaskInfo task, String figures, SortedMap<String, String> rejections) {

        /** The properties that rejected an answer, those first that did so most reliably; empty if it is new. */
        List<String> order(String answer) {
            Map<String, Integer> seeds = new LinkedHashMap<>();
            Matcher each = PROPERTY.matcher(rejections.getOrDefault(answer, ""));
            while (each.find()) {
                seeds.put(each.group(1), each.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(each.group(2)));
            }
            return seeds.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private String text() {
            List<Answer> wrong =
                    Answer.of(task).stream().filter(a -> !a.right()).toList();
            return task.id() + "\n\n" + figures.strip() + "\n\n" + teeth(wrong)
                    + wrong.stream().map(this::text).collect(Collectors.joining());
        }

        private String text(Answer answer) {
            String rejected = rejections.containsKey(answer.name())
                    ? "Rejected by " + rejections.get(answer.name()) + "."
                    : "Not studied yet.";
            return ANSWER + answer.name() + "\n\n"
                    + (answer.isSlip() ? shown(answer.slip(), rejected) : rejected + "\n");
        }

        private static String shown(SlipPatch slip, String rejected) {
            return slip.misconception() + "\n\n" + rejected + "\n\n```diff\n"
                    + slip.hunks().stream().map(line -> line + "\n").collect(Collectors.joining()) + "```\n";
        }

        /** What each property is there for: the answers that it alone rejects, and those that it is the first to reject. */
        private String teeth(List<Answer> wrong) {
            Map<String, List<String>> alone = new TreeMap<>();
            Map<String, List<String>> first = new TreeMap<>();
            for (Answer answer : wrong) {
                List<String> order = order(answer.name());
                if (!order.isEmpty()) {
                    (order.size() == 1 ? alone : first)
                            .computeIfAbsent(order.get(0), p -> new ArrayList<>())
                            .add(answer.name());
                }
            }
            StringBuilder table =
                    new StringBuilder("| property | alone rejects | is the first to reject |\n|---|---|---|\n");
            for (PropertyInfo property : PropertyClass.of(task).properties()) {
                String cells = named(alone.get(property.id())) + " | " + named(first.get(property.id()));
                table.append("| ").append(property.id()).append(" | ");
                table.append(cells.equals("– | –") ? "**without teeth** | –" : cells)
                        .append(" |\n");
            }
            return table.toString();
        }

        private static String named(List<String> answers) {
            return answers == null ? "–" : String.join(", ", answers);
        }
    }

    private KillTable() {}

    /** The sections of a page, by task; tasks that are gone are left out. */
    static SortedMap<String, Section> read(String page) {
        SortedMap<String, Section> sections = new TreeMap<>();
        String[] parts = page.split(SECTION);
        for (int i = 1; i < parts.length; i++) {
            section(parts[i]).ifPresent(s -> sections.put(s.task().id(), s));
        }
        return sections;
    }

    /** The page with these sections. */
    static String write(Collection<Section> sections) {
        return TITLE + sections.stream().map(s -> SECTION + s.text()).collect(Collectors.joining());
    }

    private static Optional<Section> section(String text) {
        String[] answers = text.split(ANSWER);
        String head = answers[0];
        String id = head.lines().findFirst().orElse("");
        String figures = head.substring(id.length()).split("\n\\|")[0];
        SortedMap<String, String> rejections = new TreeMap<>();
        for (int i = 1; i < answers.length; i++) {
            String name = answers[i].lines().findFirst().orElse("");
            Matcher rejected = REJECTED.matcher(answers[i]);
            if (rejected.find()) {
                rejections.put(name, rejected.group(1));
            }
        }
        return Catalogue.find(id).map(task -> new Section(task, figures, rejections));
    }
}
