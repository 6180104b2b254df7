package assay.report.svg;

/** A guess at the width of a text in the figure's font, wide enough for the usual system fonts. */
final class TextWidth {

    private static final double PER_CHARACTER = 7.2;

    private TextWidth() {}

    static double of(String text) {
        return PER_CHARACTER * text.codePointCount(0, text.length());
    }
}
