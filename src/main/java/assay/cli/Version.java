package assay.cli;

import java.util.Optional;

/** The version, as the jar's manifest tells it. */
final class Version {

    private Version() {}

    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
