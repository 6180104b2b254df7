package assay.report;

import java.util.regex.Pattern;

/** Takes the force from lines that a CI runner would obey: they stay readable, with a space where the command began. */
final class CommandFree {

    private static final Pattern WORKFLOW = Pattern.compile("(?m)^(\\s*+):(?=:)");
    private static final Pattern HASHES = Pattern.compile("#(?=#(?:\\[|vso|teamcity))");
    private static final Pattern SECTION = Pattern.compile("section_(?=start:|end:)");

    private CommandFree() {}

    static String text(String lines) {
        String noWorkflow = WORKFLOW.matcher(lines).replaceAll("$1: ");
        String noHashes = HASHES.matcher(noWorkflow).replaceAll("# ");
        return SECTION.matcher(noHashes).replaceAll("section ");
    }
}
