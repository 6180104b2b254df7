package assay.report;

import assay.report.pages.Audience;
import assay.report.pages.Words;
import assay.verdict.Fact;
import assay.verdict.PropertyResult;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a case of a JUnit report says, not yet made safe. */
final class JUnitText {

    /** The time of the processor is no output. */
    private static final String CPU = "cpu";

    private JUnitText() {}

    static String message(PropertyResult p, boolean inside) {
        return inside && !p.headline().isEmpty() ? p.headline() : Words.of(p);
    }

    static String facts(PropertyResult p, Audience reader) {
        return !reader.readsInside(p)
                ? ""
                : p.facts().stream().filter(reader::reads).map(JUnitText::fact).collect(Collectors.joining("\n"));
    }

    static Optional<String> output(PropertyResult p) {
        String all = new TreeMap<>(p.diagnostics())
                .entrySet().stream()
                        .filter(e -> !e.getKey().equals(CPU) && !e.getValue().isBlank())
                        .map(e -> e.getKey() + ":\n" + JUnitXml.capped(e.getValue()))
                        .collect(Collectors.joining("\n"));
        return Optional.of(all).filter(a -> !a.isEmpty());
    }

    private static String fact(Fact fact) {
        String value = JUnitXml.capped(fact.value());
        return fact.key() + ":" + (value.indexOf('\n') < 0 ? " " : "\n") + value;
    }
}
