package assay.report.pages;

import assay.report.text.Plain;
import assay.verdict.Results;
import java.util.ArrayList;
import java.util.List;

/** How a run was made, as far as the reader of a page may know it. */
record RunView(String title, boolean complete, boolean unprotected, List<FactView> facts) {

    static RunView of(Results results, Audience audience) {
        List<FactView> facts = new ArrayList<>();
        add(facts, "isolation", results.isolation());
        add(facts, "seed commitment", results.seed().commitment());
        if (audience.readsAll()) {
            Long seed = results.seed().value();
            add(facts, "seed", seed == null ? "not revealed" : seed.toString());
        }
        int tries = results.assignment().tries();
        add(facts, "tries", tries == 0 ? "each property's own" : String.valueOf(tries));
        add(facts, "device", results.device());
        add(facts, "Java", results.java());
        add(facts, "Assay", results.assay());
        String title = Plain.line(results.assignment().title(), 120);
        return new RunView(
                title.isBlank() ? "Results" : title, results.complete(), "process".equals(results.isolation()), facts);
    }

    private static void add(List<FactView> facts, String key, String value) {
        String text = Plain.line(String.valueOf(value), 200);
        if (value != null && !text.isEmpty()) {
            facts.add(new FactView(key, text, false, FactView.Place.TABLE));
        }
    }
}
