package assay.studies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that a bench prints, in Markdown. */
final class CostTable {

    private final List<String> lines = new ArrayList<>(List.of("| what | measured | aim |", "|---|---|---|"));

    /** @param format how the numbers are written, in the words of {@link String#format} */
    void row(String what, String aim, String format, Object... numbers) {
        lines.add("| " + what + " | " + String.format(Locale.ROOT, format, numbers) + " | " + aim + " |");
    }

    /** Writes the table to a file, and shows it: a bench is there to be looked at. */
    void publish(Path file) throws IOException {
        String text = String.join("\n", lines) + "\n";
        Files.writeString(file, text);
        System.out.println(text);
    }
}
