package assay.report.pages;

import assay.report.text.Plain;
import assay.verdict.Fact;
import java.util.Locale;

/** A fact as it is shown: cleaned, and either on its line or as a block of its own. */
record FactView(String key, String value, boolean block, Place place) {

    private static final int LINES = 60;
    private static final int CHARACTERS = 8000;
    private static final int ONE_LINE = 90;

    /** Where on the page a fact belongs. */
    enum Place {
        TABLE,
        /** The likely misconception: said first. */
        HINT,
        /** The failing input as Java source, to be copied. */
        JAVA,
        /** The command that repeats the try. */
        REPLAY,
        /** The failing input for the same command; long, and unreadable. */
        CODE
    }

    static FactView of(Fact fact) {
        String value = Plain.block(fact.value(), LINES, CHARACTERS);
        boolean block = value.indexOf('\n') >= 0 || value.length() > ONE_LINE;
        return new FactView(Plain.line(fact.key(), 40), value, block, place(fact.key()));
    }

    private static Place place(String key) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "as java" -> Place.JAVA;
            case "replay" -> Place.REPLAY;
            case "input code" -> Place.CODE;
            case "looks like" -> Place.HINT;
            default -> Place.TABLE;
        };
    }
}
