package assay.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A known attack on graders: a line of the catalogue beside the hostile submissions.
 *
 * @param number its number in the catalogue
 * @param name what it is called
 * @param does what it does, in words
 * @param moot why there is nothing to attack here, if so
 */
record Attack(int number, String name, String does, Optional<String> moot) {

    static final String FILE = "catalogue.txt";

    static Attack of(String line) {
        String[] parts = line.split(" \\| ");
        return new Attack(
                Integer.parseInt(parts[0]),
                parts[1],
                parts[2],
                parts.length > 3 ? Optional.of(parts[3]) : Optional.empty());
    }

    /** The catalogue of a folder of hostile submissions, in its order. */
    static List<Attack> all(Path hostile) {
        try {
            return Files.readAllLines(hostile.resolve(FILE)).stream()
                    .map(Attack::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
