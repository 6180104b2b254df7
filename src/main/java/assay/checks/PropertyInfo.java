package assay.checks;

import java.lang.reflect.Method;
import java.util.Comparator;

/**
 * A property as its class declares it.
 *
 * @param method the method that states it
 * @param graded what it counts for
 */
public record PropertyInfo(Method method, Graded graded) {

    /** Gates first, then by item and name: an order that does not depend on the JVM. */
    static final Comparator<PropertyInfo> ORDER = Comparator.comparing(
                    (PropertyInfo p) -> p.graded().item().substring(0, 1))
            .thenComparing(p -> number(p.graded().item()))
            .thenComparing(p -> p.graded().item())
            .thenComparing(p -> !p.graded().gate())
            .thenComparing(PropertyInfo::id);

    /** The property's name within its task. */
    public String id() {
        return method.getName();
    }

    /** The tries of a run that asks for {@code asked}; a property that makes one long try keeps to one. */
    public int tries(int asked) {
        return asked <= 0 || graded.tries() == 1 ? graded.tries() : asked;
    }

    public double weight() {
        return graded.gate() ? 0 : graded.weight();
    }

    /** The number in an item's identifier, so that A10 comes after A9; 0 where there is none. */
    private static int number(String item) {
        String digits = item.replaceAll("\\D+", " ").strip().split(" ")[0];
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
