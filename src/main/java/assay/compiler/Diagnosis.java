package assay.compiler;

import java.util.Objects;

/**
 * A message of javac about a source.
 *
 * @param file the path of the source
 * @param line the line, counted from 1; 0 if unknown
 * @param column the column, counted from 1; 0 if unknown
 * @param level how bad it is
 * @param message the message in English, cut where it is absurdly long
 */
public record Diagnosis(String file, int line, int column, Level level, String message) {

    /** How bad it is. */
    public enum Level {
        NOTE,
        WARNING,
        ERROR
    }

    public Diagnosis {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(level, "level is null");
        Objects.requireNonNull(message, "message is null");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("place is " + line + ":" + column);
        }
    }

    boolean error() {
        return level == Level.ERROR;
    }
}
