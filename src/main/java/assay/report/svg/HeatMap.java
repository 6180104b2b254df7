package assay.report.svg;

import assay.verdict.Figure.Layer;
import java.util.Arrays;
import java.util.List;

/** A matrix as an image, row 0 on top, and the bar that tells its colours. */
final class HeatMap {

    private static final double BAR = 12;
    private static final int MOST = 1024;

    private HeatMap() {}

    static int columns(Layer layer) {
        return Math.max(
                1, Arrays.stream(layer.rows()).mapToInt(row -> row.length).max().orElse(1));
    }

    static void draw(Markup out, Frame frame, Layer layer, Ramp ramp) {
        if (layer.rows().length == 0) {
            return;
        }
        double x0 = frame.x().at(-0.5);
        double x1 = frame.x().at(columns(layer) - 0.5);
        double y0 = frame.y().at(-0.5);
        double y1 = frame.y().at(layer.rows().length - 0.5);
        image(out, Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0), layer, ramp);
    }

    static void image(Markup out, double x, double y, double width, double height, Layer layer, Ramp ramp) {
        out.empty("rect", "class", "nan", "x", x, "y", y, "width", width, "height", height);
        out.image(x, y, width, height, Png.dataUrl(pixels(layer, ramp), ramp.palette()));
    }

    /** The colour bar, from {@code top} to {@code bottom} with its labels to the right of {@code x}. */
    static void bar(Markup out, Ramp ramp, double x, double top, double bottom) {
        byte[][] column = new byte[128][1];
        for (int i = 0; i < column.length; i++) {
            column[i][0] = ramp.index(ramp.hi() - (i + 0.5) / column.length * (ramp.hi() - ramp.lo()));
        }
        double height = bottom - top;
        out.image(x, top, BAR, height, Png.dataUrl(column, ramp.palette()));
        out.empty("rect", "class", "axis", "x", x, "y", top, "width", BAR, "height", height);
        Scale scale = new Scale(ramp.lo(), ramp.hi(), false, bottom, top);
        Ticks ticks = Ticks.of(scale, Math.max(2, Math.min(5, (int) (height / 34))), 0);
        for (Ticks.Tick t : ticks.ticks()) {
            out.label(x + BAR + 5, scale.place(t.at()) + 4, "tick", t);
        }
        if (ticks.power() != 0) {
            out.label(x - 2, top - 8, "tick", factor(ticks.power()));
        }
    }

    static Ticks.Tick factor(int power) {
        return new Ticks.Tick(0, "×10", String.valueOf(power).replace('-', '−'));
    }

    /** A screen has no more pixels than that: of a larger matrix every k-th entry is drawn. */
    private static byte[][] pixels(Layer layer, Ramp ramp) {
        double[][] rows = layer.rows();
        int columns = columns(layer);
        int down = 1 + (rows.length - 1) / MOST;
        int right = 1 + (columns - 1) / MOST;
        byte[][] pixels = new byte[1 + (rows.length - 1) / down][1 + (columns - 1) / right];
        for (int i = 0; i < pixels.length; i++) {
            for (int j = 0; j < pixels[i].length; j++) {
                pixels[i][j] = ramp.index(Extent.cell(rows[i * down], j * right));
            }
        }
        return pixels;
    }

    static boolean holdsNaN(List<Layer> layers) {
        return layers.stream()
                .flatMap(l -> Arrays.stream(l.rows()))
                .flatMapToDouble(Arrays::stream)
                .anyMatch(Double::isNaN);
    }
}
