package assay.report.svg;

import assay.report.text.Plain;
import assay.verdict.Figure;

/**
 * Draws a {@link Figure} as inline SVG. Colours are left to the page, by the classes {@code theory}, {@code submission},
 * {@code wrong} and {@code context}, so that one drawing serves light, dark and paper. The same figure gives the same text.
 */
public final class Svg {

    static final double WIDTH = 480;

    private Svg() {}

    /** The figure without its title and caption, which only name it for those who cannot see it. */
    public static String of(Figure figure) {
        Markup body = new Markup();
        double height = Gallery.suits(figure) ? Gallery.draw(body, figure) : Plot.draw(body, figure);
        String name = Plain.line(figure.title() + ". " + figure.caption(), 600);
        return new Markup()
                .open(
                        "svg",
                        "class",
                        "fig",
                        "role",
                        "img",
                        "aria-label",
                        name,
                        "viewBox",
                        "0 0 " + Markup.number(WIDTH) + " " + Markup.number(height))
                .raw(body.toString())
                .close("svg")
                .toString();
    }
}
