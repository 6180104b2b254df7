package assay.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/**
 * Spells as numbers what JSON allows in a string but a reader of the file may obey or stumble over: C1 controls, direction
 * characters, lone half characters, and the # of a CI service's commands. A parser reads the same text.
 */
final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes['#'] = ESCAPE_STANDARD;
        codes[0x7F] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
            default -> null;
        };
    }
}
