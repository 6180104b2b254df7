package assay.cli;

import assay.grading.Plan;
import assay.grading.Seeds;

/** The options that make a replay repeat a run. */
final class Replays {

    private Replays() {}

    /** The options with a blank before and after, so that the property's id can follow. */
    static String options(Plan plan) {
        StringBuilder line = new StringBuilder(" ");
        if (!plan.seeds().equals(Seeds.fixed())) {
            line.append("--seed ").append(plan.seeds().seed()).append(' ');
            if (!plan.seeds().equals(Seeds.of(plan.seeds().seed()))) {
                line.append("--salt ").append(plan.seeds().salt()).append(' ');
            }
        }
        if (plan.tries() > 0) {
            line.append("--tries ").append(plan.tries()).append(' ');
        }
        plan.data()
                .ifPresent(folder -> line.append("--data '")
                        .append(folder.toString().replace("'", "'\\''"))
                        .append("' "));
        return line.toString();
    }
}
