package assay.report.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of an axis at round numbers.
 *
 * @param ticks the marks, ascending
 * @param power the power of ten that all labels are to be multiplied by, 0 for none
 */
record Ticks(List<Tick> ticks, int power) {

    /**
     * @param at where it stands, in the axis' coordinate
     * @param label the number; empty for a minor mark
     * @param exponent set above the line behind the label
     */
    record Tick(double at, String label, String exponent) {
        boolean major() {
            return !label.isEmpty();
        }
    }

    static Ticks of(Scale scale, int about, double leastStep) {
        return scale.log() ? log(scale, about) : linear(scale.lo(), scale.hi(), about, leastStep);
    }

    private static Ticks linear(double lo, double hi, int about, double leastStep) {
        BigDecimal step = niceStep(Math.max((hi - lo) / about, leastStep));
        int power = power(Math.max(Math.abs(lo), Math.abs(hi)), step);
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal value = first(lo, step); value.doubleValue() <= hi; value = value.add(step)) {
            ticks.add(new Tick(value.doubleValue(), text(value.scaleByPowerOfTen(-power)), ""));
        }
        return new Ticks(ticks, power);
    }

    private static Ticks log(Scale scale, int about) {
        int first = (int) Math.ceil(scale.lo() - 1e-9);
        int last = (int) Math.floor(scale.hi() + 1e-9);
        if (last - first < 1) {
            return withinADecade(scale, about);
        }
        int stride = Math.max(1, (int) Math.ceil((last - first + 1.0) / about));
        List<Tick> ticks = new ArrayList<>();
        for (int e = first - 1; e <= last; e++) {
            if (e >= first) {
                ticks.add(decade(e, Math.floorMod(e, stride) == 0, first, last));
            }
            if (stride == 1) {
                minor(scale, e, ticks);
            }
        }
        return new Ticks(ticks, 0);
    }

    private static Tick decade(int e, boolean labelled, int first, int last) {
        if (!labelled) {
            return new Tick(e, "", "");
        }
        boolean plain = first >= -2 && last <= 3;
        return plain
                ? new Tick(e, text(BigDecimal.ONE.scaleByPowerOfTen(e)), "")
                : new Tick(e, "10", String.valueOf(e).replace('-', '−'));
    }

    private static void minor(Scale scale, int e, List<Tick> ticks) {
        for (int m = 2; m <= 9; m++) {
            double at = e + Math.log10(m);
            if (at > scale.lo() && at < scale.hi()) {
                ticks.add(new Tick(at, "", ""));
            }
        }
    }

    private static Ticks withinADecade(Scale scale, int about) {
        Ticks linear = linear(Math.pow(10, scale.lo()), Math.pow(10, scale.hi()), about, 0);
        return new Ticks(
                linear.ticks.stream()
                        .filter(t -> t.at > 0)
                        .map(t -> new Tick(Math.log10(t.at), t.label, t.exponent))
                        .toList(),
                linear.power);
    }

    private static BigDecimal niceStep(double rough) {
        int power = (int) Math.floor(Math.log10(rough));
        double mantissa = rough / Math.pow(10, power);
        int nice = mantissa <= 1.0001 ? 1 : mantissa <= 2.0001 ? 2 : mantissa <= 5.0001 ? 5 : 10;
        return BigDecimal.valueOf(nice).scaleByPowerOfTen(power);
    }

    private static BigDecimal first(double lo, BigDecimal step) {
        BigDecimal count = BigDecimal.valueOf(lo).divide(step, 0, java.math.RoundingMode.CEILING);
        return count.multiply(step);
    }

    private static int power(double size, BigDecimal step) {
        int largest = size == 0 ? 0 : (int) Math.floor(Math.log10(size));
        boolean plain = largest <= 4 && step.doubleValue() >= 0.5e-3;
        return plain ? 0 : largest;
    }

    private static String text(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return plain.replace('-', '−');
    }
}
