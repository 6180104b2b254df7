package assay.sandbox.process;

import java.nio.charset.StandardCharsets;

/** Picks a JVM's thread dump out of what a worker prints; capped, for the worker may print lies without end. */
final class ThreadDump {

    private static final String BEGIN = "Full thread dump";
    private static final String END = "JNI global ref";
    private static final int KEPT = 256 << 10;

    private final StringBuilder text = new StringBuilder();
    private boolean begun;
    private boolean complete;

    void accept(byte[] chunk, int length) {
        if (complete) {
            return;
        }
        text.append(new String(chunk, 0, length, StandardCharsets.UTF_8));
        int from = begun ? 0 : text.indexOf(BEGIN);
        begun = from >= 0;
        text.delete(0, begun ? from : Math.max(0, text.length() - BEGIN.length()));
        int end = begun ? text.indexOf(END) : -1;
        complete = end >= 0 || text.length() > KEPT;
        if (complete) {
            text.setLength(end >= 0 ? end : KEPT);
        }
    }

    boolean complete() {
        return complete;
    }

    /** The dump without what precedes and follows it; empty if there was none. */
    String text() {
        return begun ? text.toString().strip() : "";
    }
}
