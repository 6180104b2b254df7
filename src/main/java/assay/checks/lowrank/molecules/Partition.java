package assay.checks.lowrank.molecules;

import assay.checks.Showing;
import assay.checks.Verify;
import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes by their numbers: which numbers they have does not matter. */
final class Partition {

    private Partition() {}

    /** The same classes, numbered from 0 in the order of first appearance. */
    static int[] numbered(int[] classes) {
        Map<Integer, Integer> numbers = new HashMap<>();
        return Arrays.stream(classes)
                .map(c -> numbers.computeIfAbsent(c, k -> numbers.size()))
                .toArray();
    }

    static int count(int[] classes) {
        return (int) Arrays.stream(classes).distinct().count();
    }

    /** The index of the first of a class that is not empty. */
    static int first(int[] classes, int number) {
        int i = 0;
        while (classes[i] != number) {
            i++;
        }
        return i;
    }

    /** How many each class has, in the order of first appearance. */
    static int[] sizes(int[] classes) {
        int[] sizes = new int[count(classes)];
        Arrays.stream(numbered(classes)).forEach(c -> sizes[c]++);
        return sizes;
    }

    /** The answer puts the molecules in the right classes, or names two that it does not. */
    static void verify(MoleculeList list, Sameness sameness, int[] answer) {
        if (answer.length != list.molecules().size()) {
            throw Verify.refused("the list of classes has " + answer.length + " entries, and there are "
                    + list.molecules().size() + " molecules");
        }
        int[] truth = list.classes(sameness);
        int[] given = numbered(answer);
        for (int j = 0; j < truth.length; j++) {
            for (int i = 0; i < j; i++) {
                if ((truth[i] == truth[j]) != (given[i] == given[j])) {
                    throw wrong(list, sameness, given, i, j);
                }
            }
        }
    }

    private static RuntimeException wrong(MoleculeList list, Sameness sameness, int[] given, int i, int j) {
        boolean same = given[i] != given[j];
        List<Fact> facts = new ArrayList<>();
        if (given.length > 2) {
            facts.add(Fact.of("molecule " + i, Showing.text(list.molecules().get(i))));
            facts.add(Fact.of("molecule " + j, Showing.text(list.molecules().get(j))));
        }
        facts.add(Fact.of("why", sameness.why(same)));
        facts.add(Fact.of("your classes", count(given) + ", of sizes " + Showing.text(sizes(given))));
        facts.add(Fact.hidden(
                "there are",
                count(list.classes(sameness)) + ", of sizes " + Showing.text(sizes(list.classes(sameness)))));
        List<Sameness> others = Arrays.stream(Sameness.values())
                .filter(other -> other != sameness && Arrays.equals(given, list.classes(other)))
                .toList();
        if (others.size() == 1) {
            facts.add(Fact.of("looks like", "the classes by " + others.get(0).words()));
        }
        return Verify.wrong(
                "by " + sameness.words() + " molecules " + i + " and " + j + " are " + (same ? "the same" : "different")
                        + ", and you put them in " + (same ? "different classes" : "one class"),
                facts.toArray(Fact[]::new));
    }
}
