package assay.run;

import assay.checker.Plan;
import assay.checker.Seeds;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Words the command that repeats a property of a run: to be pasted into a shell, so that no name of a file may be obeyed there.
 */
public final class Replays {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./][A-Za-z0-9_./+@%=,-]*");

    private Replays() {}

    /** The command up to the property's id, for the submission that lies at {@code origin}. */
    public static String command(Path origin, Plan plan) {
        return "java -jar target/assay.jar replay " + word(origin) + options(plan);
    }

    /** The options with a blank before and after, so that the property's id can follow. */
    private static String options(Plan plan) {
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
                .ifPresent(folder -> line.append("--data ").append(word(folder)).append(' '));
        return line.toString();
    }

    private static String word(Path path) {
        String text = path.toString();
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
