package assay.report.svg;

/** The shape of a data point, as a piece of an SVG path. */
enum Mark {
    DOT,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    CROSS;

    String at(double x, double y, double r) {
        return switch (this) {
            case DOT -> move(x - r, y) + arc(r, 2 * r) + arc(r, -2 * r) + "z";
            case SQUARE -> polygon(x, y, 0.9 * r, -1, -1, 1, -1, 1, 1, -1, 1);
            case DIAMOND -> polygon(x, y, 1.2 * r, 0, -1, 1, 0, 0, 1, -1, 0);
            case TRIANGLE -> polygon(x, y, 1.1 * r, 0, -1.1, 1, 0.8, -1, 0.8);
            case CROSS -> move(x - r, y - r) + line(2 * r, 2 * r) + "m" + pair(0, -2 * r) + line(-2 * r, 2 * r);
        };
    }

    /** The class that says whether the shape is filled or stroked. */
    String type() {
        return this == CROSS ? "stroke" : "fill";
    }

    private static String polygon(double x, double y, double r, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(pair(x + r * corners[i], y + r * corners[i + 1]));
        }
        return path.append('z').toString();
    }

    private static String move(double x, double y) {
        return "M" + pair(x, y);
    }

    private static String line(double dx, double dy) {
        return "l" + pair(dx, dy);
    }

    private static String arc(double r, double dx) {
        return "a" + pair(r, r) + " 0 1 0 " + pair(dx, 0);
    }

    static String pair(double x, double y) {
        return Markup.number(x) + " " + Markup.number(y);
    }
}
