package assay.assignment;

import assay.base.BadInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Collects mistakes of a TOML file, each with its line; the parser forgets lines, so they are looked up again. */
final class TomlMistakes {

    private final String file;
    private final List<String> text;
    private final List<Mistake> found = new ArrayList<>();

    TomlMistakes(String file, String text) {
        this.file = file;
        this.text = text.lines().toList();
    }

    /** Adds a mistake at the key to which the path leads from the top of the file. */
    void add(String message, String... path) {
        found.add(new Mistake(line(path), message));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Throws everything that was found, if anything was. */
    void refuse() {
        if (!found.isEmpty()) {
            throw new BadInput(found.stream()
                    .sorted(Comparator.comparingInt(Mistake::line))
                    .map(m -> file + ":" + m.line() + ": error: " + m.message().replaceAll("\\p{Cc}", "\uFFFD"))
                    .toList());
        }
    }

    private int line(String... path) {
        int line = 0;
        for (String key : path) {
            line = from(line, key);
        }
        return line + 1;
    }

    private int from(int start, String key) {
        String quoted = Pattern.quote(key);
        Pattern written = Pattern.compile("(?:^|[\\[{,.\\s])[\"']?" + quoted + "[\"']?\\s*(?:[=.\\]]|$)");
        for (int i = start; i < text.size(); i++) {
            String line = text.get(i);
            if (!line.stripLeading().startsWith("#") && written.matcher(line).find()) {
                return i;
            }
        }
        return start;
    }

    /** A mistake and its line, counted from 1. */
    private record Mistake(int line, String message) {}
}
