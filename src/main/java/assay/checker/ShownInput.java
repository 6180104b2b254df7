package assay.checker;

import assay.checks.JavaSource;
import assay.checks.Showing;
import assay.verdict.Fact;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * An input as a student sees it: the parts of a property's own bundles one by one, as facts and as Java to paste. No two have the
 * same name, or the Java would not compile.
 */
final class ShownInput {

    private final List<Fact> facts = new ArrayList<>();
    private final StringJoiner source = new StringJoiner("\n");
    private final Set<String> names = new HashSet<>();

    /** Takes in an argument of a property. */
    void add(String name, Object value) {
        add("", name, value);
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Declarations; empty where no value has a short source. */
    String source() {
        return source.toString();
    }

    private void add(String owner, String name, Object value) {
        if (value instanceof List<?> list && list.size() == 1 && isBundle(list.get(0))) {
            add(owner, name, list.get(0));
        } else if (isBundle(value)) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                add(name, part.getName(), Showing.valueOf((Record) value, part));
            }
        } else {
            String unique = unique(owner, name);
            facts.add(Fact.of(unique, Showing.text(value)));
            JavaSource.declare(unique, value).ifPresent(source::add);
        }
    }

    private static boolean isBundle(Object value) {
        return value instanceof Record && !JavaSource.isContractType(value.getClass());
    }

    /** The name itself, else that of its bundle before it, else both with a number. */
    private String unique(String owner, String name) {
        if (names.add(name)) {
            return name;
        }
        String qualified =
                owner.isEmpty() ? name : owner + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String unique = qualified;
        for (int i = 2; !names.add(unique); i++) {
            unique = qualified + i;
        }
        return unique;
    }
}
