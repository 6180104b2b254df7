package assay.exercise;

import java.util.List;
import java.util.Objects;

/**
 * A block of an exercise's text.
 *
 * @param kind how it is set
 * @param runs its text, piece by piece
 */
record Prose(Kind kind, List<Run> runs) {

    /** How a block is set. */
    enum Kind {
        PARAGRAPH,
        ITEM,
        LISTING
    }

    /** How a piece of text is set, with its element in a page. */
    enum Style {
        PLAIN(""),
        CODE("code"),
        STRONG("strong"),
        EMPHASIS("em"),
        SUB("sub"),
        SUP("sup");

        private final String element;

        Style(String element) {
            this.element = element;
        }
    }

    /** A piece of text in one style. */
    record Run(Style style, String text) {

        String html() {
            String escaped = escaped(text);
            return style == Style.PLAIN ? escaped : "<" + style.element + ">" + escaped + "</" + style.element + ">";
        }
    }

    Prose {
        Objects.requireNonNull(kind, "kind is null");
        runs = List.copyOf(runs);
    }

    /** The text alone, lines of a listing kept, all other white space made one blank. */
    String text() {
        StringBuilder all = new StringBuilder();
        runs.forEach(r -> all.append(r.text()));
        return kind == Kind.LISTING
                ? all.toString()
                        .stripTrailing()
                        .replaceFirst("^(?:[ \\t]*\\n)+", "")
                        .stripIndent()
                : all.toString().replaceAll("\\s+", " ").strip();
    }

    String inlineHtml() {
        if (kind == Kind.LISTING) {
            return escaped(text());
        }
        StringBuilder all = new StringBuilder();
        runs.forEach(r -> all.append(r.html()));
        return all.toString().replaceAll("\\s+", " ").strip();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
