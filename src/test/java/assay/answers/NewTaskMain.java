package assay.answers;

import assay.tasks.Course;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The task author's tool for a new task, run by {@code mvn -q test-compile exec:java@new-task
 * -Dtask="<course>/<Task> <item> <points>"}. It writes the task's files, or names all that forbids to. Without {@code -Dtask} it
 * lists the item ids that are in use and those that are free.
 */
public final class NewTaskMain {

    private static final String USAGE =
            "expected -Dtask=\"<course>/<Task> <item> <points>\", such as \"flows/CoinToss E7 2\"";

    private NewTaskMain() {}

    /** Writes one task; ends with an exception that says what is wrong. */
    public static void main(String[] arguments) throws IOException {
        List<String> words =
                Stream.of(arguments).filter(word -> !word.isBlank()).toList();
        if (words.isEmpty()) {
            Stream.of(Course.values()).map(ItemIds::of).forEach(ids -> say(ids.toString()));
            say(USAGE);
            return;
        }
        NewTask task = task(words);
        List<String> problems = task.problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("nothing was written:\n  " + String.join("\n  ", problems));
        }
        task.write().forEach(file -> say("wrote " + file));
        say("Write what these files call \"" + NewTask.MARKER + "\"; LayoutTest lists what is left.");
        say("Delete the patch once the first slip is kept: it fits the unwritten textbook only.");
    }

    private static NewTask task(List<String> words) {
        String[] id = words.get(0).split("/", -1);
        if (words.size() != 3 || id.length != 2) {
            throw new IllegalArgumentException(USAGE + ", but was \"" + String.join(" ", words) + "\"");
        }
        return new NewTask(Path.of(""), id[0], id[1], words.get(1), words.get(2));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
