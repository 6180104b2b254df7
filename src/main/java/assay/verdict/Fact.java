package assay.verdict;

import java.util.Objects;

/**
 * One line of a finding: a key and its value, such as {@code expected: 2}.
 *
 * @param key what the value is, in lower case
 * @param value the value as text; may have several lines
 * @param visibility who may read it before the reveal of an official run
 */
public record Fact(String key, String value, Visibility visibility) {

    /** Who may read a fact. */
    public enum Visibility {
        /** Everybody: the statement, the shrunk input, what was returned. */
        STUDENT,
        /** The instructor, and everybody after the reveal: seeds, expected values, replay by seed. */
        INSTRUCTOR
    }

    public Fact {
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(value, "value is null");
        Objects.requireNonNull(visibility, "visibility is null");
    }

    /** A fact that everybody may read. */
    public static Fact of(String key, Object value) {
        return new Fact(key, String.valueOf(value), Visibility.STUDENT);
    }

    /** A fact that stays with the instructor until the reveal. */
    public static Fact hidden(String key, Object value) {
        return new Fact(key, String.valueOf(value), Visibility.INSTRUCTOR);
    }
}
