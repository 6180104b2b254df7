package assay.report.svg;

import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import java.util.Arrays;
import java.util.List;

/** Bars from zero; layers of bars stand side by side. */
final class Bars {

    private Bars() {}

    static void draw(Markup out, Frame frame, Layer layer, List<Layer> layers) {
        List<Layer> groups = layers.stream().filter(l -> l.kind() == Kind.BARS).toList();
        double slot = 0.8 * slotPixels(frame, layer) / groups.size();
        double shift = (groups.indexOf(layer) - (groups.size() - 1) / 2.0) * slot;
        double base = frame.y().base();
        StringBuilder path = new StringBuilder();
        for (double[] row : layer.rows()) {
            double x = frame.x().at(Extent.cell(row, 0)) + shift;
            double y = frame.y().at(Extent.cell(row, 1));
            if (!Double.isNaN(x) && !Double.isNaN(y)) {
                path.append('M').append(Mark.pair(x - slot / 2, base));
                path.append('V').append(Markup.number(y)).append('h').append(Markup.number(slot));
                path.append('V').append(Markup.number(base)).append('z');
            }
        }
        out.empty("path", "class", "bar", "d", path);
    }

    /** The least distance of two bars, or 1 where there is none. */
    static double spacing(Layer layer) {
        double[] x = Arrays.stream(layer.rows())
                .mapToDouble(row -> Extent.cell(row, 0))
                .filter(Double::isFinite)
                .sorted()
                .distinct()
                .toArray();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < x.length; i++) {
            least = Math.min(least, x[i] - x[i - 1]);
        }
        return Double.isFinite(least) ? least : 1;
    }

    private static double slotPixels(Frame frame, Layer layer) {
        Scale x = frame.x();
        double pixels = spacing(layer) / (x.hi() - x.lo()) * frame.width();
        return x.log() ? 12 : Math.max(1.5, Math.min(70, pixels));
    }
}
