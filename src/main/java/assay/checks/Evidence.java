package assay.checks;

import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a property tells beside its verdict: facts to show, and the fraction earned where a result is a score. */
public final class Evidence {

    private final List<Fact> facts = new ArrayList<>();
    private double earned = 1;
    private double worst;

    /** Shows a value beside the verdict, also when the property passes; a later value of the same key replaces it. */
    public void fact(String key, Object value) {
        facts.removeIf(f -> f.key().equals(key));
        facts.add(Fact.of(key, value));
    }

    /** Earns only a fraction of the property's weight, proportional between a printed floor and a printed full mark. */
    public void earn(double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("fraction is " + fraction + ", not in [0, 1]");
        }
        earned = fraction;
    }

    /**
     * Earns by digits: all of the weight where the error is allowed, none where it is the floor, and proportionally to the
     * digits between; says whether that is stable. Of several tries the worst counts.
     *
     * @param error the absolute error that was reached
     * @param tolerance what is attainable and allowed
     * @param floor the error relative to the scale at which nothing is earned; more than is allowed
     */
    void digits(double error, Tolerance tolerance, double floor) {
        double allowed = tolerance.allowed() / tolerance.scale();
        if (!(allowed > 0 && floor > allowed)) {
            throw new IllegalArgumentException("allowed is " + allowed + ", floor is " + floor);
        }
        double reached = Math.max(error / tolerance.scale(), allowed);
        double share = Math.log(floor / reached) / Math.log(floor / allowed);
        double fraction = Double.isNaN(share) ? 0 : Math.max(0, share);
        double excess = error / tolerance.allowed();
        if (fraction < earned || fraction == earned && !(excess < worst)) {
            earned = fraction;
            worst = excess;
            fact("accuracy", Wording.stability(error, tolerance));
            fact(
                    "digits",
                    digits(Math.max(error / tolerance.scale(), Tolerance.DOUBLE)) + " reached, " + digits(allowed)
                            + " for full marks, none counted below " + digits(floor));
        }
    }

    /** To a tenth: half a digit is lost now and then, and shows in the points. */
    private static String digits(double error) {
        return String.format(Locale.ROOT, "%.1f", -Math.log10(error));
    }

    /** The facts so far. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The fraction earned, 1 unless said otherwise. */
    public double earned() {
        return earned;
    }
}
