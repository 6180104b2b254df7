package assay.cli;

import assay.run.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"assay " + Version.readable(Version.text()) + ", Java " + Runtime.version()};
    }
}
