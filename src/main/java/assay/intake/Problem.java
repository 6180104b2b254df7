package assay.intake;

import assay.base.Cut;
import assay.base.SafeName;
import java.util.Objects;

/**
 * What intake or compilation found, printed as a compiler would: {@code Helper.java:12:5: error: ...}.
 *
 * @param file the path inside the submission, or the submission's name
 * @param line the line, counted from 1; 0 if the problem has no place in the file
 * @param column the column, counted from 1; 0 if unknown
 * @param severity how much it costs
 * @param message what is wrong and, where known, the remedy; free of control characters but line breaks
 */
public record Problem(String file, int line, int column, Severity severity, String message) {

    private static final int LONGEST = 600;

    public Problem {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(severity, "severity is null");
        file = SafeName.label(file);
        message = shortened(message);
    }

    /** A problem of a whole file. */
    public static Problem of(String file, Severity severity, String message) {
        return new Problem(file, 0, 0, severity, message);
    }

    public boolean error() {
        return severity == Severity.ERROR;
    }

    /** The problem as one line of a compiler, with further lines where the message has some. */
    @Override
    public String toString() {
        String place = line < 1 ? "" : column < 1 ? line + ":" : line + ":" + column + ":";
        return file + ":" + place + " " + severity.word() + ": " + message;
    }

    private static String shortened(String message) {
        String clean = message.strip()
                .replace("\r\n", "\n")
                .replace('\t', ' ')
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n]]", "\uFFFD");
        return Cut.to(LONGEST, clean, " ...");
    }
}
