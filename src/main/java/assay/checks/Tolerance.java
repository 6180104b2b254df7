package assay.checks;

/**
 * How far an answer may be from the truth, derived and not guessed: {@code units · u · scale · condition}, the error that a
 * backward stable algorithm attains, times a slack for constants that the derivation bounds loosely.
 *
 * @param units the constant c·n^p of the error analysis, in units of {@code unit}
 * @param unit the unit roundoff u of the arithmetic that the contract asks for
 * @param scale the size that an error is compared with
 * @param condition the condition number of the problem: what no algorithm can avoid
 * @param slack how many times the attainable error is allowed
 * @param relative whether errors are told as a share of the scale
 */
public record Tolerance(double units, double unit, double scale, double condition, double slack, boolean relative) {

    /** The unit roundoff of IEEE double precision. */
    public static final double DOUBLE = 0x1p-53;

    /** The unit roundoff of IEEE single precision. */
    public static final double SINGLE = 0x1p-24;

    /** Above this allowed relative error a comparison tells nothing. */
    static final double UNINFORMATIVE = 0.1;

    public Tolerance {
        if (!(units >= 0 && unit > 0 && scale >= 0 && condition >= 0 && slack >= 1)) {
            throw new IllegalArgumentException("units " + units + ", unit " + unit + ", scale " + scale + ", condition "
                    + condition + ", slack " + slack);
        }
    }

    /** A tolerance for errors relative to {@code scale}. */
    public Tolerance(double units, double unit, double scale, double condition, double slack) {
        this(units, unit, scale, condition, slack, true);
    }

    /** {@code units} unit roundoffs of double precision, for absolute errors, with a slack of 4. */
    public static Tolerance units(double units) {
        return new Tolerance(units, DOUBLE, 1, 1, 4, false);
    }

    /** The same in single precision. */
    public Tolerance single() {
        return new Tolerance(units, SINGLE, scale, condition, slack, relative);
    }

    /** The same for errors relative to {@code size}. */
    public Tolerance scale(double size) {
        return new Tolerance(units, unit, Math.abs(size), condition, slack, true);
    }

    /** The same for a problem with this condition number. */
    public Tolerance condition(double kappa) {
        return new Tolerance(units, unit, scale, kappa, slack, relative);
    }

    /** The same with another slack. */
    public Tolerance slack(double times) {
        return new Tolerance(units, unit, scale, condition, times, relative);
    }

    /** The absolute error that a backward stable algorithm attains. */
    public double attainable() {
        return units * unit * scale * condition;
    }

    /** The absolute error that is allowed. */
    public double allowed() {
        return slack * attainable();
    }

    /** The same, with errors told as they are: of what is 0, a share says nothing. */
    Tolerance absolute() {
        return new Tolerance(units, unit, scale, condition, slack, false);
    }

    /** Whether a comparison with this tolerance can tell right from wrong. */
    public boolean informative() {
        return scale == 0 || allowed() <= UNINFORMATIVE * scale;
    }
}
