package assay.hostile;

import assay.verdict.Status;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must come of one hostile submission, or of its permitted twin: the file {@code expected.properties} of its folder.
 *
 * @param name the folder's name; a permitted twin's ends in {@code -twin}
 * @param about what it does, in words
 * @param numbers the attacks of the catalogue that it makes or, as a twin, resembles; none for one of our own
 * @param tasks the tasks that it answers and is judged by
 * @param packed how it is handed in: {@code folder}, or what {@link Packing} knows
 * @param inPlain what plain processes do about it
 * @param statuses the statuses that appear among its properties, every one
 * @param maybe the statuses that may appear besides
 * @param least its lowest score
 * @param most its highest score
 * @param shows what its pages must show
 * @param hides what nothing below the reports may show as it is
 */
record Expected(
        String name,
        String about,
        List<Integer> numbers,
        List<String> tasks,
        String packed,
        InPlain inPlain,
        Set<Status> statuses,
        Set<Status> maybe,
        double least,
        double most,
        List<String> shows,
        List<String> hides) {

    static final String FILE = "expected.properties";
    static final String TWIN = "-twin";

    /** What a worker without walls does about an attack. */
    enum InPlain {
        /** The same as one with walls. */
        STOPPED,
        /** Nothing: the attack comes to its end. */
        OPEN,
        /** Nothing, and the machine would suffer: it is not tried. */
        HARMFUL
    }

    static Expected of(Path folder) {
        Properties table = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(FILE))) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Expected(
                folder.getFileName().toString(),
                table.getProperty("about"),
                words(table.getProperty("numbers", "")).map(Integer::valueOf).toList(),
                words(table.getProperty("tasks", "lowrank/DualNorm")).toList(),
                table.getProperty("packed", "folder"),
                InPlain.valueOf(table.getProperty("plain", "stopped").toUpperCase(Locale.ROOT)),
                statuses(table.getProperty("statuses")),
                statuses(table.getProperty("maybe", "")),
                Double.parseDouble(table.getProperty("least", "0")),
                Double.parseDouble(table.getProperty("most")),
                texts(table.getProperty("shows", "")),
                texts(table.getProperty("hides", "")));
    }

    /** The hostile submissions of a folder, sorted by name. */
    static List<Expected> all(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().map(Expected::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean twin() {
        return name.endsWith(TWIN);
    }

    /** Whether these statuses may be all that its properties have. */
    boolean allows(Set<Status> found) {
        return found.containsAll(statuses) && found.stream().allMatch(s -> statuses.contains(s) || maybe.contains(s));
    }

    @Override
    public String toString() {
        return name;
    }

    private static Set<Status> statuses(String list) {
        return words(list).map(Status::of).collect(Collectors.toSet());
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(" ")).filter(s -> !s.isEmpty());
    }

    private static List<String> texts(String list) {
        return Arrays.stream(list.split(" \\| ")).filter(s -> !s.isEmpty()).toList();
    }
}
