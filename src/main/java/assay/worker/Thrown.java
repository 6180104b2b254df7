package assay.worker;

import assay.wire.Sink;

/** A submission's exception as text: its type, message and stack, without the frames that are ours. */
record Thrown(String type, String message, String stack) {

    private static final int TYPE = 256;
    private static final int MESSAGE = 2048;
    private static final int STACK = 8192;
    private static final int CAUSES = 4;

    static Thrown of(Throwable thrown) {
        return new Thrown(cut(thrown.getClass().getName(), TYPE), cut(message(thrown), MESSAGE), stack(thrown));
    }

    Sink write(Sink sink) {
        return sink.putText(type).putText(message).putText(stack);
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message;
        } catch (Throwable again) {
            return "(its message could not be read)";
        }
    }

    private static String stack(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable at = thrown;
        for (int i = 0; i <= CAUSES && at != null && text.length() < STACK; i++) {
            text.append(i == 0 ? "" : "Caused by: ").append(at.getClass().getName());
            String message = cut(message(at), MESSAGE);
            text.append(message.isEmpty() ? "" : ": " + message).append('\n');
            frames(at, text);
            at = cause(at);
        }
        return cut(text.toString(), STACK);
    }

    private static void frames(Throwable thrown, StringBuilder text) {
        try {
            for (StackTraceElement frame : thrown.getStackTrace()) {
                if (text.length() >= STACK) {
                    return;
                }
                if (!ours(frame.getClassName())) {
                    text.append("    at ").append(frame).append('\n');
                }
            }
        } catch (Throwable again) {
            text.append("    (its stack could not be read)\n");
        }
    }

    private static boolean ours(String type) {
        return type.startsWith("assay.worker.")
                || type.startsWith("assay.wire.")
                || type.startsWith("jdk.internal.reflect.")
                || type.startsWith("java.lang.reflect.")
                || type.startsWith("jdk.proxy");
    }

    private static Throwable cause(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (Throwable again) {
            return null;
        }
    }

    /** Of its own, like all that a worker needs: its image holds no package that trusted processes share. */
    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}
