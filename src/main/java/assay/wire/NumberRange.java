package assay.wire;

/** Which floating-point numbers a reader accepts. */
public enum NumberRange {
    /** All of them. */
    ANY(Double.POSITIVE_INFINITY, true),
    /** ±∞ but no NaN. */
    INFINITE(Double.POSITIVE_INFINITY, false),
    /** Finite ones only. */
    FINITE(Double.MAX_VALUE, false);

    private final double largest;
    private final boolean nan;

    NumberRange(double largest, boolean nan) {
        this.largest = largest;
        this.nan = nan;
    }

    boolean accepts(double value) {
        return Math.abs(value) <= largest || nan;
    }

    /** The place of the first number that is not accepted, or -1. */
    int firstBad(double[] values) {
        if (nan) {
            return -1;
        }
        for (int i = 0; i < values.length; i++) {
            if (!(Math.abs(values[i]) <= largest)) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the first number that is not accepted, or -1. */
    int firstBad(float[] values) {
        if (nan) {
            return -1;
        }
        for (int i = 0; i < values.length; i++) {
            if (!accepts(values[i])) {
                return i;
            }
        }
        return -1;
    }

    static WireFault bad(double value, String where) {
        return new WireFault("holds " + (Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞") + where);
    }

    void check(double value) {
        if (!accepts(value)) {
            throw new WireFault("is " + (Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞"));
        }
    }
}
