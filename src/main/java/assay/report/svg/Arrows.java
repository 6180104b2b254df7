package assay.report.svg;

import assay.verdict.Figure.Layer;

/** Arrows with their heads at the second point. */
final class Arrows {

    private static final double HEAD = 7;

    private Arrows() {}

    static void draw(Markup out, Frame frame, Layer layer) {
        StringBuilder shafts = new StringBuilder();
        StringBuilder heads = new StringBuilder();
        for (double[] row : layer.rows()) {
            double x0 = frame.x().at(Extent.cell(row, 0));
            double y0 = frame.y().at(Extent.cell(row, 1));
            double x1 = frame.x().at(Extent.cell(row, 2));
            double y1 = frame.y().at(Extent.cell(row, 3));
            if (!Double.isNaN(x0 + y0 + x1 + y1)) {
                arrow(shafts, heads, x0, y0, x1, y1);
            }
        }
        out.empty("path", "class", "line thin", "d", shafts);
        out.empty("path", "class", "fill", "d", heads);
    }

    private static void arrow(StringBuilder shafts, StringBuilder heads, double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length < 1) {
            heads.append(Mark.DOT.at(x1, y1, 2));
            return;
        }
        double head = Math.min(HEAD, 0.6 * length);
        double ux = (x1 - x0) / length * head;
        double uy = (y1 - y0) / length * head;
        shafts.append('M').append(Mark.pair(x0, y0)).append('L').append(Mark.pair(x1 - 0.8 * ux, y1 - 0.8 * uy));
        heads.append('M').append(Mark.pair(x1, y1));
        heads.append('L').append(Mark.pair(x1 - ux - 0.35 * uy, y1 - uy + 0.35 * ux));
        heads.append('L')
                .append(Mark.pair(x1 - ux + 0.35 * uy, y1 - uy - 0.35 * ux))
                .append('z');
    }
}
