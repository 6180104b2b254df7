package assay.report.pages;

import assay.report.text.Numbers;
import assay.report.text.Plain;
import assay.verdict.PropertyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A property as it is shown. */
record PropertyView(
        String id,
        String item,
        String title,
        String sign,
        String tone,
        String words,
        String headline,
        String worth,
        List<FactView> facts,
        List<FactView> diagnostics) {

    /** The longest fact that is shown beside a property that holds. */
    private static final int BRIEF = 60;

    /** Too short for a fold of its own. */
    private static final String CPU = "cpu";

    static PropertyView of(PropertyResult p, Audience audience) {
        boolean inside = audience.readsInside(p);
        return new PropertyView(
                Plain.line(p.id(), 60),
                Plain.line(p.item(), 20),
                Plain.line(p.title(), 400),
                Words.sign(p),
                Words.tone(p),
                Words.of(p),
                inside ? Plain.block(p.headline(), 12, 1200) : "",
                worth(p),
                inside ? facts(p, audience) : List.of(),
                inside ? diagnostics(p) : List.of());
    }

    List<FactView> facts(FactView.Place place) {
        return facts.stream().filter(f -> f.place() == place).toList();
    }

    /** The short facts in one line: enough for a property that holds. */
    String brief() {
        List<String> parts = new ArrayList<>();
        for (FactView fact : facts(FactView.Place.TABLE)) {
            if (!fact.block() && fact.value().length() <= BRIEF) {
                parts.add(fact.key() + " " + fact.value());
            }
        }
        return String.join(" · ", parts);
    }

    private static String worth(PropertyResult p) {
        String tries = p.tries() == 1 ? "1 try" : p.tries() + " tries";
        String worth = p.gate() ? "gate: without it the item is 0" : "weight " + Numbers.points(p.weight());
        String cpu = Plain.line(p.diagnostics().getOrDefault(CPU, ""), 20);
        return worth + (p.tries() == 0 ? "" : ", " + tries) + (cpu.isEmpty() ? "" : ", " + cpu);
    }

    private static List<FactView> facts(PropertyResult p, Audience audience) {
        return p.facts().stream().filter(audience::reads).map(FactView::of).toList();
    }

    private static List<FactView> diagnostics(PropertyResult p) {
        List<FactView> views = new ArrayList<>();
        for (Map.Entry<String, String> entry : new TreeMap<>(p.diagnostics()).entrySet()) {
            String value = Plain.block(entry.getValue(), 120, 12_000);
            if (!value.isBlank() && !entry.getKey().equals(CPU)) {
                views.add(new FactView(Plain.line(entry.getKey(), 40), value, true, FactView.Place.TABLE));
            }
        }
        return views;
    }
}
