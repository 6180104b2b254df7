package assay.answers;

import assay.catalogue.Catalogue;
import assay.catalogue.TaskInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kept answer below {@code src/test/answers/<course>/<Task>/}: a right one is a folder {@code right/<name>/} of Java sources like
 * any submission; a wrong one is a {@link SlipPatch} {@code wrong/<name>.patch}, or a folder where it shares nothing with a right one.
 *
 * @param task the task that it answers
 * @param right whether it must pass everything, or must be rejected
 * @param name what it is called: for a wrong answer, its misconception
 * @param origin its folder, or the file of its slip
 */
public record Answer(TaskInfo task, boolean right, String name, Path origin) {

    private static final Path ROOT = Path.of("src/test/answers");

    /** Where the answers to a task are kept. */
    public static Path root(TaskInfo task) {
        return ROOT.resolve(task.id());
    }

    /** All kept answers of a task, right ones first, by name. */
    public static List<Answer> of(TaskInfo task) {
        return Stream.of(true, false).flatMap(right -> of(task, right)).toList();
    }

    /** All kept answers there are. */
    public static List<Answer> all() {
        return Catalogue.all().stream().flatMap(t -> of(t).stream()).toList();
    }

    /** Whether it is kept as a slip. */
    public boolean isSlip() {
        return Files.isRegularFile(origin);
    }

    /** The slip that it is kept as. */
    public SlipPatch slip() {
        try {
            return SlipPatch.read(origin);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + origin, e);
        }
    }

    /** The folder of its sources, written below {@code work} if it is a slip. */
    public Path folder(Path work) {
        if (!isSlip()) {
            return origin;
        }
        Path folder = work.resolve("slips").resolve(task.id()).resolve(name);
        try {
            slip().open(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }

    private static Stream<Answer> of(TaskInfo task, boolean right) {
        Path folder = root(task).resolve(right ? "right" : "wrong");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> answers = Files.list(folder)) {
            return answers
                    .map(f -> new Answer(task, right, f.getFileName().toString().replace(SlipPatch.ENDING, ""), f))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
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
