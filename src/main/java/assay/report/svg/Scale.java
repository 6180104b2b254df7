package assay.report.svg;

/**
 * Maps the values of an axis to pixels.
 *
 * @param lo the value at {@code from}; its decimal logarithm if {@code log}
 * @param hi the value at {@code to}; its decimal logarithm if {@code log}
 * @param log whether the scale is logarithmic
 * @param from the pixel where the axis begins
 * @param to the pixel where the axis ends
 */
record Scale(double lo, double hi, boolean log, double from, double to) {

    /** Beyond this, differences of values overflow. */
    private static final double LARGEST = 1e300;

    Scale {
        if (!(lo < hi)) {
            throw new IllegalArgumentException("scale from " + lo + " to " + hi);
        }
    }

    /** The pixel of a value; NaN where the value has no place on the axis. */
    double at(double value) {
        return place(onAxis(value, log));
    }

    /** The pixel of a value that is already in the axis' coordinate. */
    double place(double coordinate) {
        return from + (coordinate - lo) / (hi - lo) * (to - from);
    }

    boolean shows(double value) {
        double c = onAxis(value, log);
        double slack = 1e-9 * (hi - lo);
        return c >= lo - slack && c <= hi + slack;
    }

    /** The pixel of zero, or the end of the axis where zero is not on it. */
    double base() {
        return place(log ? lo : Math.max(lo, Math.min(hi, 0)));
    }

    /** The value, or its decimal logarithm; NaN where it cannot be drawn. */
    static double onAxis(double value, boolean log) {
        if (!(Math.abs(value) <= LARGEST) || (log && value <= 0)) {
            return Double.NaN;
        }
        return log ? Math.log10(value) : value;
    }
}
