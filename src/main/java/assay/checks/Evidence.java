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

    /** The facts so far. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The fraction earned, 1 unless said otherwise. */
    public double earned() {
        return earned;
    }
}
