package assay.sandbox.confine;

import java.nio.file.Path;

/**
 * A file, or a folder with all below it, that a worker may open.
 *
 * @param path absolute
 */
public record Grant(Access access, Path path) {

    /** For what it may be opened. */
    public enum Access {
        READ('r'),
        /** To be read and to be what a process runs. */
        RUN('x'),
        /** To be read and written: a device that keeps nothing. */
        DEVICE('d');

        private final char letter;

        Access(char letter) {
            this.letter = letter;
        }
    }

    /** As one argument of a command line. */
    public String encoded() {
        return access.letter + ":" + path;
    }

    static Grant decode(String encoded) {
        for (Access access : Access.values()) {
            if (encoded.charAt(0) == access.letter) {
                return new Grant(access, Path.of(encoded.substring(2)));
            }
        }
        throw new IllegalArgumentException("'" + encoded + "' grants nothing");
    }
}
