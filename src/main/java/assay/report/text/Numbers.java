package assay.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a reader wants them. */
public final class Numbers {

    private Numbers() {}

    /** Points with at most two decimals and no trailing zeros: 2, 1.5, 0.33. */
    public static String points(double value) {
        return decimals(value, 2);
    }

    /** At most {@code digits} decimals and no trailing zeros. */
    public static String decimals(double value, int digits) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** "1 point", "2 points". */
    public static String counted(double value, String noun) {
        String text = points(value);
        return text + " " + noun + (text.equals("1") ? "" : "s");
    }
}
