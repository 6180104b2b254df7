package assay.cli;

import assay.verdict.Status;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must come of one hostile submission, or of its permitted twin: the file {@code expected.properties} of its folder.
 *
 * @param name the folder's name
 * @param about what it does, in words
 * @param packed how it is handed in: {@code folder}, or what {@link Packing} knows
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
        String packed,
        Set<Status> statuses,
        Set<Status> maybe,
        double least,
        double most,
        List<String> shows,
        List<String> hides) {

    static final String FILE = "expected.properties";

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
                table.getProperty("packed", "folder"),
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

    @Override
    public String toString() {
        return name;
    }

    private static Set<Status> statuses(String list) {
        return Arrays.stream(list.split(" "))
                .filter(s -> !s.isEmpty())
                .map(Status::of)
                .collect(Collectors.toSet());
    }

    private static List<String> texts(String list) {
        return Arrays.stream(list.split(" \\| ")).filter(s -> !s.isEmpty()).toList();
    }
}
