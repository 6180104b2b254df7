package assay.report.text;

import java.util.regex.Pattern;

/**
 * Makes text of unknown origin fit to be read: terminal sequences are removed, control and direction characters become
 * visible, and what is too long is cut with a note. Escaping for HTML is left to who writes HTML.
 */
public final class Plain {

    private static final Pattern TERMINAL = Pattern.compile("(?:\\x1B\\[|\\x9B)[0-?]*+[ -/]*+[@-~]?"
            + "|(?:\\x1B[\\]PX^_]|[\\x90\\x98\\x9D-\\x9F])[^\\x07\\x1B\\x9C\\n]*+(?:\\x07|\\x1B\\\\|\\x9C)?"
            + "|\\x1B[ -/]*+[0-~]?");

    /** More accents than this on one letter only serve to climb over the lines above. */
    private static final int MARKS = 4;

    private Plain() {}

    /** The text in one line of at most {@code chars} characters and a note of what was cut. */
    public static String line(String text, int chars) {
        String visible = visible(head(text, chars)).replace("\n", " ⏎ ").replace("\t", "    ");
        return cut(visible, text, chars, " ");
    }

    /** The text in at most {@code lines} lines and {@code chars} characters, and a note of what was cut. */
    public static String block(String text, int lines, int chars) {
        String visible = visible(head(text, chars));
        int end = endOfLine(visible, lines);
        if (end == visible.length()) {
            return cut(visible, text, chars, "\n").stripTrailing();
        }
        return visible.substring(0, end) + "\n"
                + note(visible.length() - end + Math.max(0, text.length() - head(chars)));
    }

    private static int head(int chars) {
        return 2 * chars + 64;
    }

    /** Bounds the work for a text of any length; the rest is only counted. */
    private static String head(String text, int chars) {
        return text.length() <= head(chars) ? text : text.substring(0, head(chars));
    }

    private static String cut(String visible, String text, int chars, String before) {
        int unseen = Math.max(0, text.length() - head(chars));
        if (visible.length() <= chars && unseen == 0) {
            return visible;
        }
        int end = Math.min(chars, visible.length());
        if (end > 0 && Character.isHighSurrogate(visible.charAt(end - 1))) {
            end--;
        }
        return visible.substring(0, end) + before + note(visible.length() - end + unseen);
    }

    private static String note(int cut) {
        return "[… " + cut + " more characters cut]";
    }

    private static int endOfLine(String text, int lines) {
        int end = -1;
        for (int i = 0; i < lines; i++) {
            end = text.indexOf('\n', end + 1);
            if (end < 0) {
                return text.length();
            }
        }
        return text.substring(end).isBlank() ? text.length() : end;
    }

    private static String visible(String text) {
        String bare = TERMINAL.matcher(text).replaceAll("").replace("\r\n", "\n");
        StringBuilder out = new StringBuilder(bare.length());
        int marks = 0;
        for (int i = 0; i < bare.length(); ) {
            int c = bare.codePointAt(i);
            i += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MARKS) {
                append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c == '\n' || c == '\t') {
            out.append((char) c);
        } else if (isHidden(c)) {
            out.append(String.format(java.util.Locale.ROOT, "⟨U+%04X⟩", c));
        } else if (Character.getType(c) == Character.SURROGATE) {
            out.append('\uFFFD');
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.ENCLOSING_MARK;
    }

    /** The joiners are kept: several scripts cannot be written without them. */
    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> false;
        };
    }
}
