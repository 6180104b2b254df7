package assay.proxy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of many conversations. */
final class Tally {

    private static final int SHOWN = 10;

    private final Map<String, Long> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long messages;
    private long conversations;
    private long most;

    void came(String outcome) {
        conversations++;
        outcomes.merge(outcome, 1L, Long::sum);
    }

    void said(int count) {
        messages += count;
    }

    /** Notes what a conversation allocated, in bytes, and gives it back. */
    long allocated(long bytes) {
        most = Math.max(most, bytes);
        return bytes;
    }

    void fault(String scenario, long number, Throwable thrown) {
        conversations++;
        outcomes.merge("fault", 1L, Long::sum);
        if (faults.size() < SHOWN) {
            StringWriter stack = new StringWriter();
            thrown.printStackTrace(new PrintWriter(stack, true));
            faults.add(scenario + ", conversation " + number + ": " + stack);
        }
    }

    long messages() {
        return messages;
    }

    Map<String, Long> outcomes() {
        return outcomes;
    }

    /** The first faults. */
    List<String> faults() {
        return faults;
    }

    /** One line of a table: messages, conversations, faults, the most memory of one, outcomes. */
    String row(String who) {
        return "| " + who + " | " + messages + " | " + conversations + " | " + outcomes.getOrDefault("fault", 0L)
                + " | " + (most >> 10) + " | " + outcomes + " |";
    }
}
