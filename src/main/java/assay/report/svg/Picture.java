package assay.report.svg;

import assay.verdict.Figure.Layer;

/** A layer of colours as an image. */
final class Picture {

    private static final int MOST = 1024;

    private Picture() {}

    static int columns(Layer layer) {
        return Math.max(1, HeatMap.columns(layer) / 3);
    }

    static void draw(Markup out, double x, double y, double width, double height, Layer layer) {
        if (layer.rows().length == 0) {
            return;
        }
        out.image(x, y, width, height, Png.trueColour(pixels(layer)));
    }

    /** What is missing or no colour is black; of a larger picture only a corner is drawn, as nobody makes one. */
    private static byte[][] pixels(Layer layer) {
        byte[][] pixels = new byte[Math.min(MOST, layer.rows().length)][3 * Math.min(MOST, columns(layer))];
        for (int i = 0; i < pixels.length; i++) {
            for (int j = 0; j < pixels[i].length; j++) {
                pixels[i][j] = (byte) Math.round(Math.max(0, Math.min(255, Extent.cell(layer.rows()[i], j))));
            }
        }
        return pixels;
    }
}
