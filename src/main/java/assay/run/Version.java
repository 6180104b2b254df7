package assay.run;

import java.util.Optional;

/** The version, as the jar's manifest tells it. */
public final class Version {

    /** Between version and commit in the manifest; a build that does not know its commit has neither. */
    private static final char COMMIT = '+';

    private Version() {}

    /** What results name: {@code version+commit}, or the version alone if the commit is unknown. */
    public static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** The version for a reader, with the commit in parentheses. */
    public static String readable(String text) {
        int at = text.indexOf(COMMIT);
        return at < 0 ? text : text.substring(0, at) + " (" + text.substring(at + 1) + ")";
    }
}
