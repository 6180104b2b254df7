package assay.studies;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kept answer: {@code src/test/answers/<course>/<Task>/{wrong,right}/<name>/}, a folder of Java sources like any submission.
 *
 * @param task the task that it answers
 * @param right whether it must pass everything, or must be rejected
 * @param name what it is called: for a wrong answer, its misconception
 * @param folder where its sources lie
 */
record Answer(TaskInfo task, boolean right, String name, Path folder) {

    private static final Path ROOT = Path.of("src/test/answers");

    /** All kept answers of a task, right ones first, by name. */
    static List<Answer> of(TaskInfo task) {
        return Stream.of(true, false).flatMap(right -> of(task, right)).toList();
    }

    /** All kept answers there are. */
    static List<Answer> all() {
        return Catalogue.all().stream().flatMap(t -> of(t).stream()).toList();
    }

    private static Stream<Answer> of(TaskInfo task, boolean right) {
        Path folder = ROOT.resolve(task.id()).resolve(right ? "right" : "wrong");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> answers = Files.list(folder)) {
            return answers
                    .sorted()
                    .map(f -> new Answer(task, right, f.getFileName().toString(), f))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    @Override
    public String toString() {
        return task.id() + (right ? " right " : " wrong ") + name;
    }
}
