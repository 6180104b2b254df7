package assay.report.text;

import java.util.regex.Pattern;

/** Takes the force from lines that a CI runner would obey: they stay readable, with a space where the command began. */
public final class CommandFree {

    private static final Pattern WORKFLOW = Pattern.compile("(?mU)^(\\s*+):(?=:)");

    /** Runners that compare by the rules of a language see through joiners and marks. */
    private static final String UNSEEN = "[\\p{M}\u200C\u200D]*+";

    private static final Pattern HASHES = Pattern.compile("#(?=" + UNSEEN + "#" + UNSEEN + "[\\[A-Za-z])");
    private static final Pattern SECTION = Pattern.compile("section_(?=start:|end:)");

    private CommandFree() {}

    /** The lines without any command in them. */
    public static String text(String lines) {
        String noWorkflow = WORKFLOW.matcher(lines).replaceAll("$1: ");
        String noHashes = HASHES.matcher(noWorkflow).replaceAll("# ");
        return SECTION.matcher(noHashes).replaceAll("section ");
    }
}
