package assay.checks;

import assay.verdict.Fact;
import java.util.ArrayList;
import java.util.List;

/** What a property tells beside its verdict: facts to show, and the fraction earned where a result is a score. */
public final class Evidence {

    private final List<Fact> facts = new ArrayList<>();
    private double earned = 1;

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
     * Earns by digits: all of the weight where the relative error is what a good algorithm attains, none where it is the
     * floor, and proportionally to the digits between. Of several tries the worst counts.
     *
     * @param error the relative error that was reached
     * @param attainable what the good algorithm attains
     * @param floor the error at which nothing is earned; larger than {@code attainable}
     */
    public void digits(double error, double attainable, double floor) {
        if (!(attainable > 0 && floor > attainable)) {
            throw new IllegalArgumentException("attainable is " + attainable + ", floor is " + floor);
        }
        double reached = Math.log10(floor / Math.max(error, attainable)) / Math.log10(floor / attainable);
        double fraction = Double.isNaN(reached) ? 0 : Math.max(0, Math.min(1, reached));
        if (fraction <= earned) {
            earned = fraction;
            fact(
                    "digits",
                    Showing.brief(-Math.log10(Math.max(error, attainable))) + " reached, "
                            + Showing.brief(-Math.log10(attainable)) + " attainable, none counted below "
                            + Showing.brief(-Math.log10(floor)));
        }
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
