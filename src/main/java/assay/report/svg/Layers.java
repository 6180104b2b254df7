package assay.report.svg;

import assay.verdict.Figure.Layer;
import assay.verdict.Figure.Role;
import java.util.List;

/** Draws the rows of a layer into a frame. */
final class Layers {

    /** Lines through few values show the values too. */
    private static final int FEW = 24;

    private static final int MANY = 300;

    private Layers() {}

    static void draw(Markup out, Frame frame, Layer layer, Look look, List<Layer> all) {
        out.open("g", "class", look.type());
        switch (layer.kind()) {
            case LINE -> line(out, frame, layer, look);
            case POINTS -> points(out, frame, layer, look.mark());
            case BARS -> Bars.draw(out, frame, layer, all);
            case ARROWS -> Arrows.draw(out, frame, layer);
            case RANGES -> ranges(out, frame, layer);
            case HEAT -> HeatMap.draw(out, frame, layer, Ramp.of(List.of(layer)));
            case IMAGE -> throw new IllegalStateException("a picture has no axes");
        }
        out.close("g");
    }

    private static void line(Markup out, Frame frame, Layer layer, Look look) {
        StringBuilder path = new StringBuilder();
        String last = "";
        boolean joined = false;
        for (double[] row : layer.rows()) {
            double x = frame.x().at(Extent.cell(row, 0));
            double y = frame.y().at(Extent.cell(row, 1));
            if (Double.isNaN(x) || Double.isNaN(y)) {
                joined = false;
                continue;
            }
            String point = Mark.pair(x, y);
            if (!joined || !point.equals(last)) {
                path.append(joined ? 'L' : 'M').append(point);
            }
            joined = true;
            last = point;
        }
        out.empty("path", "class", "line", "d", path);
        boolean measured = look.role() == Role.SUBMISSION || look.role() == Role.WRONG;
        if (measured && layer.rows().length <= FEW) {
            points(out, frame, layer, look.mark());
        }
    }

    private static void points(Markup out, Frame frame, Layer layer, Mark mark) {
        double r = layer.rows().length > MANY ? 1.6 : 3.2;
        StringBuilder path = new StringBuilder();
        for (double[] row : layer.rows()) {
            if (frame.shows(Extent.cell(row, 0), Extent.cell(row, 1))) {
                path.append(mark.at(frame.x().at(row[0]), frame.y().at(row[1]), r));
            }
        }
        out.empty("path", "class", mark.type(), "d", path);
    }

    private static void ranges(Markup out, Frame frame, Layer layer) {
        StringBuilder path = new StringBuilder();
        for (double[] row : layer.rows()) {
            double x = frame.x().at(Extent.cell(row, 0));
            double low = frame.y().at(Extent.cell(row, 1));
            double high = frame.y().at(Extent.cell(row, 2));
            if (Double.isNaN(low) && frame.y().log()) {
                low = frame.bottom();
            }
            if (!Double.isNaN(x + low + high)) {
                path.append('M')
                        .append(Mark.pair(x - 4, low))
                        .append("h8m-4 0V")
                        .append(Markup.number(high));
                path.append("m-4 0h8");
            }
        }
        out.empty("path", "class", "line", "d", path);
    }
}
