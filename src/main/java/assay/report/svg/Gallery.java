package assay.report.svg;

import assay.base.Cut;
import assay.report.text.Plain;
import assay.verdict.Figure;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import java.util.List;

/** Pictures, or several matrices with one colour bar, side by side: two heat maps in one place would hide each other. */
final class Gallery {

    private static final double GAP = 12;
    private static final double TITLE = 18;
    private static final double RIGHT = 74;
    private static final int MOST_COLUMNS = 6;

    private Gallery() {}

    /** Whether a figure is better off here than in a pair of axes. */
    static boolean suits(Figure figure) {
        return figure.layers().stream().anyMatch(l -> l.kind() == Kind.IMAGE)
                || of(figure, Kind.HEAT).size() > 1;
    }

    /** Draws the figure and returns the height that it takes. */
    static double draw(Markup out, Figure figure) {
        List<Layer> heat = of(figure, Kind.HEAT);
        List<Layer> panels = of(figure, Kind.HEAT, Kind.IMAGE);
        int square = (int) Math.ceil(Math.sqrt(panels.size()));
        int columns = Math.min(MOST_COLUMNS, panels.size() <= 3 ? panels.size() : square);
        Ramp ramp = Ramp.of(heat);
        double right = heat.isEmpty() ? 0 : RIGHT;
        double width = (Svg.WIDTH - right + GAP) / columns - GAP;
        double top = 4;
        for (int first = 0; first < panels.size(); first += columns) {
            List<Layer> row = panels.subList(first, Math.min(panels.size(), first + columns));
            double height =
                    row.stream().mapToDouble(l -> height(l, width)).max().orElse(0);
            for (int i = 0; i < row.size(); i++) {
                panel(out, row.get(i), ramp, i * (width + GAP), top, width);
            }
            top += TITLE + height + GAP;
        }
        if (heat.isEmpty()) {
            return top;
        }
        HeatMap.bar(out, ramp, Svg.WIDTH - RIGHT + 14, 4 + TITLE, Math.max(top - GAP, 100));
        double end = Math.max(top, 100 + GAP);
        if (HeatMap.holdsNaN(heat)) {
            out.text(0, end + 8, "note", "Grey: not a number.");
            end += 16;
        }
        return end;
    }

    private static List<Layer> of(Figure figure, Kind... kinds) {
        return figure.layers().stream()
                .filter(l -> List.of(kinds).contains(l.kind()))
                .toList();
    }

    private static double height(Layer layer, double width) {
        int columns = layer.kind() == Kind.IMAGE ? Picture.columns(layer) : HeatMap.columns(layer);
        double natural = width * Math.max(1, layer.rows().length) / columns;
        return Math.max(12, Math.min(1.6 * width, natural));
    }

    private static void panel(Markup out, Layer layer, Ramp ramp, double x, double top, double width) {
        int fits = Math.max(4, (int) (width / TextWidth.of("m")));
        String label = Plain.line(layer.label(), 200);
        boolean wrong = layer.role() == Figure.Role.WRONG;
        String shown = wrong ? "✗ " + label : label;
        out.text(x, top + 12, "key", Cut.within(fits, shown, "…"));
        double height = height(layer, width);
        if (layer.kind() == Kind.IMAGE) {
            Picture.draw(out, x, top + TITLE, width, height, layer);
        } else if (layer.rows().length > 0) {
            HeatMap.image(out, x, top + TITLE, width, height, layer, ramp);
        }
        String box = wrong ? "line wrongbox" : "axis";
        out.empty("rect", "class", box, "x", x, "y", top + TITLE, "width", width, "height", height);
    }
}
