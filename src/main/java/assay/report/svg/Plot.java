package assay.report.svg;

import assay.report.text.Plain;
import assay.verdict.Figure;
import assay.verdict.Figure.Axis;
import assay.verdict.Figure.Kind;
import assay.verdict.Figure.Layer;
import java.util.List;
import java.util.Map;

/** One pair of axes with everything drawn in it. */
final class Plot {

    private static final double TOP = 26;
    private static final double HEIGHT = 260;
    private static final double SQUARE = 330;
    private static final double RIGHT = 12;
    private static final double COLOUR_BAR = 74;

    private final Figure figure;
    private final List<Layer> heat;
    private final Axis x;
    private final Axis y;
    private Domain dx;
    private Domain dy;

    private Plot(Figure figure) {
        this.figure = figure;
        heat = figure.layers().stream().filter(l -> l.kind() == Kind.HEAT).toList();
        x = axis(figure.x());
        y = axis(figure.y());
        dx = Domain.of(figure.layers(), x, Extent::x);
        dy = Domain.of(figure.layers(), y, Extent::y);
        if (heat.isEmpty()) {
            dx = dx.padded(false);
            dy = dy.padded(figure.layers().stream().anyMatch(l -> l.kind() == Kind.BARS));
        }
    }

    /** Draws the figure and returns the height that it takes. */
    static double draw(Markup out, Figure figure) {
        return new Plot(figure).draw(out);
    }

    /** The rows and columns of a matrix are counted, whatever the axis says. */
    private Axis axis(Axis axis) {
        return heat.isEmpty() ? axis : Axis.linear(axis.label());
    }

    private double draw(Markup out) {
        Frame frame = frame();
        Ticks xs = ticks(frame.x(), (int) Math.max(2, frame.width() / 68), Extent::x);
        Ticks ys = ticks(frame.y(), (int) Math.max(2, frame.height() / 44), Extent::y);
        if (heat.isEmpty()) {
            frame.grid(out, xs, ys);
        }
        Map<Layer, Look> looks = Look.of(figure);
        data(out, frame, looks);
        frame.axes(out, xs, ys);
        names(out, frame, xs, ys);
        if (!heat.isEmpty()) {
            HeatMap.bar(out, Ramp.of(heat), frame.right() + 14, frame.top(), frame.bottom());
        }
        double end = Legend.draw(out, looks, frame.left() - 4, frame.bottom() + 46);
        String note = Unseen.in(frame, figure.layers());
        if (!note.isEmpty()) {
            out.text(frame.left(), end + 14, "note", note);
            end += 20;
        }
        return end + 4;
    }

    /** An inner drawing clips what lies outside, without an id that another figure of the page might use too. */
    private void data(Markup out, Frame frame, Map<Layer, Look> looks) {
        out.open(
                "svg",
                "class",
                "data",
                "x",
                frame.left(),
                "y",
                frame.top(),
                "width",
                frame.width(),
                "height",
                frame.height(),
                "viewBox",
                Mark.pair(frame.left(), frame.top()) + " " + Mark.pair(frame.width(), frame.height()));
        figure.layers().forEach(l -> Layers.draw(out, frame, l, looks.get(l), figure.layers()));
        out.close("svg");
    }

    private void names(Markup out, Frame frame, Ticks xs, Ticks ys) {
        out.label(0, TOP - 13, "name", withPower(figure.y().label(), ys));
        double middle = (frame.left() + frame.right()) / 2;
        out.label(middle, frame.bottom() + 38, "name mid", withPower(figure.x().label(), xs));
    }

    private static Ticks.Tick withPower(String label, Ticks ticks) {
        String name = Plain.line(label, 60);
        return ticks.power() == 0
                ? new Ticks.Tick(0, name, "")
                : new Ticks.Tick(
                        0,
                        (name + "  ×10").strip(),
                        HeatMap.factor(ticks.power()).exponent());
    }

    private Ticks ticks(Scale scale, int about, Domain.Along along) {
        return Ticks.of(scale, about, !heat.isEmpty() || areWhole(along) ? 1 : 0);
    }

    /** Between two counts there is nothing to mark. */
    private boolean areWhole(Domain.Along along) {
        return figure.layers().stream().flatMapToDouble(along).allMatch(v -> Double.isNaN(v) || v == Math.rint(v));
    }

    private Frame frame() {
        double right = Svg.WIDTH - (heat.isEmpty() ? RIGHT : COLOUR_BAR);
        double left = left();
        double width = right - left;
        double height = HEIGHT;
        if (figure.square()) {
            double unit = Math.min(width / dx.length(), SQUARE / dy.length());
            width = Math.max(120, unit * dx.length());
            height = Math.max(90, unit * dy.length());
            dx = dx.stretched(width / (unit * dx.length()));
            dy = dy.stretched(height / (unit * dy.length()));
            left += (right - left - width) / 2;
        }
        double bottom = TOP + height;
        Scale sx = new Scale(dx.lo(), dx.hi(), x.log(), left, left + width);
        Scale sy = heat.isEmpty()
                ? new Scale(dy.lo(), dy.hi(), y.log(), bottom, TOP)
                : new Scale(dy.lo(), dy.hi(), y.log(), TOP, bottom);
        return new Frame(left, TOP, left + width, bottom, sx, sy);
    }

    private double left() {
        Ticks ys = ticks(new Scale(dy.lo(), dy.hi(), y.log(), 0, 1), 6, Extent::y);
        double widest = ys.ticks().stream()
                .mapToDouble(t -> TextWidth.of(t.label()) + 0.7 * TextWidth.of(t.exponent()))
                .max()
                .orElse(0);
        return Math.max(30, Math.min(110, widest + 16));
    }
}
