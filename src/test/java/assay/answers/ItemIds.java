package assay.answers;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import assay.tasks.Course;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The item ids of a course: one letter for all of them, a number, and for a part of an item a letter or a number more, such as
 * A3, D4b or D5.1.
 *
 * @param course the course
 * @param letter its letter; empty while the course has no task
 * @param used the ids that its tasks grade, by number
 */
record ItemIds(Course course, String letter, List<String> used) {

    private static final Pattern ID = Pattern.compile("([A-Z])([1-9]\\d*)([a-z]|\\.[1-9]\\d*)?");

    /** The ids that the tasks of a course grade. */
    static ItemIds of(Course course) {
        List<String> used = Catalogue.all().stream()
                .filter(task -> task.course() == course)
                .flatMap(ItemIds::of)
                .sorted(Comparator.comparing(ItemIds::number).thenComparing(id -> id))
                .toList();
        return new ItemIds(course, used.isEmpty() ? "" : used.get(0).substring(0, 1), used);
    }

    /** Why a new task of the course cannot grade this item; empty if it can. */
    Optional<String> refusal(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.of("item '" + id + "': write a letter and a number, such as A3, or A3.1 for a part");
        }
        if (!id.startsWith(letter)) {
            return Optional.of("item " + id + ": the items of " + course.folder() + " start with " + letter);
        }
        return Catalogue.all().stream()
                .filter(task -> of(task).anyMatch(other -> overlap(id, other)))
                .findFirst()
                .map(task -> "item " + id + ": " + task.id() + " grades "
                        + of(task).filter(other -> overlap(id, other)).collect(Collectors.joining(", "))
                        + "; free items of " + course.folder() + ": " + free());
    }

    /** Whether both name the same item, or one of them a part of the other. */
    static boolean overlap(String one, String other) {
        return one.equals(other) || one.equals(whole(other)) || whole(one).equals(other);
    }

    /** The whole items that no task grades, such as {@code D1-D4, D6, D9 and up}. */
    String free() {
        if (letter.isEmpty()) {
            return "all";
        }
        List<String> ranges = new ArrayList<>();
        int next = 1;
        for (int number : new TreeSet<>(used.stream().map(ItemIds::number).toList())) {
            if (next < number) {
                ranges.add(letter + next + (next < number - 1 ? "-" + letter + (number - 1) : ""));
            }
            next = number + 1;
        }
        ranges.add(letter + next + " and up");
        return String.join(", ", ranges);
    }

    @Override
    public String toString() {
        return course.folder() + ": in use " + (used.isEmpty() ? "none" : String.join(", ", used)) + "; free " + free();
    }

    private static Stream<String> of(TaskInfo task) {
        return task.items().stream().map(TaskInfo.Item::id);
    }

    private static int number(String id) {
        return Integer.parseInt(parts(id).group(2));
    }

    private static String whole(String id) {
        Matcher parts = parts(id);
        return parts.group(1) + parts.group(2);
    }

    private static Matcher parts(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException("item id '" + id + "' is not a letter, a number and perhaps a part");
        }
        return parts;
    }
}
