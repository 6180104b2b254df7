package assay.report.svg;

import java.util.List;

/** The box that data is drawn in, with its two scales. */
record Frame(double left, double top, double right, double bottom, Scale x, Scale y) {

    /** Whether a point lies inside. */
    boolean shows(double vx, double vy) {
        return x.shows(vx) && y.shows(vy);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    void grid(Markup out, Ticks xs, Ticks ys) {
        StringBuilder path = new StringBuilder();
        for (Ticks.Tick t : majors(xs)) {
            path.append('M').append(Mark.pair(x.place(t.at()), top)).append('V').append(Markup.number(bottom));
        }
        for (Ticks.Tick t : majors(ys)) {
            path.append('M')
                    .append(Mark.pair(left, y.place(t.at())))
                    .append('H')
                    .append(Markup.number(right));
        }
        out.empty("path", "class", "grid", "d", path);
    }

    void axes(Markup out, Ticks xs, Ticks ys) {
        StringBuilder path = new StringBuilder("M" + Mark.pair(left, top));
        path.append('V').append(Markup.number(bottom)).append('H').append(Markup.number(right));
        for (Ticks.Tick t : xs.ticks()) {
            path.append('M').append(Mark.pair(x.place(t.at()), bottom)).append(t.major() ? "v5" : "v3");
        }
        for (Ticks.Tick t : ys.ticks()) {
            path.append('M').append(Mark.pair(left, y.place(t.at()))).append(t.major() ? "h-5" : "h-3");
        }
        out.empty("path", "class", "axis", "d", path);
        majors(xs).forEach(t -> out.label(x.place(t.at()), bottom + 18, "tick mid", t));
        majors(ys).forEach(t -> out.label(left - 8, y.place(t.at()) + 4, "tick end", t));
    }

    private static List<Ticks.Tick> majors(Ticks ticks) {
        return ticks.ticks().stream().filter(Ticks.Tick::major).toList();
    }
}
