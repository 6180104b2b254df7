package assay.exercise;

import java.util.List;
import java.util.Objects;

/**
 * A method, or a type that methods use, as the exercise shows it.
 *
 * @param name its name
 * @param parameters how many parameters a method has
 * @param signature its declaration, without a body
 * @param prose what is said of it
 * @param notes parameters, result and exceptions
 */
record Member(String name, int parameters, String signature, List<Prose> prose, List<Note> notes) {

    /** What is said of one parameter, of the result or of one exception. */
    record Note(String label, List<Prose> prose) {

        String text() {
            return prose.isEmpty() ? "" : prose.get(0).text();
        }

        String html() {
            return prose.isEmpty() ? "" : prose.get(0).inlineHtml();
        }
    }

    Member {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(signature, "signature is null");
        prose = List.copyOf(prose);
        notes = List.copyOf(notes);
    }
}
