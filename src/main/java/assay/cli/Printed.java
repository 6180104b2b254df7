package assay.cli;

import assay.report.text.CommandFree;
import assay.report.text.Plain;

/** Text as it may be printed: names and messages in it may be a submission's, and command neither terminal nor CI service. */
final class Printed {

    private static final int LONGEST_LINE = 4000;
    private static final int LONGEST_BLOCK = 40_000;
    private static final int LINES = 400;

    private Printed() {}

    static String line(String text) {
        return CommandFree.text(Plain.line(text, LONGEST_LINE));
    }

    static String block(String text) {
        return CommandFree.text(Plain.block(text, LINES, LONGEST_BLOCK)).replace("\t", "    ");
    }
}
