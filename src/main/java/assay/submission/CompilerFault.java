package assay.submission;

/** No compiler works here although nothing of a submission has been shown to it: a fault of ours or of this machine. */
final class CompilerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param words what the process said of it, or nothing */
    CompilerFault(CompilerLost last, String words) {
        super("the compiler process does not work here: " + last.getMessage() + words, last);
    }
}
