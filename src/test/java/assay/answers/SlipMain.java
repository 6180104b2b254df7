package assay.answers;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The task author's tool for slips, run by {@code mvn -q test-compile exec:java@slips -Dslips="..."}:
 *
 * <ul>
 *   <li>{@code open <course>/<Task> <name> [<right answer>]} writes a copy to edit, of the slip if there is one and else of the
 *       right answer, {@code right/textbook/Textbook.java} unless another one is named;
 *   <li>{@code keep <course>/<Task> <name> "<misconception>" [<right answer>]} makes a slip of the edited copy;
 *   <li>{@code rebase <course>/<Task>} fits all slips of a task to right answers that have changed, and names those that need
 *       hands.
 * </ul>
 */
public final class SlipMain {

    private static final String TEXTBOOK = "right/textbook/Textbook.java";
    private static final Path COPIES = Path.of("target", "slips");

    private SlipMain() {}

    /** Carries out one command; ends with an exception that says what is wrong. */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        if (words.size() == 2 && words.get(0).equals("rebase")) {
            rebase(task(words.get(1)));
        } else if ((words.size() == 3 || words.size() == 4) && words.get(0).equals("open")) {
            open(task(words.get(1)), words.get(2), words.stream().skip(3).findFirst());
        } else if ((words.size() == 4 || words.size() == 5) && words.get(0).equals("keep")) {
            keep(
                    task(words.get(1)),
                    words.get(2),
                    words.get(3),
                    words.stream().skip(4).findFirst());
        } else {
            throw new IllegalArgumentException("expected: open <course>/<Task> <name> [<right answer>] | keep"
                    + " <course>/<Task> <name> \"<misconception>\" [<right answer>] | rebase <course>/<Task>");
        }
    }

    private static void open(TaskInfo task, String name, Optional<String> named) throws IOException {
        Path file = file(task, name);
        boolean kept = Files.exists(file);
        String base = kept ? SlipPatch.read(file).base() : named.orElse(TEXTBOOK);
        Path copy = copy(task, name, base);
        Files.createDirectories(copy.getParent());
        Files.write(copy, kept ? SlipPatch.read(file).applied() : SlipPatch.right(file, base));
        say("edit " + copy + ", then: keep " + task.id() + " " + name + " \"what is believed\""
                + (base.equals(TEXTBOOK) ? "" : " " + base));
    }

    private static void keep(TaskInfo task, String name, String misconception, Optional<String> named)
            throws IOException {
        Path file = file(task, name);
        String base = named.orElse(Files.exists(file) ? SlipPatch.read(file).base() : TEXTBOOK);
        Path copy = copy(task, name, base);
        if (!Files.exists(copy)) {
            throw new IllegalArgumentException(copy + " does not exist: open " + task.id() + " " + name + " first");
        }
        Files.createDirectories(file.getParent());
        SlipPatch.between(file, misconception, base, Files.readAllLines(copy)).write();
        say("kept " + file);
    }

    private static void rebase(TaskInfo task) throws IOException {
        List<SlipPatch> slips = Answer.of(task).stream()
                .filter(Answer::isSlip)
                .map(Answer::slip)
                .toList();
        int changed = 0;
        for (SlipPatch slip : slips) {
            Optional<SlipPatch> rebased = slip.rebased();
            if (rebased.isEmpty()) {
                say("needs hands: " + slip.file() + " (on " + slip.base() + ")");
            } else if (!rebased.get().lines().equals(Files.readAllLines(slip.file()))) {
                rebased.get().write();
                changed++;
            }
        }
        say(changed + " of " + slips.size() + " slips rewritten");
    }

    private static TaskInfo task(String id) {
        return Catalogue.find(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no task " + id + "; tasks are "
                        + Catalogue.all().stream().map(TaskInfo::id).toList()));
    }

    private static Path file(TaskInfo task, String name) {
        return Answer.root(task).resolve("wrong").resolve(name + SlipPatch.ENDING);
    }

    private static Path copy(TaskInfo task, String name, String base) {
        return COPIES.resolve(task.id()).resolve(name).resolve(Path.of(base).getFileName());
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
