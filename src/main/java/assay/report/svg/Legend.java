package assay.report.svg;

import assay.report.text.Plain;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import java.util.Map;

/** The names of the layers with a sample of each, in rows below the plot. */
final class Legend {

    private static final double ROW = 20;
    private static final double SAMPLE = 26;

    private Legend() {}

    /** Draws the legend below {@code top} and returns where it ends. */
    static double draw(Markup out, Map<Layer, Look> looks, double left, double top) {
        double x = left;
        double y = top;
        for (Map.Entry<Layer, Look> entry : looks.entrySet()) {
            String label = Plain.line(entry.getKey().label(), 60);
            if (label.isEmpty() || entry.getKey().kind() == Kind.HEAT) {
                continue;
            }
            double width = SAMPLE + 8 + TextWidth.of(label) + 18;
            if (x > left && x + width > Svg.WIDTH) {
                x = left;
                y += ROW;
            }
            sample(out, entry.getKey().kind(), entry.getValue(), x, y + ROW / 2);
            out.text(x + SAMPLE + 7, y + ROW / 2 + 4, "key", label);
            x += width;
        }
        return x > left ? y + ROW : y;
    }

    private static void sample(Markup out, Kind kind, Look look, double x, double y) {
        double middle = x + SAMPLE / 2;
        out.open("g", "class", look.type());
        switch (kind) {
            case LINE -> out.empty("path", "class", "line", "d", "M" + Mark.pair(x, y) + "h" + SAMPLE);
            case POINTS ->
                out.empty("path", "class", look.mark().type(), "d", look.mark().at(middle, y, 3.6));
            case BARS -> out.empty("path", "class", "bar", "d", "M" + Mark.pair(middle - 6, y - 5) + "h12v10h-12z");
            case ARROWS -> arrow(out, x, y);
            case RANGES ->
                out.empty("path", "class", "line", "d", "M" + Mark.pair(middle - 4, y - 7) + "h8m-4 0v14m-4 0h8");
            case HEAT -> throw new IllegalStateException("a heat map has a colour bar");
            case IMAGE -> throw new IllegalStateException("a picture has its own colours");
        }
        out.close("g");
    }

    private static void arrow(Markup out, double x, double y) {
        out.empty("path", "class", "line thin", "d", "M" + Mark.pair(x, y) + "h" + (SAMPLE - 6));
        out.empty("path", "class", "fill", "d", "M" + Mark.pair(x + SAMPLE, y) + "l-8 -3v6z");
    }
}
