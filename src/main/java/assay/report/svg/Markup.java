package assay.report.svg;

import assay.report.text.Numbers;

/** Writes SVG elements: attributes escaped, numbers rounded to a tenth of a pixel. */
final class Markup {

    private static final double FAR = 1e5;

    private final StringBuilder out = new StringBuilder();

    static String number(double pixel) {
        return Numbers.decimals(Math.max(-FAR, Math.min(FAR, pixel)), 1);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    Markup open(String name, Object... attributes) {
        return tag(name, ">", attributes);
    }

    Markup empty(String name, Object... attributes) {
        return tag(name, "/>", attributes);
    }

    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Markup raw(String svg) {
        out.append(svg);
        return this;
    }

    /** An image of data, stretched to the box. */
    Markup image(double x, double y, double width, double height, String href) {
        return empty(
                "image", "x", x, "y", y, "width", width, "height", height, "preserveAspectRatio", "none", "href", href);
    }

    Markup text(double x, double y, String type, String text) {
        return open("text", "class", type, "x", x, "y", y).raw(escape(text)).close("text");
    }

    /** A number with an exponent set above the line; an empty exponent writes none. */
    Markup label(double x, double y, String type, Ticks.Tick tick) {
        open("text", "class", type, "x", x, "y", y).raw(escape(tick.label()));
        if (!tick.exponent().isEmpty()) {
            raw("<tspan class=\"sup\" dy=\"-4\">" + escape(tick.exponent()) + "</tspan>");
        }
        return close("text");
    }

    private Markup tag(String name, String end, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(value instanceof Double d ? number(d) : escape(value.toString()))
                    .append('"');
        }
        out.append(end);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
