package assay.report.svg;

import assay.verdict.Figure.Layer;
import java.util.List;

/**
 * The colours of a heat map: from paper to ink where all values have one sign, from one hue to another through paper where
 * they have two. Safe for the common kinds of colour blindness.
 *
 * @param lo the value of the first colour
 * @param hi the value of the last colour
 */
record Ramp(double lo, double hi) {

    /** Colour 0 is transparent and stands for NaN. */
    static final int COLOURS = 256;

    private static final int[][] SEQUENTIAL = {{247, 247, 244}, {158, 197, 222}, {57, 125, 180}, {12, 44, 92}};
    private static final int[][] DIVERGING = {
        {22, 66, 122}, {98, 155, 200}, {247, 247, 244}, {229, 158, 83}, {140, 62, 8}
    };

    static Ramp of(List<Layer> layers) {
        double lo = Double.POSITIVE_INFINITY;
        double hi = Double.NEGATIVE_INFINITY;
        for (Layer layer : layers) {
            for (double[] row : layer.rows()) {
                for (double value : row) {
                    if (!Double.isNaN(Scale.onAxis(value, false))) {
                        lo = Math.min(lo, value);
                        hi = Math.max(hi, value);
                    }
                }
            }
        }
        return around(lo, hi);
    }

    private static Ramp around(double lo, double hi) {
        if (lo > hi) {
            return new Ramp(0, 1);
        }
        if (lo < 0 && hi > 0) {
            double most = Math.max(-lo, hi);
            return new Ramp(-most, most);
        }
        double size = Math.max(Math.abs(lo), Math.abs(hi));
        boolean flat = hi - lo <= 1e-9 * size || hi == lo;
        return flat ? new Ramp(Math.min(0, 2 * lo), lo > 0 ? 2 * hi : lo < 0 ? 0 : 1) : new Ramp(lo, hi);
    }

    /** The palette's index of a value. */
    byte index(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        double t = (value - lo) / (hi - lo);
        return (byte) (1 + Math.round(Math.max(0, Math.min(1, t)) * (COLOURS - 2)));
    }

    /** Red, green and blue of every index. */
    byte[] palette() {
        int[][] stops = lo < 0 && hi > 0 ? DIVERGING : SEQUENTIAL;
        byte[] rgb = new byte[3 * COLOURS];
        for (int i = 1; i < COLOURS; i++) {
            double t = (i - 1.0) / (COLOURS - 2) * (stops.length - 1);
            int k = Math.min((int) t, stops.length - 2);
            for (int c = 0; c < 3; c++) {
                rgb[3 * i + c] = (byte) Math.round(stops[k][c] + (t - k) * (stops[k + 1][c] - stops[k][c]));
            }
        }
        return rgb;
    }
}
