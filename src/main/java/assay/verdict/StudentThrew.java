package assay.verdict;

import java.util.List;

/** The submission threw an exception; its class is known by name only. */
public final class StudentThrew extends Finding {

    private static final long serialVersionUID = 1L;

    private final String type;

    /**
     * @param type the binary name of the exception's class, as the worker tells it: untrusted
     * @param message the exception's message, capped: untrusted
     * @param stack its stack trace, capped: untrusted
     */
    public StudentThrew(String type, String message, String stack) {
        super(
                Status.THREW,
                "your code threw " + simple(type),
                List.of(Fact.of("exception", message.isEmpty() ? type : type + ": " + message)),
                stack);
        this.type = type;
    }

    /** The binary name of the exception's class. */
    public String type() {
        return type;
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
